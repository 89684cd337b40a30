// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/discounting.h"

#include <cmath>
#include <utility>

namespace madang::feasibility {

DiscountSchedule::DiscountSchedule(double rate) : DiscountSchedule(std::vector<RateStep>{{1, rate}})
{
}

DiscountSchedule::DiscountSchedule(std::vector<RateStep> steps) : m_steps(std::move(steps))
{
    if (m_steps.empty() || m_steps.front().firstYear != 1)
        throw std::invalid_argument("the first rate step must start at year 1");
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (!std::isfinite(m_steps[i].rate) || m_steps[i].rate <= -1.0)
            throw InvalidRate(m_steps[i].rate);
        if (i > 0 && m_steps[i].firstYear <= m_steps[i - 1].firstYear)
            throw std::invalid_argument("rate steps must rise in year");
    }
}

std::vector<double> DiscountSchedule::factors(std::size_t years) const
{
    std::vector<double> result(years);
    std::size_t step = 0;
    double factor = 1.0;
    for (std::size_t t = 0; t < years; ++t) {
        if (t > 0) {
            while (step + 1 < m_steps.size() &&
                   static_cast<std::size_t>(m_steps[step + 1].firstYear) <= t)
                ++step;
            factor /= 1.0 + m_steps[step].rate;
        }
        result[t] = factor;
    }
    return result;
}

Appraisal appraise(const CashFlow &flow, const DiscountSchedule &discount)
{
    if (flow.cost.size() != flow.benefit.size())
        throw std::invalid_argument("costs and benefits cover different years");

    Appraisal result;
    const std::vector<double> factor = discount.factors(flow.years());
    result.cumulativeNet.reserve(flow.years());
    for (std::size_t t = 0; t < flow.years(); ++t) {
        result.pvBenefit += flow.benefit[t] * factor[t];
        result.pvCost += flow.cost[t] * factor[t];
        result.cumulativeNet.push_back(result.pvBenefit - result.pvCost);
    }
    result.npv = result.pvBenefit - result.pvCost;
    if (result.pvCost > 0.0)
        result.benefitCostRatio = result.pvBenefit / result.pvCost;
    return result;
}

} // namespace madang::feasibility
