// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/cash_flow_chart.h"

#include "feasibility/panel/cash_flow_figures.h"

#include <algorithm>
#include <cmath>

namespace madang::feasibility {

MoneyUnit moneyUnitOf(const CashFlowFigures &figures)
{
    double largest = 0.0;
    const auto include = [&largest](const std::vector<double> &values) {
        for (const double value : values)
            largest = std::max(largest, std::abs(value));
    };
    include(figures.cost);
    include(figures.benefit);
    for (const CashFlowFigures::AtRate &at : figures.rates)
        include(at.cumulativeNet);
    if (largest >= 1e9)
        return {1e9, QT_TRANSLATE_NOOP("MoneyUnit", "%1 (billion)")};
    if (largest >= 1e6)
        return {1e6, QT_TRANSLATE_NOOP("MoneyUnit", "%1 (million)")};
    if (largest >= 1e4)
        return {1e3, QT_TRANSLATE_NOOP("MoneyUnit", "%1 (thousand)")};
    return {1.0, "%1"};
}

Chart cashFlowChart(const CashFlowFigures &figures, const CashFlowChartWords &words)
{
    Chart chart;
    Chart::Bars benefits{words.benefits, {}, Chart::Tone::Gain};
    Chart::Bars costs{words.costs, {}, Chart::Tone::Loss};
    for (const double benefit : figures.benefit)
        benefits.values << benefit;
    for (const double cost : figures.cost)
        costs.values << -cost;
    chart.bars = {benefits, costs};
    for (std::size_t rate = 0; rate < figures.rates.size(); ++rate) {
        Chart::Line line{words.cumulative.value(int(rate)), {}};
        for (const double net : figures.rates[rate].cumulativeNet)
            line.points << QPointF(line.points.size(), net);
        chart.lines << line;
    }
    chart.xTitle = words.year;
    chart.yTitle = words.money;
    chart.yUnit = moneyUnitOf(figures).amount;
    return chart;
}

} // namespace madang::feasibility
