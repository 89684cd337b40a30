// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel.h"
#include "zoning/panel/balance/balance_rows.h"

class QLabel;

namespace madang {
class Figures;
class NumberFormat;
class ResultTable;
} // namespace madang

namespace madang::zoning {

class LandUseStrip;

// The land balance of the scenario shown: what the plan is made of, by land-use class. A click on a class marks its
// zones on the map.
class BalancePage : public Panel {
    Q_OBJECT
public:
    BalancePage(Workbench &workbench, QWidget *parent);

protected:
    QVariantMap parameters() const override;
    void showResults(const QVariantMap &results) override;
    void retranslate() override;
    QString invitation() const override;
    void planChanged() override;

private:
    void showFigures(const QVariantMap &results, const NumberFormat &format);
    void showTable(const NumberFormat &format);
    void showStrip(const NumberFormat &format);
    void showScenario();
    void showOnMap(int row);
    QString nameOf(const BalanceRow &row, const QString &language) const;
    QString markOf(const BalanceRow &row) const;

    QLabel *m_scenarioLabel = nullptr;
    QLabel *m_scenario = nullptr;
    Figures *m_figures = nullptr;
    LandUseStrip *m_strip = nullptr;
    ResultTable *m_table = nullptr;
    QLabel *m_hint = nullptr;
    QVector<BalanceRow> m_rows;
};

} // namespace madang::zoning
