// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <cmath>
#include <optional>

namespace madang {

// Vectors of the plane; a Point is also the way from the origin to it.
inline Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
inline Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
inline Point operator*(double k, Point a)
{
    return {k * a.x, k * a.y};
}
inline double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}
// Positive where b points to the left of a.
inline double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
inline double length(Point a)
{
    return std::hypot(a.x, a.y);
}
inline double distance(Point a, Point b)
{
    return length(b - a);
}
inline Point unit(Point a)
{
    return (1.0 / length(a)) * a;
}
// A quarter turn anticlockwise.
inline Point left(Point a)
{
    return {-a.y, a.x};
}

// The point of the stretch from a to b that is nearest to p.
Point nearestOnSegment(Point p, Point a, Point b);

// Where the line through a along `u` meets the line through b along `v`; nothing where they are
// parallel (the sine of their angle below 1e-12).
std::optional<Point> meeting(Point a, Point u, Point b, Point v);

// m; of a ring, without the way back to its first point.
double lineLength(const Line &line);

// m², positive where the ring runs anticlockwise.
double signedArea(const Ring &ring);

// m², holes taken off; rings may run either way.
double area(const Polygon &polygon);

// The centre of mass of the land, holes taken off; rings may run either way.
Point centroid(const Polygon &polygon);

// Whether the ring turns one way only, once round, and so cannot cross itself. Points on its straight stretches and points that
// follow their like do not matter.
bool isConvex(const Ring &ring);

// Whether p lies inside the ring; either answer on its border.
bool contains(const Ring &ring, Point p);

} // namespace madang
