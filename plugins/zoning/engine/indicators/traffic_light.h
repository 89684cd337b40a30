// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

namespace madang::zoning {

// Which side of a target is the good one.
enum class Better { Higher, Lower, Near };

enum class Light { None, Green, Amber, Red };

// What an indicator should come to, and what is still acceptable; without the latter there is no amber.
struct Target
{
    double value = 0.0;
    std::optional<double> acceptable;
};

// Higher: green from the target on, amber from what is acceptable on, red below. Lower: the same downwards. Near: amber as far
// from the target as what is acceptable is, to either side, and green within half of that; without it, green within 10 % of
// the target. None without a value or a target.
Light lightOf(std::optional<double> value, const std::optional<Target> &target, Better better);

// How far a value comes up to its target, for drawing on one scale: 1 where it is met or better, 0 where nothing of it is.
// Higher: value / target. Lower: target / value, or where the target is 0 how much of what is acceptable is left. Near: the
// smaller by the larger. Between 0 and 1; nothing without a value or a target, or where these say nothing.
std::optional<double> attainment(std::optional<double> value, const std::optional<Target> &target, Better better);

} // namespace madang::zoning
