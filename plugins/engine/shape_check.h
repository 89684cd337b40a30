// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geos_shapes.h"
#include "engine/shape.h"

#include <cstddef>

namespace madang {

// The line without repeated points. Throws ShapeError: a coordinate that is no number, or no length.
// `index` is told in the error.
Line checkedLine(const Line &line, std::size_t index);

// The polygon normalised(), without repeated points. Throws ShapeError for one that has no area, or
// that is not valid as simple features define it (it crosses itself, a hole lies outside).
Polygon checkedPolygon(const Geos &geos, const Polygon &polygon, std::size_t index);

// Closing points and repeated points dropped, the outer ring anticlockwise, holes clockwise, every
// ring from its westernmost (of those, southernmost) point on, holes in the order of these points:
// equal land has equal points.
Polygon normalised(Polygon polygon);

// Throw ShapeError unless `value` is a number above zero, not below zero, or from `low` to `high`.
void requirePositive(double value, const char *what, std::size_t index = 0);
void requireNotNegative(double value, const char *what, std::size_t index = 0);
void requireBetween(double value, double low, double high, const char *what);

} // namespace madang
