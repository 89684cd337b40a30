// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/chart.h"

namespace madang::feasibility {

struct CashFlowFigures;

// What the numbers on the axis of money count, so that they stay short: 1e6 for millions.
struct MoneyUnit {
    double amount;
    const char *title; // of the axis, with %1 for the currency: a source text of the context "MoneyUnit"
};
MoneyUnit moneyUnitOf(const CashFlowFigures &figures);

struct CashFlowChartWords {
    QString costs;
    QString benefits;
    QString year;
    QString money;          // the title of the axis, with its unit
    QStringList cumulative; // "Cumulative NPV, 4.5 %": one for each rate
};

// Yearly benefits as bars upwards, costs as bars downwards, and a line of cumulative discounted net benefit for each
// rate, on one axis of money. For the panel and the report.
Chart cashFlowChart(const CashFlowFigures &figures, const CashFlowChartWords &words);

} // namespace madang::feasibility
