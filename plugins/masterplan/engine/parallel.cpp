// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/parallel.h"

#include "masterplan/engine/geos_shapes.h"
#include "masterplan/engine/mitred_line.h"
#include "masterplan/engine/plane.h"
#include "masterplan/engine/shape_check.h"
#include "masterplan/engine/shape_error.h"

#include <algorithm>
#include <optional>

namespace madang::masterplan {

namespace {

constexpr int quarterCircleParts = 16;

void requireDistance(double metres)
{
    if (!std::isfinite(metres))
        throw ShapeError(ShapeProblem::BadNumber, "the distance is not a number");
}

// Ring by ring, where the result is valid and every hole still lies where it was.
std::optional<Polygon> mitredPolygon(const Geos &geos, const Polygon &polygon, double outwardsM)
{
    // The land is on the left of all rings: outwards is to their right.
    const auto outer = mitredParallel(polygon.outer, -outwardsM, true);
    if (!outer || signedArea(*outer) <= 0.0)
        return std::nullopt;
    Polygon result{*outer, {}};
    for (const Ring &hole : polygon.holes) {
        const auto moved = mitredParallel(hole, -outwardsM, true);
        if (!moved || signedArea(*moved) >= 0.0)
            return std::nullopt;
        result.holes.push_back(*moved);
    }
    const Geometry shape = geos.polygon(result);
    if (GEOSisValid_r(geos.handle(), shape.get()) != 1)
        return std::nullopt;
    return normalised(std::move(result));
}

} // namespace

std::vector<Line> parallelLines(const Line &line, double leftM)
{
    requireDistance(leftM);
    const Line checked = checkedLine(line, 0);
    const Geos geos;
    const bool closed = checked.size() > 3 && checked.front() == checked.back();
    const Line open(checked.begin(), checked.end() - (closed ? 1 : 0));
    if (auto parallel = mitredParallel(open, leftM, closed)) {
        if (closed)
            parallel->push_back(parallel->front());
        if (GEOSisSimple_r(geos.handle(), geos.line(*parallel).get()) == 1)
            return {std::move(*parallel)};
    }
    const Geometry curve =
        geos.own(GEOSOffsetCurve_r(geos.handle(), geos.line(checked).get(), leftM,
                                   quarterCircleParts, GEOSBUF_JOIN_MITRE, mitreLimit));
    std::vector<Line> parts = geos.linesOf(curve.get());
    if (parts.empty())
        throw ShapeError(ShapeProblem::NothingLeft,
                         "the line turns too narrowly for a parallel at this distance");
    return parts;
}

std::vector<Polygon> parallelPolygons(const Polygon &polygon, double outwardsM)
{
    requireDistance(outwardsM);
    const Geos geos;
    const Polygon checked = checkedPolygon(geos, polygon, 0);
    if (auto moved = mitredPolygon(geos, checked, outwardsM))
        return {std::move(*moved)};
    const Geometry shape = geos.polygon(checked);
    const Geometry buffer =
        geos.own(GEOSBufferWithStyle_r(geos.handle(), shape.get(), outwardsM, quarterCircleParts,
                                       GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, mitreLimit));
    std::vector<Polygon> parts = geos.polygonsOf(buffer.get());
    if (parts.empty())
        throw ShapeError(ShapeProblem::NothingLeft,
                         "nothing of the polygon is left at this distance");
    std::sort(parts.begin(), parts.end(),
              [](const Polygon &a, const Polygon &b) { return a.outer < b.outer; });
    return parts;
}

} // namespace madang::masterplan
