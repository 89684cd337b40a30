// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace madang::feasibility {

// How the rates of a list are meant: 0.045, or 4.5 for 4.5 %.
enum class RateUnit { Fraction, Percent };

enum class RateProblem {
    NoRates,
    NotANumber,
    TotalLoss,        // -100 % or less: nothing is left to discount
    LooksLikePercent, // 1 or more where fractions are meant: 4.5 would be 450 %
    TooHigh,          // 100 % or more where per cent are meant
};

struct RateIssue
{
    RateProblem problem;
    std::string text;       // the item as written
    double asPercent = 0.0; // LooksLikePercent: what it would be as a fraction, in %
};

struct RateList
{
    std::vector<double> rates; // fractions a year, as written, each once
    std::vector<RateIssue> issues;
};

// Reads "0.045,0.06" or "4.5, 6, 9 %". Items are separated by commas, or by semicolons, in which
// case a comma is a decimal mark. An item with a '%' is in per cent whatever \a unit says; in per
// cent, a '%' behind the last item is for all.
RateList parseRates(std::string_view text, RateUnit unit);

} // namespace madang::feasibility
