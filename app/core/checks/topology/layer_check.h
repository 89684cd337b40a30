// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/gaps.h"
#include "core/checks/topology/overlaps.h"
#include "core/checks/topology/self_crossings.h"
#include "core/checks/topology/slivers.h"

namespace madang::topology {

// What is asked of a layer.
struct LayerLimits
{
    OverlapLimits overlaps;
    SliverLimits slivers;
    GapLimits gaps;
    bool findOverlaps = true;
    bool findSlivers = true;
    bool findGaps = true;
};

// What is wrong with a layer. Positions are those of the layer.
struct LayerFaults
{
    std::vector<InvalidShape> invalid;
    std::vector<std::vector<std::size_t>> duplicates; // groups; the first of a group counts as the real one below
    std::vector<LandOverlap> overlaps;
    std::vector<Sliver> slivers;
    std::vector<LandGap> gaps;
    bool tooManyOverlaps = false; // the search stopped at limits.overlaps.most; gaps were not looked for among so many
};

// All of them, each mistake once: invalid polygons are repaired before the others are looked for, and copies of a polygon
// are not overlaps as well. `layer` is left that way: repaired, copies emptied. Throws Cancelled, and
// std::runtime_error with GEOS's words.
MADANG_CORE_EXPORT LayerFaults checkLayer(PolygonLayer &layer, const LayerLimits &limits, Progress &progress);

} // namespace madang::topology
