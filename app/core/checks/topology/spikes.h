// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

namespace madang::topology {

// A needle that sticks out of a polygon, or into it: a corner whose two edges run back along one another.
struct Spike
{
    std::size_t polygon = 0;
    Point tip;
    double length = 0.0; // m, of the shorter edge
};

struct SpikeLimits
{
    double width = 0.05; // m: where the shorter edge ends, the other is no farther away …
    double length = 1.0; // … and it ends at least so far from the tip: about 3° and sharper
};

// By position. Rings that are as thin as a needle on the whole are slivers instead.
MADANG_CORE_EXPORT std::vector<Spike> spikesIn(const PolygonLayer &layer, const SpikeLimits &limits);

// The shape without the tips of its needles.
MADANG_CORE_EXPORT MultiPolygon withoutSpikes(const MultiPolygon &shape, const SpikeLimits &limits);

} // namespace madang::topology
