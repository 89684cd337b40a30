// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// A road as its centre line; its land reaches half the width to either side.
struct RoadLine
{
    std::vector<Point> points;
    double halfWidth = 0.0; // m; 0 for the edge of a road
};

struct RoadEdgeLimits
{
    double tolerance = defaultTolerance; // how far from the road's edge a parcel still lies on it, m
    double leastLength = 2.0;            // of road edge. 2 m: Building Act of Korea, article 44
};

struct ParcelWithoutRoad
{
    std::size_t parcel = 0;
    double length = 0.0; // of the road edge it has, m; less than the least
};

// The parcels whose border does not lie along a road for long enough: along the land of a road line, or along the border
// of a polygon of `rightOfWay` (may be empty). What lies within a road's land counts as along it. Parcels without a shape
// are left out. Throws Cancelled.
MADANG_CORE_EXPORT std::vector<ParcelWithoutRoad> parcelsWithoutRoadEdge(const PolygonLayer &parcels, const std::vector<RoadLine> &roads, const PolygonLayer &rightOfWay,
                                                                         const RoadEdgeLimits &limits, Progress &progress);

} // namespace madang::topology
