// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/alignment.h"

#include "masterplan/engine/plane.h"
#include "masterplan/engine/shape_check.h"
#include "masterplan/engine/shape_error.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang::masterplan {

namespace {

constexpr double radiansADegree = std::numbers::pi / 180.0;

Point directionOf(Point a, Point b)
{
    if (!(distance(a, b) > 0.0))
        throw ShapeError(ShapeProblem::TooFewPoints, "a direction needs two different points", 0,
                         a);
    return unit(b - a);
}

Point turned(Point v, double radians)
{
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    return {v.x * c - v.y * s, v.x * s + v.y * c};
}

template <typename Change> Polygon changed(Polygon polygon, Change &&change)
{
    for (Point &p : polygon.outer)
        p = change(p);
    for (Ring &hole : polygon.holes)
        for (Point &p : hole)
            p = change(p);
    return polygon;
}

// Points of the arc around `centre` between `from` and `to`, both left out.
void addArc(Line &line, Point centre, Point from, double sweep, double step)
{
    const int chords = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / step - 1e-9)));
    for (int k = 1; k < chords; ++k)
        line.push_back(centre + turned(from - centre, sweep * k / chords));
}

} // namespace

Point footOfPerpendicular(Point p, Point a, Point b)
{
    const Point u = directionOf(a, b);
    return a + dot(p - a, u) * u;
}

Point squareTo(Point a, Point b, Point from, Point cursor)
{
    const Point across = left(directionOf(a, b));
    return from + dot(cursor - from, across) * across;
}

Point parallelTo(Point a, Point b, Point from, Point cursor)
{
    const Point along = directionOf(a, b);
    return from + dot(cursor - from, along) * along;
}

Point atBearing(Point from, double lengthM, double bearingDegrees)
{
    // Quarter turns exactly: sin and cos of a rounded π miss them.
    const double quarters = bearingDegrees / 90.0;
    if (quarters == std::round(quarters)) {
        const int quarter = static_cast<int>(std::fmod(std::fmod(quarters, 4.0) + 4.0, 4.0));
        constexpr Point ways[]{{0.0, 1.0}, {1.0, 0.0}, {0.0, -1.0}, {-1.0, 0.0}};
        return from + lengthM * ways[quarter];
    }
    const double radians = bearingDegrees * radiansADegree;
    return from + lengthM * Point{std::sin(radians), std::cos(radians)};
}

double bearing(Point from, Point to)
{
    const Point way = to - from;
    if (way == Point{})
        return 0.0;
    const double degrees = std::atan2(way.x, way.y) / radiansADegree;
    return degrees < 0.0 ? degrees + 360.0 : degrees;
}

Point atAngleStep(Point from, Point cursor, Point a, Point b, double stepDegrees)
{
    requirePositive(stepDegrees, "the step of angles");
    directionOf(a, b);
    const double zero = bearing(a, b);
    const double steps = std::round((bearing(from, cursor) - zero) / stepDegrees);
    return atBearing(from, distance(from, cursor), zero + steps * stepDegrees);
}

NearestPlace nearestPlace(Point p, const Line &line)
{
    checkedLine(line, 0);
    NearestPlace nearest{line.front(), 0, distance(p, line.front())};
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Point at = nearestOnSegment(p, line[i], line[i + 1]);
        if (const double away = distance(p, at); away < nearest.distanceM)
            nearest = {at, i, away};
    }
    return nearest;
}

Polygon rectangleOn(Point a, Point b, Point cursor)
{
    const Point across = left(directionOf(a, b));
    const double height = dot(cursor - a, across);
    if (!(std::abs(height) > 0.0))
        throw ShapeError(ShapeProblem::NoArea, "the rectangle has no area", 0, a);
    return normalised({{a, b, b + height * across, a + height * across}, {}});
}

Line arcThrough(Point a, Point b, Point c, double errorM)
{
    requirePositive(errorM, "the error of arcs");
    directionOf(a, b);
    directionOf(b, c);
    directionOf(a, c);
    const auto centre = meeting(0.5 * (a + b), left(b - a), 0.5 * (b + c), left(c - b));
    if (!centre)
        return {a, b, c};
    const double radius = distance(*centre, a);
    // Chords that would miss by less than the error even as straight lines need no points between.
    const double step = 2.0 * std::acos(std::clamp(1.0 - errorM / radius, 0.0, 1.0));
    const auto sweep = [&](Point from, Point to) {
        const Point u = from - *centre;
        const Point v = to - *centre;
        double angle = std::atan2(cross(u, v), dot(u, v));
        const bool anticlockwise = cross(b - a, c - b) > 0.0;
        if (anticlockwise && angle < 0.0)
            angle += 2.0 * std::numbers::pi;
        if (!anticlockwise && angle > 0.0)
            angle -= 2.0 * std::numbers::pi;
        return angle;
    };
    // A radius so large that rounding hides the bend is a straight line.
    if (!(step > 1e-6))
        return {a, b, c};
    Line arc{a};
    addArc(arc, *centre, a, sweep(a, b), step);
    arc.push_back(b);
    addArc(arc, *centre, b, sweep(b, c), step);
    arc.push_back(c);
    return arc;
}

Polygon rotated(const Polygon &polygon, Point about, double degrees)
{
    const double radians = degrees * radiansADegree;
    return changed(polygon, [&](Point p) { return about + turned(p - about, radians); });
}

Polygon moved(const Polygon &polygon, Point by)
{
    return changed(polygon, [by](Point p) { return p + by; });
}

} // namespace madang::masterplan
