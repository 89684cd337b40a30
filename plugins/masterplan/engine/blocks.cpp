// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/blocks.h"

#include "engine/geos_shapes.h"
#include "engine/plane.h"
#include "masterplan/engine/segment_grid.h"
#include "engine/shape_check.h"

#include <algorithm>
#include <tuple>

namespace madang::masterplan {

namespace {

constexpr double storedGridM = 1e-6;

bool liesNear(const SegmentGrid &borders, Point p, double tolerance,
              std::vector<std::size_t> &found)
{
    borders.near(p, p, tolerance, found);
    return std::any_of(found.begin(), found.end(), [&](std::size_t i) {
        return distance(p, nearestOnSegment(p, borders[i].a, borders[i].b)) <= tolerance;
    });
}

RoadEdges roadEdgesOf(const Polygon &polygon, const SegmentGrid &borders, double tolerance)
{
    std::vector<std::size_t> found;
    const auto onRoads = [&](const Ring &ring) {
        std::size_t count = ring.size();
        while (count > 1 && ring[count - 1] == ring[0])
            --count;
        std::vector<bool> atPoint(count);
        for (std::size_t i = 0; i < count; ++i)
            atPoint[i] = liesNear(borders, ring[i], tolerance, found);
        std::vector<bool> edges(count);
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t next = (i + 1) % count;
            edges[i] = atPoint[i] && atPoint[next]
                       && liesNear(borders, 0.5 * (ring[i] + ring[next]), tolerance, found);
        }
        return edges;
    };
    RoadEdges edges{onRoads(polygon.outer)};
    for (const Ring &hole : polygon.holes)
        edges.push_back(onRoads(hole));
    return edges;
}

// The pieces of what is left. A piece that hangs together by less than a micrometre, as coordinates are
// stored, would touch itself: it falls apart there. All others keep their points.
std::vector<Polygon> soundPieces(const Geos &geos, const GEOSGeometry *left)
{
    std::vector<Polygon> pieces;
    for (Polygon &shape : geos.polygonsOf(left)) {
        const Geometry piece = geos.polygon(shape);
        const Geometry stored = geos.own(
            GEOSGeom_setPrecision_r(geos.handle(), piece.get(), storedGridM, GEOS_PREC_NO_TOPO));
        if (GEOSisValid_r(geos.handle(), stored.get()) == 1) {
            pieces.push_back(std::move(shape));
            continue;
        }
        const Geometry parted =
            geos.own(GEOSGeom_setPrecision_r(geos.handle(), piece.get(), storedGridM, 0));
        for (Polygon &part : geos.polygonsOf(parted.get()))
            pieces.push_back(std::move(part));
    }
    return pieces;
}

void sortByPlace(std::vector<Block> &blocks)
{
    using Key = std::tuple<Point, double, std::size_t>;
    std::vector<Key> keys;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        keys.emplace_back(centroid(blocks[i].shape), blocks[i].areaM2, i);
    std::sort(keys.begin(), keys.end());
    std::vector<Block> sorted;
    sorted.reserve(blocks.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(blocks[std::get<2>(key)]));
    blocks = std::move(sorted);
}

} // namespace

Blocks blocks(const std::vector<Polygon> &boundaries, const std::vector<Polygon> &roadLand,
              const BlockRule &rule, Progress &progress)
{
    requireNotNegative(rule.minimumAreaM2, "the minimum area of a block");
    requireNotNegative(rule.roadToleranceM, "the tolerance of road edges");
    const Geos geos;
    const Geometry land = geos.polygons(roadLand);
    const SegmentGrid borders(edgesOf(roadLand));

    Blocks result;
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(static_cast<double>(i) / static_cast<double>(boundaries.size()));
        const Geometry boundary = geos.polygon(checkedPolygon(geos, boundaries[i], i));
        const Geometry left = geos.own(GEOSDifference_r(geos.handle(), boundary.get(), land.get()));
        for (Polygon &shape : soundPieces(geos, left.get())) {
            const double m2 = area(shape);
            RoadEdges edges = roadEdgesOf(shape, borders, rule.roadToleranceM);
            (m2 < rule.minimumAreaM2 ? result.slivers : result.blocks)
                .push_back({std::move(shape), std::move(edges), m2, i});
        }
    }
    sortByPlace(result.blocks);
    sortByPlace(result.slivers);
    progress.report(1.0);
    return result;
}

RoadEdges roadEdges(const Polygon &polygon, const std::vector<Polygon> &roadLand, double toleranceM)
{
    return roadEdges(std::vector<Polygon>{polygon}, roadLand, toleranceM).front();
}

std::vector<RoadEdges> roadEdges(const std::vector<Polygon> &polygons, const std::vector<Polygon> &roadLand,
                                 double toleranceM)
{
    requireNotNegative(toleranceM, "the tolerance of road edges");
    const SegmentGrid borders(edgesOf(roadLand));
    std::vector<RoadEdges> edges;
    for (const Polygon &polygon : polygons)
        edges.push_back(roadEdgesOf(polygon, borders, toleranceM));
    return edges;
}

} // namespace madang::masterplan
