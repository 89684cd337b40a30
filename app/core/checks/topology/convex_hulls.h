// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

namespace madang::topology {

// The convex hulls of a layer's polygons, to tell quickly that two do not overlap.
class ConvexHulls
{
public:
    explicit ConvexHulls(const PolygonLayer &layer);

    // Whether an edge of one hull has all of the other on its far side, or not more than `tolerance` on the near one.
    // Convex sets that do not overlap always have such an edge.
    bool areApart(std::size_t first, std::size_t second, double tolerance) const;

private:
    std::span<const Point> hull(std::size_t polygon) const { return {m_points.data() + m_begins[polygon], m_begins[polygon + 1] - m_begins[polygon]}; }

    std::vector<Point> m_points; // against the clock
    std::vector<std::size_t> m_begins;
};

} // namespace madang::topology
