// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/plot.h"

#include <vector>

namespace madang::masterplan {

// The pieces of a plot on the two sides of a straight line.
struct LineSplit
{
    std::vector<Plot> left;
    std::vector<Plot> right;
};

// Cuts a plot along the endless line through `through` in the direction of `direction` (any length).
// The pieces make up the plot exactly: both sides of the cut have the same points, and all points of
// the plot stay where they are. A point within a micrometre of the line is cut through. Edges keep
// what they lie on; the cut is Inside. Where the line misses the plot, all of it is on one side.
// Time: n log n of the points.
LineSplit splitByLine(const Plot &plot, Point through, Point direction);

} // namespace madang::masterplan
