// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/layer_check.h"

#include "engine/partial_progress.h"

namespace madang::topology {

LayerFaults checkLayer(PolygonLayer &layer, const LayerLimits &limits, Progress &progress)
{
    // Shares of the time that 100,000 parcels take.
    PartialProgress crossing(progress, 0.0, 0.15), overlapping(progress, 0.15, 0.5), opening(progress, 0.5, 1.0);
    LayerFaults faults;
    faults.invalid = invalidShapes(layer, crossing);
    makeValid(layer, faults.invalid);
    faults.duplicates = duplicatesIn(layer);
    for (const std::vector<std::size_t> &group : faults.duplicates)
        for (std::size_t copy = 1; copy < group.size(); ++copy)
            layer.replace(group[copy], {});
    if (limits.findOverlaps)
        faults.overlaps = overlapsIn(layer, limits.overlaps, overlapping);
    if (limits.findSlivers)
        faults.slivers = sliversIn(layer, limits.slivers);
    faults.tooManyOverlaps = limits.findOverlaps && faults.overlaps.size() >= limits.overlaps.most;
    if (limits.findGaps && !faults.tooManyOverlaps)
        faults.gaps = gapsIn(layer, limits.gaps, opening);
    progress.report(1.0);
    return faults;
}

} // namespace madang::topology
