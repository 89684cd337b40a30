// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// Two polygons that share more than a border.
struct LandOverlap
{
    std::size_t first = 0; // positions in the layer, first < second
    std::size_t second = 0;
    double area = 0.0;     // m²
    MultiPolygon shape;    // the shared land
    bool same = false;     // it is all of both: one of the two is there twice
};

struct OverlapLimits
{
    double tolerance = defaultTolerance; // thinner overlaps (mean width) are rounding, not drawing
    double leastArea = 0.0;              // m²
    std::size_t most = 20000;            // stop at so many: land drawn without regard to other land has millions
};

// Every pair of overlapping polygons, by first and second. The polygons are valid (see makeValid). Candidates are pairs
// whose boxes meet; for most of them a straight line has one to each side (an edge of their convex hulls), and only the
// others are intersected, in pieces where they are large. Throws Cancelled, and std::runtime_error with GEOS's words.
MADANG_CORE_EXPORT std::vector<LandOverlap> overlapsIn(const PolygonLayer &layer, const OverlapLimits &limits, Progress &progress);

// Polygons that have the same points, wherever their rings begin: groups of two and more, by position.
MADANG_CORE_EXPORT std::vector<std::vector<std::size_t>> duplicatesIn(const PolygonLayer &layer);

} // namespace madang::topology
