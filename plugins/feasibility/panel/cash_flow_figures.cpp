// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/panel/cash_flow_figures.h"

#include "feasibility/processing/cash_flow_findings.h"

namespace madang::feasibility {

CashFlowFigures::CashFlowFigures(const QVariantMap &results)
{
    for (const QVariant &item : results.value(QStringLiteral("rates")).toList()) {
        const QVariantMap row = item.toMap();
        AtRate at;
        at.rate = row.value(QStringLiteral("rate")).toDouble();
        at.pvBenefit = row.value(QStringLiteral("pv_benefit")).toDouble();
        at.pvCost = row.value(QStringLiteral("pv_cost")).toDouble();
        at.npv = row.value(QStringLiteral("npv")).toDouble();
        const QVariant ratio = row.value(QStringLiteral("bc"));
        if (ratio.isValid())
            at.benefitCostRatio = ratio.toDouble();
        rates.push_back(at);
    }
    for (const QVariant &item : results.value(QStringLiteral("eirr")).toList())
        internalRates.push_back(item.toDouble());
    reason = noInternalRateOf(results.value(QStringLiteral("eirr_undefined")).toString());
    for (const QVariant &item : results.value(QStringLiteral("years")).toList()) {
        const QVariantMap year = item.toMap();
        cost.push_back(year.value(QStringLiteral("cost")).toDouble());
        benefit.push_back(year.value(QStringLiteral("benefit")).toDouble());
        const QVariantList cumulative = year.value(QStringLiteral("cumulative_net")).toList();
        for (std::size_t i = 0; i < rates.size() && int(i) < cumulative.size(); ++i)
            rates[i].cumulativeNet.push_back(cumulative[int(i)].toDouble());
    }
}

} // namespace madang::feasibility
