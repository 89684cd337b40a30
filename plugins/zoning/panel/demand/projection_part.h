// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace madang {
class ChartView;
class Figures;
class NumberFormat;
class ResultTable;
} // namespace madang

namespace madang::zoning {

class CensusTable;
class RememberedFields;

// The projection of people or jobs from counts and rates: three variants as a chart and a table, to be stored in the plan.
class ProjectionPart : public Panel {
    Q_OBJECT
public:
    ProjectionPart(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;
    bool needsPlan() const override { return false; }

private:
    void showChart(const QVariantMap &results, const NumberFormat &format);
    void showTables(const QVariantMap &results, const NumberFormat &format);
    void enable();
    void store();
    bool isOfJobs() const;
    QString variantWord(const QString &variant) const;

    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QLabel *m_censusLabel;
    CensusTable *m_census;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_methodLabel;
    QComboBox *m_method;
    QCheckBox *m_fitted;
    QLabel *m_rateLabel;
    QDoubleSpinBox *m_rate;
    QLabel *m_spreadLabel;
    QDoubleSpinBox *m_spread;
    QLabel *m_baseLabel;
    QSpinBox *m_base;
    QLabel *m_lastYearLabel;
    QSpinBox *m_lastYear;
    RememberedFields *m_remembered;

    Figures *m_figures;
    QLabel *m_fit;
    ChartView *m_chart;
    ResultTable *m_variants;
    QPushButton *m_store;
    ResultTable *m_years;
};

} // namespace madang::zoning
