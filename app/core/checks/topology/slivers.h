// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

namespace madang::topology {

// A part of a polygon that is too thin to be meant.
struct Sliver
{
    std::size_t polygon = 0;
    std::uint32_t part = 0;
    double area = 0.0;     // m²
    double thinness = 0.0; // area / perimeter²: 1/16 for a square, 1/4π for a disc, w/4l for a long strip
    double width = 0.0;    // mean width, m
};

struct SliverLimits
{
    double thinness = 0.005; // a strip 50 times as long as wide; thinner ones are slivers …
    double width = 1.0;      // … if they are narrower than this: a river's zone is thin too, but wide (0: no limit)
};

// Every sliver, thinnest first.
MADANG_CORE_EXPORT std::vector<Sliver> sliversIn(const PolygonLayer &layer, const SliverLimits &limits);

} // namespace madang::topology
