// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/shape_check.h"

#include "engine/plane.h"
#include "engine/shape_error.h"

#include <algorithm>
#include <cstdio>

namespace madang {

namespace {

std::string numbered(const char *what, std::size_t index)
{
    return std::string(what) + " " + std::to_string(index + 1);
}

std::string inDigits(const char *format, double a, double b = 0.0)
{
    char text[120];
    std::snprintf(text, sizeof text, format, a, b);
    return text;
}

void requireFinite(const std::vector<Point> &points, const char *what, std::size_t index)
{
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!std::isfinite(points[i].x) || !std::isfinite(points[i].y))
            throw ShapeError(ShapeProblem::NotANumber,
                             numbered(what, index) + ": point " + std::to_string(i + 1)
                                 + " has a coordinate that is not a number",
                             index);
}

void dropRepeats(std::vector<Point> &points, bool closed)
{
    points.erase(std::unique(points.begin(), points.end()), points.end());
    while (closed && points.size() > 1 && points.front() == points.back())
        points.pop_back();
}

void orient(Ring &ring, bool anticlockwise)
{
    dropRepeats(ring, true);
    if ((signedArea(ring) > 0.0) != anticlockwise)
        std::reverse(ring.begin(), ring.end());
    if (!ring.empty())
        std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end()), ring.end());
}

// Whether all points lie on one line.
bool isFlat(const Ring &ring)
{
    return std::all_of(ring.begin(), ring.end(),
                       [&ring](Point p) { return cross(ring[1] - ring[0], p - ring[0]) == 0.0; });
}

void requireRing(const Ring &ring, std::size_t index)
{
    if (ring.size() < 3)
        throw ShapeError(ShapeProblem::TooFewPoints,
                         numbered("polygon", index) + " has fewer than three different points",
                         index);
}

} // namespace

Line checkedLine(const Line &line, std::size_t index)
{
    requireFinite(line, "line", index);
    Line checked = line;
    dropRepeats(checked, false);
    if (checked.size() < 2)
        throw ShapeError(ShapeProblem::TooFewPoints,
                         numbered("line", index) + " has fewer than two different points", index);
    return checked;
}

Polygon checkedPolygon(const Geos &geos, const Polygon &polygon, std::size_t index)
{
    requireFinite(polygon.outer, "polygon", index);
    for (const Ring &hole : polygon.holes)
        requireFinite(hole, "polygon", index);
    const Polygon checked = normalised(polygon);
    requireRing(checked.outer, index);
    for (const Ring &hole : checked.holes)
        requireRing(hole, index);

    const Geometry shape = geos.polygon(checked);
    char *reason = nullptr;
    GEOSGeometry *place = nullptr;
    const char valid = GEOSisValidDetail_r(geos.handle(), shape.get(), 0, &reason, &place);
    const std::string why = reason ? reason : "";
    GEOSFree_r(geos.handle(), reason);
    const Geometry held(place, {geos.handle()});
    if (valid != 1) {
        Point where{ShapeError::unknown, ShapeError::unknown};
        if (place) {
            GEOSGeomGetX_r(geos.handle(), place, &where.x);
            GEOSGeomGetY_r(geos.handle(), place, &where.y);
        }
        if (isFlat(checked.outer))
            throw ShapeError(ShapeProblem::NoArea, numbered("polygon", index) + " has no area",
                             index, where);
        throw ShapeError(ShapeProblem::SelfCrossing,
                         numbered("polygon", index) + " is not valid ("
                             + (why.empty() ? "for GEOS" : why) + ") at "
                             + inDigits("%.3f, %.3f", where.x, where.y),
                         index, where);
    }
    return checked;
}

Polygon normalised(Polygon polygon)
{
    orient(polygon.outer, true);
    for (Ring &hole : polygon.holes)
        orient(hole, false);
    std::sort(polygon.holes.begin(), polygon.holes.end());
    return polygon;
}

void requirePositive(double value, const char *what, std::size_t index)
{
    if (!std::isfinite(value) || value <= 0.0)
        throw ShapeError(ShapeProblem::BadNumber,
                         std::string(what) + " is " + inDigits("%g", value)
                             + "; it must be more than zero",
                         index);
}

void requireNotNegative(double value, const char *what, std::size_t index)
{
    if (!std::isfinite(value) || value < 0.0)
        throw ShapeError(ShapeProblem::BadNumber,
                         std::string(what) + " is " + inDigits("%g", value)
                             + "; it must not be negative",
                         index);
}

void requireBetween(double value, double low, double high, const char *what)
{
    if (!(value >= low && value <= high))
        throw ShapeError(ShapeProblem::BadNumber, std::string(what) + " is " + inDigits("%g", value)
                                                      + "; it must be from "
                                                      + inDigits("%g to %g", low, high));
}

} // namespace madang
