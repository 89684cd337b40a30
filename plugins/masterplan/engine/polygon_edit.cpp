// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/polygon_edit.h"

#include "masterplan/engine/geos_shapes.h"
#include "masterplan/engine/plane.h"
#include "masterplan/engine/shape_check.h"
#include "masterplan/engine/shape_error.h"
#include "masterplan/engine/shared_vertices.h"

#include <algorithm>
#include <limits>

namespace madang::masterplan {

namespace {

constexpr double onBorderM = 1e-6;

template <typename Visit> void eachRingOf(const Polygon &polygon, Visit &&visit)
{
    visit(polygon.outer);
    for (const Ring &hole : polygon.holes)
        visit(hole);
}

std::vector<Point> cornersOf(const Polygon &polygon)
{
    std::vector<Point> corners;
    eachRingOf(polygon, [&corners](const Ring &ring) {
        corners.insert(corners.end(), ring.begin(), ring.end());
    });
    std::sort(corners.begin(), corners.end());
    return corners;
}

// The nearest place on the border: a corner if one is within `snap`, else on an edge.
struct BorderPlace
{
    Point at;
    double awayM = std::numeric_limits<double>::infinity();
};

BorderPlace nearestOnBorder(const Polygon &polygon, Point p, double snap)
{
    BorderPlace onEdge;
    BorderPlace atCorner;
    eachRingOf(polygon, [&](const Ring &ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point foot = nearestOnSegment(p, ring[i], ring[(i + 1) % ring.size()]);
            if (const double away = distance(p, foot); away < onEdge.awayM)
                onEdge = {foot, away};
            if (const double away = distance(p, ring[i]); away < atCorner.awayM)
                atCorner = {ring[i], away};
        }
    });
    return atCorner.awayM <= snap ? atCorner : onEdge;
}

void putInto(Ring &ring, Point p, double tolerance)
{
    for (const Point corner : ring)
        if (corner == p)
            return;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        const Point foot = nearestOnSegment(p, a, b);
        if (foot == a || foot == b || distance(p, foot) > tolerance)
            continue;
        ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(i) + 1, p);
        return;
    }
}

Plot plainPlot(const Polygon &polygon)
{
    const auto plain = [](const Ring &ring) {
        PlotRing made;
        for (const Point p : ring)
            made.push_back({p, EdgeKind::Inside});
        return made;
    };
    Plot plot{plain(polygon.outer), {}};
    for (const Ring &hole : polygon.holes)
        plot.holes.push_back(plain(hole));
    return plot;
}

Polygon plainPolygon(const Plot &plot)
{
    const auto plain = [](const PlotRing &ring) {
        Ring made;
        for (const PlotPoint &p : ring)
            made.push_back(p.at);
        return made;
    };
    Polygon polygon{plain(plot.outer), {}};
    for (const PlotRing &hole : plot.holes)
        polygon.holes.push_back(plain(hole));
    return polygon;
}

// Which of `polygons` has no part in the connected piece that the first one belongs to.
std::size_t firstApart(const Geos &geos, const std::vector<Polygon> &polygons,
                       const std::vector<Polygon> &pieces)
{
    std::vector<std::size_t> pieceOf;
    for (const Polygon &polygon : polygons) {
        const Geometry shape = geos.polygon(polygon);
        const Geometry inside = geos.own(GEOSPointOnSurface_r(geos.handle(), shape.get()));
        std::size_t piece = 0;
        while (piece + 1 < pieces.size()
               && GEOSIntersects_r(geos.handle(), geos.polygon(pieces[piece]).get(), inside.get())
                      != 1)
            ++piece;
        pieceOf.push_back(piece);
    }
    const auto apart = std::find_if(pieceOf.begin(), pieceOf.end(),
                                    [&](std::size_t piece) { return piece != pieceOf.front(); });
    return static_cast<std::size_t>(apart - pieceOf.begin());
}

} // namespace

PolygonSplit splitPolygon(const Polygon &polygon, const Line &cut, double snapM)
{
    requireNotNegative(snapM, "the snapping distance");
    const Geos geos;
    Polygon whole = checkedPolygon(geos, polygon, 0);
    Line line = checkedLine(cut, 0);
    const std::vector<Point> corners = cornersOf(whole);
    for (Point &p : line)
        if (const BorderPlace place = nearestOnBorder(whole, p, snapM); place.awayM <= snapM) {
            p = place.at;
            putInto(whole.outer, p, onBorderM);
            for (Ring &hole : whole.holes)
                putInto(hole, p, onBorderM);
        }
    line = checkedLine(line, 0);
    const Geometry cutting = geos.line(line);
    if (GEOSisSimple_r(geos.handle(), cutting.get()) != 1)
        throw ShapeError(ShapeProblem::SelfCrossing, "the cutting line crosses itself");

    // All borders and the cut, broken wherever they meet, and the areas between them.
    std::vector<Geometry> lines;
    eachRingOf(whole, [&](const Ring &ring) { lines.push_back(geos.ringLine(ring)); });
    lines.push_back(geos.line(line));
    const Geometry all = geos.collection(std::move(lines), GEOS_MULTILINESTRING);
    const Geometry noded = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    const GEOSGeometry *const raw = noded.get();
    const Geometry areas = geos.own(GEOSPolygonize_r(geos.handle(), &raw, 1));

    const Geometry original = geos.polygon(whole);
    const PreparedGeometry land = geos.prepared(original);
    PolygonSplit result;
    for (Polygon &part : geos.polygonsOf(areas.get())) {
        const Geometry shape = geos.polygon(part);
        const Geometry inside = geos.own(GEOSPointOnSurface_r(geos.handle(), shape.get()));
        if (GEOSPreparedContains_r(geos.handle(), land.get(), inside.get()) == 1)
            result.parts.push_back(std::move(part));
    }
    if (result.parts.size() < 2)
        throw ShapeError(ShapeProblem::DoesNotCross,
                         "the line does not cross the polygon from border to border", 0,
                         line.front());
    std::sort(result.parts.begin(), result.parts.end(),
              [](const Polygon &a, const Polygon &b) { return a.outer < b.outer; });
    for (const Polygon &part : result.parts)
        eachRingOf(part, [&](const Ring &ring) {
            for (const Point p : ring)
                if (!std::binary_search(corners.begin(), corners.end(), p)
                    && nearestOnBorder(polygon, p, 0.0).awayM <= onBorderM)
                    result.newOnBorder.push_back(p);
        });
    std::sort(result.newOnBorder.begin(), result.newOnBorder.end());
    result.newOnBorder.erase(std::unique(result.newOnBorder.begin(), result.newOnBorder.end()),
                             result.newOnBorder.end());
    return result;
}

Polygon mergePolygons(const std::vector<Polygon> &polygons, double snapM)
{
    requireNotNegative(snapM, "the snapping distance");
    if (polygons.size() < 2)
        throw ShapeError(ShapeProblem::TooFewPoints, "it takes two polygons to merge");
    const Geos geos;
    std::vector<Plot> plots;
    for (std::size_t i = 0; i < polygons.size(); ++i)
        plots.push_back(plainPlot(checkedPolygon(geos, polygons[i], i)));
    // Without the points of each other, hairline gaps would stay between neighbours.
    shareVertices(plots, snapM);
    std::vector<Polygon> shared;
    for (const Plot &plot : plots)
        shared.push_back(plainPolygon(plot));
    const Geometry all = geos.polygons(shared);
    const Geometry united = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    std::vector<Polygon> pieces = geos.polygonsOf(united.get());
    if (pieces.size() != 1) {
        const std::size_t apart = firstApart(geos, shared, pieces);
        throw ShapeError(ShapeProblem::DoesNotTouch,
                         "polygon " + std::to_string(apart + 1)
                             + " shares no border with the others",
                         apart, apart < shared.size() ? centroid(shared[apart]) : Point{});
    }
    return std::move(pieces.front());
}

Polygon withPoints(const Polygon &polygon, const std::vector<Point> &points, double toleranceM)
{
    Polygon result = normalised(polygon);
    for (const Point p : points) {
        putInto(result.outer, p, toleranceM);
        for (Ring &hole : result.holes)
            putInto(hole, p, toleranceM);
    }
    return result;
}

} // namespace madang::masterplan
