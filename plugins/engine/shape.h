// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <vector>

namespace madang {

// A place on the plane of a projected coordinate system, metres. Ordered from west to east, then from
// south to north.
struct Point
{
    double x = 0.0;
    double y = 0.0;

    auto operator<=>(const Point &) const = default;
};

// Straight from point to point; at least two points.
using Line = std::vector<Point>;

// A closed line that does not repeat its first point at the end. Functions also take rings that do,
// as simple features have them; what they return never does.
using Ring = std::vector<Point>;

// One piece of land. What functions return has an anticlockwise outer ring and clockwise holes, so
// that the land is always on the left.
struct Polygon
{
    Ring outer;
    std::vector<Ring> holes;
};

} // namespace madang
