// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/shape.h"

#include <vector>

namespace madang::masterplan {

// The parallel of a line at `leftM` metres to its left (negative: to its right), with mitred corners:
// point by point where that is possible (see mitredParallel()), otherwise as GEOS's offset curve,
// which may fall into parts. Throws ShapeError for a line without length, a number that is none, or,
// as NothingLeft, where the line turns too narrowly to have one.
std::vector<Line> parallelLines(const Line &line, double leftM);

// The polygon made larger by `outwardsM` metres on all sides (negative: smaller, as a set-back), with
// mitred corners; it may fall into parts. Throws ShapeError for a polygon that is not valid, a number
// that is none, or, as NothingLeft, where it shrinks to nothing.
std::vector<Polygon> parallelPolygons(const Polygon &polygon, double outwardsM);

} // namespace madang::masterplan
