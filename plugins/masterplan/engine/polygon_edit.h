// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/shape.h"

#include <vector>

namespace madang::masterplan {

// What splitting makes.
struct PolygonSplit
{
    std::vector<Polygon>
        parts; // from west to east by their westernmost points; they make up the polygon
    // Where the cut meets the border between two of its points: neighbours need these points too, see
    // withPoints().
    std::vector<Point> newOnBorder;
};

// Cuts a polygon along a line, closed or not, that may be longer than the polygon and bend in it. All
// points of the polygon stay; the parts share their new border point by point. A point of the line
// within `snapM` metres of the border is moved onto it. Throws ShapeError: a polygon or line that is
// not valid, a line that crosses itself, or one that divides nothing (DoesNotCross).
PolygonSplit splitPolygon(const Polygon &polygon, const Line &cut, double snapM = 1e-3);

// One polygon of several that are neighbours or overlap; borders within `snapM` metres of each other
// count as shared: those points are welded, all others stay. Throws ShapeError: a polygon that is
// not valid, or, as DoesNotTouch with its position, one that is not connected to the first by a
// border (touching in a point is not enough).
Polygon mergePolygons(const std::vector<Polygon> &polygons, double snapM = 1e-3);

// The polygon with those of the points that lie within `toleranceM` metres of an edge put into it, in
// order. For a neighbour of something that got new points: the border stays shared.
Polygon withPoints(const Polygon &polygon, const std::vector<Point> &points,
                   double toleranceM = 1e-6);

} // namespace madang::masterplan
