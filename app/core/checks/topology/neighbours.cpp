// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/neighbours.h"

#include "core/checks/topology/ring_measures.h"
#include "core/checks/topology/shared_length.h"

namespace madang::topology {

std::vector<std::size_t> neighboursAlong(const MultiPolygon &shape, const PolygonLayer &layer, const BoxTree &tree, double tolerance)
{
    const double reach = std::max(tolerance, 1e-6); // equal lines have to meet in spite of rounding
    std::vector<std::pair<double, std::size_t>> found;
    tree.query(boxOf(shape).grown(reach), [&](std::size_t polygon) {
        const double length = sharedLength(shape, layer, polygon, reach);
        if (length > 10 * reach)
            found.emplace_back(std::round(length / reach), polygon);
    });
    // Lengths that differ by rounding only are equal: which neighbour is first must not depend on it.
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::vector<std::size_t> neighbours;
    for (const auto &[length, polygon] : found)
        neighbours.push_back(polygon);
    return neighbours;
}

} // namespace madang::topology
