// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "feasibility/processing/cash_flow_findings.h"

#include <QVariantMap>

#include <optional>
#include <vector>

namespace madang::feasibility {

// The results of madang:cashflow, read from their map for panel and report.
struct CashFlowFigures {
    struct AtRate {
        double rate = 0.0; // fraction a year
        double pvBenefit = 0.0;
        double pvCost = 0.0;
        double npv = 0.0;
        std::optional<double> benefitCostRatio;
        std::vector<double> cumulativeNet; // one per year
    };

    explicit CashFlowFigures(const QVariantMap &results);

    std::vector<AtRate> rates;
    std::vector<double> internalRates;
    NoInternalRate reason = NoInternalRate::Defined;
    std::vector<double> cost;
    std::vector<double> benefit;
};

} // namespace madang::feasibility
