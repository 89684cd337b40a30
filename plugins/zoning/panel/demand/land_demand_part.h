// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace madang {
class Figures;
class NumberFormat;
class ResultTable;
} // namespace madang

namespace madang::zoning {

class RememberedFields;

// Homes and hectares that people and jobs take, and what the phases hold of them.
class LandDemandPart : public Panel {
    Q_OBJECT
public:
    LandDemandPart(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;
    bool needsPlan() const override { return workbench().plan() != nullptr; } // numbers can be entered without one

private:
    struct Number {
        const char *parameter;
        double perUnit; // the parameter for 1 in the field: 0.01 for per cents
        QLabel *label;
        QDoubleSpinBox *field;
    };

    QSpinBox *addCount(QLabel *label, const char *name);
    void addNumber(const char *parameter, double usual, double least, double most, int decimals, double perUnit = 1.0);
    void showPhases(const QVariantMap &results, const NumberFormat &format);

    QLabel *m_peopleLabel;
    QSpinBox *m_people;
    QLabel *m_jobsLabel;
    QSpinBox *m_jobs;
    QLabel *m_variantLabel;
    QComboBox *m_variant;
    QLabel *m_housedLabel;
    QSpinBox *m_housed;
    QLabel *m_employedLabel;
    QSpinBox *m_employed;
    std::vector<Number> m_numbers;
    RememberedFields *m_remembered;
    Figures *m_figures;
    QLabel *m_phasesTitle;
    ResultTable *m_phases;
    QLabel *m_note;
};

} // namespace madang::zoning
