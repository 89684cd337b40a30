// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// Land that no polygon covers though polygons (or the boundary) go all round it.
struct LandGap
{
    double area = 0.0; // m²
    MultiPolygon shape;
    std::vector<std::size_t> neighbours; // polygons along it, the one with the longest shared edge first
};

struct GapLimits
{
    double tolerance = defaultTolerance;    // thinner gaps (mean width) are rounding, not drawing
    double largestArea = 0.0;               // m²; larger ones are meant to be open (0: no limit)
    const PolygonLayer *boundary = nullptr; // land outside is no gap, and open land along it is one
};

// Every gap, largest first. The polygons are valid (see makeValid). No union of the whole layer is made: the edges that
// bound gaps are among those without an opposite (openLines); GEOS makes faces of these, and those with a point in no
// polygon are gaps. Throws Cancelled, and std::runtime_error with GEOS's words.
MADANG_CORE_EXPORT std::vector<LandGap> gapsIn(const PolygonLayer &layer, const GapLimits &limits, Progress &progress);

} // namespace madang::topology
