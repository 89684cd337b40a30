// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/gaps.h"

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/geos.h"
#include "core/checks/topology/neighbours.h"
#include "core/checks/topology/open_edges.h"
#include "core/checks/topology/ring_measures.h"
#include "engine/partial_progress.h"

namespace madang::topology {

namespace {

// The faces that lines go round, after they have been parted where they cross.
GeosShape facesOf(const GeosContext &geos, const std::vector<std::vector<Point>> &lines)
{
    std::vector<GeosShape> members;
    members.reserve(lines.size());
    for (const std::vector<Point> &line : lines)
        members.push_back(lineToGeos(geos, line));
    const GeosShape all = collected(geos, GEOS_MULTILINESTRING, std::move(members));
    const GeosShape parted = owned(geos, GEOSUnaryUnion_r(geos.handle(), all.get()));
    const GEOSGeometry *input = parted.get();
    return owned(geos, GEOSPolygonize_r(geos.handle(), &input, 1));
}

Point pointInside(const GeosContext &geos, const GEOSGeometry *face)
{
    const GeosShape inside = owned(geos, GEOSPointOnSurface_r(geos.handle(), face));
    Point point;
    if (GEOSGeomGetX_r(geos.handle(), inside.get(), &point.x) != 1 || GEOSGeomGetY_r(geos.handle(), inside.get(), &point.y) != 1)
        geos.fail();
    return point;
}

// A point on the border of two neighbours is in neither of them by the bits of its coordinates; and where a corner lies
// beside the neighbour's edge, not on it, there may be half the tolerance of nothing to either side.
bool isCovered(const PolygonLayer &layer, const BoxTree &tree, Point point, double tolerance)
{
    const double beside = std::max(tolerance / 2, 1e-7);
    Box box;
    box.add(point);
    bool covered = false;
    tree.query(box.grown(beside), [&](std::size_t polygon) {
        covered = covered || layer.contains(polygon, point) || layer.isOnBorder(polygon, point, beside);
    });
    return covered;
}

} // namespace

std::vector<LandGap> gapsIn(const PolygonLayer &layer, const GapLimits &limits, Progress &progress)
{
    PartialProgress matching(progress, 0.0, 0.5), testing(progress, 0.8, 1.0);
    const std::vector<std::vector<Point>> lines = openLines(layer, limits.boundary, limits.tolerance, matching);
    if (lines.empty())
        return {};
    const GeosContext geos;
    const GeosShape faces = facesOf(geos, lines);
    progress.throwIfCancelled();

    const BoxTree tree(layer.boxes());
    const BoxTree boundaryTree(limits.boundary ? limits.boundary->boxes() : std::vector<Box>());
    std::vector<LandGap> gaps;
    const int count = GEOSGetNumGeometries_r(geos.handle(), faces.get());
    for (int i = 0; i < count; ++i) {
        if (i % 256 == 0) {
            progress.throwIfCancelled();
            testing.report(static_cast<double>(i) / count);
        }
        const GEOSGeometry *face = GEOSGetGeometryN_r(geos.handle(), faces.get(), i);
        LandGap gap;
        gap.shape = polygonsOfGeos(geos, face);
        gap.area = areaOf(gap.shape);
        if ((limits.largestArea > 0 && gap.area > limits.largestArea) || meanWidth(gap.area, perimeterOf(gap.shape)) <= limits.tolerance)
            continue;
        const Point inside = pointInside(geos, face);
        if (isCovered(layer, tree, inside, limits.tolerance)
            || (limits.boundary && !isCovered(*limits.boundary, boundaryTree, inside, limits.tolerance)))
            continue;
        gap.neighbours = neighboursAlong(gap.shape, layer, tree, 2 * limits.tolerance);
        gaps.push_back(std::move(gap));
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const LandGap &a, const LandGap &b) { return a.area > b.area; });
    progress.report(1.0);
    return gaps;
}

} // namespace madang::topology
