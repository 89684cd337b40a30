// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "feasibility/engine/cash_flow.h"

#include <optional>
#include <stdexcept>
#include <vector>

namespace madang::feasibility {

// A discount rate with which nothing can be discounted: not a number, or -100 % a year or less.
struct InvalidRate : std::domain_error
{
    explicit InvalidRate(double value) : std::domain_error("invalid discount rate"), rate(value) {}
    double rate; // fraction a year
};

// From year \a firstYear on, \a rate (fraction a year) applies, until the next step.
struct RateStep
{
    int firstYear = 1;
    double rate = 0.0;
};

// Discount rate over time. D_0 = 1: the base year is not discounted. D_t = D_(t-1) / (1 + r_t)
// (KDI PIMAC, General Guidelines for Preliminary Feasibility Studies, 2008; HM Treasury, Green
// Book, 2022, A6 for rates that step over time).
class DiscountSchedule
{
public:
    // One rate for all years. Throws InvalidRate.
    explicit DiscountSchedule(double rate);

    // Steps in rising order of their first year, the first of them at year 1. Throws InvalidRate,
    // or std::invalid_argument where the steps are not in order.
    explicit DiscountSchedule(std::vector<RateStep> steps);

    // D_0 … D_(years-1), dimensionless.
    std::vector<double> factors(std::size_t years) const;

private:
    std::vector<RateStep> m_steps;
};

// What discounting makes of a cash flow; money as in the cash flow, at the base year.
struct Appraisal
{
    double pvBenefit = 0.0; // sum of B_t D_t
    double pvCost = 0.0;    // sum of C_t D_t
    double npv = 0.0;       // pvBenefit - pvCost
    // pvBenefit / pvCost; nothing where the costs do not come to more than zero.
    std::optional<double> benefitCostRatio;
    std::vector<double> cumulativeNet; // sum of (B_s - C_s) D_s for s = 0 … t, for each year t
};

// Throws std::invalid_argument where costs and benefits are not of the same length.
Appraisal appraise(const CashFlow &flow, const DiscountSchedule &discount);

} // namespace madang::feasibility
