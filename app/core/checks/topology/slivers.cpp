// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/slivers.h"

#include "core/checks/topology/ring_measures.h"

#include <algorithm>

namespace madang::topology {

std::vector<Sliver> sliversIn(const PolygonLayer &layer, const SliverLimits &limits)
{
    std::vector<Sliver> found;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const std::span<const PolygonLayer::StoredRing> rings = layer.rings(i);
        for (std::size_t begin = 0, end; begin < rings.size(); begin = end) {
            Sliver part{i, rings[begin].part, 0.0, 0.0, 0.0};
            double perimeter = 0.0;
            for (end = begin; end < rings.size() && rings[end].part == rings[begin].part; ++end) {
                const std::span<const Point> points = layer.points(rings[end]);
                part.area += signedArea(points); // holes run the other way
                perimeter += ringLength(points);
            }
            part.thinness = part.area / (perimeter * perimeter);
            part.width = meanWidth(part.area, perimeter);
            if (part.thinness < limits.thinness && (limits.width <= 0 || part.width < limits.width))
                found.push_back(part);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Sliver &a, const Sliver &b) { return a.thinness < b.thinness; });
    return found;
}

} // namespace madang::topology
