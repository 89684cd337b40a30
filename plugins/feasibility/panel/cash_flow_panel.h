// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"

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

namespace madang::feasibility {

struct CashFlowFigures;

// Chooses a table of costs and benefits and discount rates, and shows what madang:cashflow makes of them.
class CashFlowPanel : public Panel {
    Q_OBJECT
public:
    CashFlowPanel(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;
    bool needsPlan() const override { return false; }

private:
    void chooseTable();
    void showFigures(const CashFlowFigures &figures, const NumberFormat &format);
    void showRates(const CashFlowFigures &figures, const NumberFormat &format);
    void showChart(const CashFlowFigures &figures, const NumberFormat &format);
    void showYears(const CashFlowFigures &figures, const NumberFormat &format);
    QString moneyUnit() const;
    bool knowsMoney() const;

    QLabel *m_tableLabel = nullptr;
    QLineEdit *m_table = nullptr;
    QPushButton *m_browse = nullptr;
    QLabel *m_ratesLabel = nullptr;
    QLineEdit *m_rates = nullptr;
    QLabel *m_ratesNote = nullptr;
    QLabel *m_baseYearLabel = nullptr;
    QSpinBox *m_baseYear = nullptr;

    QLabel *m_unit = nullptr;
    Figures *m_figures = nullptr;
    ResultTable *m_rateTable = nullptr;
    QLabel *m_internalRate = nullptr;
    QLabel *m_chartTitle = nullptr;
    ChartView *m_chart = nullptr;
    QLabel *m_yearTitle = nullptr;
    ResultTable *m_yearTable = nullptr;
    QString m_planTable; // the plan's own data set, as it was proposed
};

} // namespace madang::feasibility
