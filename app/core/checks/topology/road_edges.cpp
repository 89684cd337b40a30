// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/road_edges.h"

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/shared_length.h"

namespace madang::topology {

namespace {

// What lies within reach of it lies on the road.
struct RoadSegment
{
    Point a, b;
    double reach = 0.0;
};

std::vector<RoadSegment> segmentsOf(const std::vector<RoadLine> &roads, const PolygonLayer &rightOfWay, double tolerance)
{
    const double least = std::max(tolerance, 1e-9); // so that equal lines meet in spite of rounding
    std::vector<RoadSegment> segments;
    for (const RoadLine &road : roads)
        for (std::size_t i = 1; i < road.points.size(); ++i)
            segments.push_back({road.points[i - 1], road.points[i], road.halfWidth + least});
    for (std::size_t polygon = 0; polygon < rightOfWay.size(); ++polygon) {
        for (const PolygonLayer::StoredRing &ring : rightOfWay.rings(polygon)) {
            const std::span<const Point> points = rightOfWay.points(ring);
            for (std::size_t i = 0; i < points.size(); ++i)
                segments.push_back({points[i], points[(i + 1) % points.size()], least});
        }
    }
    return segments;
}

} // namespace

std::vector<ParcelWithoutRoad> parcelsWithoutRoadEdge(const PolygonLayer &parcels, const std::vector<RoadLine> &roads, const PolygonLayer &rightOfWay,
                                                      const RoadEdgeLimits &limits, Progress &progress)
{
    const std::vector<RoadSegment> segments = segmentsOf(roads, rightOfWay, limits.tolerance);
    std::vector<Box> boxes(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        boxes[i].add(segments[i].a);
        boxes[i].add(segments[i].b);
        boxes[i] = boxes[i].grown(segments[i].reach);
    }
    const BoxTree tree(boxes);

    std::vector<ParcelWithoutRoad> found;
    std::vector<std::size_t> near;
    std::vector<std::pair<double, double>> pieces;
    for (std::size_t parcel = 0; parcel < parcels.size(); ++parcel) {
        if (parcel % 256 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(parcel) / static_cast<double>(parcels.size()));
        }
        if (parcels.isEmpty(parcel))
            continue;
        near.clear();
        tree.query(parcels.box(parcel), [&](std::size_t segment) { near.push_back(segment); });
        double length = 0.0;
        for (const PolygonLayer::StoredRing &ring : parcels.rings(parcel)) {
            const std::span<const Point> points = parcels.points(ring);
            for (std::size_t i = 0; i < points.size() && length < limits.leastLength; ++i) {
                const Point a = points[i], b = points[(i + 1) % points.size()];
                Box edge;
                edge.add(a);
                edge.add(b);
                pieces.clear();
                for (const std::size_t segment : near)
                    if (boxes[segment].meets(edge))
                        if (const auto piece = partWithin(a, b, segments[segment].a, segments[segment].b, segments[segment].reach))
                            pieces.push_back(*piece);
                length += unitedLength(pieces) * distance(a, b);
            }
        }
        if (length < limits.leastLength)
            found.push_back({parcel, length});
    }
    progress.report(1.0);
    return found;
}

} // namespace madang::topology
