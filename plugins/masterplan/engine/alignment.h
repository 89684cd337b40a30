// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/shape.h"

#include <cstddef>

namespace madang::masterplan {

// Exact positions while drawing. Lengths in metres; bearings in degrees clockwise from north (+y).

// Where the perpendicular from p meets the endless line through a and b. Throws ShapeError
// (TooFewPoints) where a and b are the same point.
Point footOfPerpendicular(Point p, Point a, Point b);

// The place nearest to the cursor where a line from `from` stands square on, or runs parallel to, the
// line through a and b. Throw ShapeError (TooFewPoints) where a and b are the same point.
Point squareTo(Point a, Point b, Point from, Point cursor);
Point parallelTo(Point a, Point b, Point from, Point cursor);

// The place at a typed length and bearing.
Point atBearing(Point from, double lengthM, double bearingDegrees);

// 0 to 360; 0 where the points are the same.
double bearing(Point from, Point to);

// The cursor turned around `from` to the nearest whole multiple of `stepDegrees` away from the
// direction a → b (north: {0, 0}, {0, 1}), at the cursor's own distance. Throws ShapeError for a step
// that is not above zero.
Point atAngleStep(Point from, Point cursor, Point a, Point b, double stepDegrees);

struct NearestPlace
{
    Point at;
    std::size_t segment = 0; // from point `segment` to the next; the first of several
    double distanceM = 0.0;
};

// The place on a line that is nearest to p. Throws ShapeError for a line without length.
NearestPlace nearestPlace(Point p, const Line &line);

// The rectangle with a side from a to b that reaches as far as the cursor. Throws ShapeError where
// that has no area.
Polygon rectangleOn(Point a, Point b, Point cursor);

// The arc from a through b to c, drawn with chords that miss it by at most `errorM`; the straight line
// where the three are on one. a, b and c are points of it. Throws ShapeError where two of them are the
// same or the error is not above zero.
Line arcThrough(Point a, Point b, Point c, double errorM);

// Turned around `about`, anticlockwise, or moved. Rings keep their points' order.
Polygon rotated(const Polygon &polygon, Point about, double degrees);
Polygon moved(const Polygon &polygon, Point by);

} // namespace madang::masterplan
