// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/outside.h"

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/geos.h"
#include "core/checks/topology/pieces.h"
#include "core/checks/topology/ring_measures.h"

namespace madang::topology {

namespace {

struct BoundaryEdge
{
    Point a, b;
};

std::vector<BoundaryEdge> edgesOf(const PolygonLayer &boundary)
{
    std::vector<BoundaryEdge> edges;
    for (std::size_t polygon = 0; polygon < boundary.size(); ++polygon) {
        for (const PolygonLayer::StoredRing &ring : boundary.rings(polygon)) {
            const std::span<const Point> points = boundary.points(ring);
            for (std::size_t i = 0; i < points.size(); ++i)
                edges.push_back({points[i], points[(i + 1) % points.size()]});
        }
    }
    return edges;
}

Box boxOfEdge(const BoundaryEdge &edge)
{
    Box box;
    box.add(edge.a);
    box.add(edge.b);
    return box;
}

// Whether the box has corners on both sides of the edge's line; their boxes meet. A long slanting edge has a large box
// that it does not fill.
bool meetsLine(const Box &box, const BoundaryEdge &edge)
{
    const double sides[] = {turn(edge.a, edge.b, {box.minX, box.minY}), turn(edge.a, edge.b, {box.maxX, box.minY}),
                            turn(edge.a, edge.b, {box.maxX, box.maxY}), turn(edge.a, edge.b, {box.minX, box.maxY})};
    return *std::min_element(std::begin(sides), std::end(sides)) <= 0 && *std::max_element(std::begin(sides), std::end(sides)) >= 0;
}

bool isInAny(const PolygonLayer &boundary, Point point)
{
    for (std::size_t polygon = 0; polygon < boundary.size(); ++polygon)
        if (boundary.contains(polygon, point))
            return true;
    return false;
}

} // namespace

std::vector<LandOutside> landOutside(const PolygonLayer &layer, const PolygonLayer &boundary, double tolerance, Progress &progress)
{
    const GeosContext geos;
    const std::vector<BoundaryEdge> edges = edgesOf(boundary);
    std::vector<Box> boxes;
    for (const BoundaryEdge &edge : edges)
        boxes.push_back(boxOfEdge(edge));
    const BoxTree tree(boxes);
    std::vector<GeosShape> parts;
    for (std::size_t polygon = 0; polygon < boundary.size(); ++polygon)
        parts.push_back(toGeos(geos, boundary, polygon));
    const GeosShape together = collected(geos, GEOS_GEOMETRYCOLLECTION, std::move(parts));
    const GeosShape inside = owned(geos, GEOSUnaryUnion_r(geos.handle(), together.get()));
    PolygonLayer whole;
    whole.add({}, polygonsOfGeos(geos, inside.get()));
    const PolygonLayer pieces = piecesOf(whole, progress).pieces;
    const BoxTree pieceTree(pieces.boxes());
    const auto areaInside = [&](std::size_t polygon, const GEOSGeometry *shape) {
        double area = 0.0;
        pieceTree.query(layer.box(polygon), [&](std::size_t piece) {
            area += areaOf(polygonsOfGeos(geos, owned(geos, GEOSIntersection_r(geos.handle(), shape, toGeos(geos, pieces, piece).get())).get()));
        });
        return area;
    };

    std::vector<LandOutside> found;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        if (i % 64 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(i) / static_cast<double>(layer.size()));
        }
        if (layer.isEmpty(i))
            continue;
        LandOutside land{i, 0.0, {}};
        bool nearEdge = false;
        tree.query(layer.box(i), [&](std::size_t edge) { nearEdge = nearEdge || meetsLine(layer.box(i), edges[edge]); });
        if (nearEdge) {
            const GeosShape shape = toGeos(geos, layer, i);
            if (layer.area(i) - areaInside(i, shape.get()) <= tolerance * 0.01) // less than any width along any length
                continue;
            land.shape = polygonsOfGeos(geos, owned(geos, GEOSDifference_r(geos.handle(), shape.get(), inside.get())).get());
        } else if (!isInAny(boundary, layer.points(layer.rings(i).front()).front())) {
            land.shape = layer.shape(i);
        }
        land.area = areaOf(land.shape);
        if (meanWidth(land.area, perimeterOf(land.shape)) > tolerance)
            found.push_back(std::move(land));
    }
    progress.report(1.0);
    return found;
}

bool isOutside(Point point, const PolygonLayer &boundary, double tolerance)
{
    if (isInAny(boundary, point))
        return false;
    for (std::size_t polygon = 0; polygon < boundary.size(); ++polygon)
        if (boundary.isOnBorder(polygon, point, tolerance))
            return false;
    return true;
}

} // namespace madang::topology
