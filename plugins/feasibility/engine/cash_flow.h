// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace madang::feasibility {

// Yearly costs and benefits in one currency at one price year. Position t holds year t; t = 0 is
// the base year. Both series have the same length.
struct CashFlow
{
    std::vector<double> cost;
    std::vector<double> benefit;

    std::size_t years() const { return cost.size(); }

    // benefit - cost, year by year.
    std::vector<double> net() const
    {
        std::vector<double> result(cost.size());
        for (std::size_t t = 0; t < cost.size(); ++t)
            result[t] = benefit[t] - cost[t];
        return result;
    }
};

} // namespace madang::feasibility
