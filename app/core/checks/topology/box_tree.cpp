// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/box_tree.h"

namespace madang::topology {

BoxTree::BoxTree(const std::vector<Box> &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isEmpty())
            m_items.push_back(static_cast<std::uint32_t>(i));
    if (m_items.empty())
        return;

    // Slices of equal number from west to east, each sorted from south to north.
    const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(m_items.size()) / fanout)));
    const std::size_t perSlice = (m_items.size() + slices - 1) / slices;
    std::sort(m_items.begin(), m_items.end(), [&](std::uint32_t a, std::uint32_t b) { return boxes[a].minX + boxes[a].maxX < boxes[b].minX + boxes[b].maxX; });
    for (std::size_t begin = 0; begin < m_items.size(); begin += perSlice)
        std::sort(m_items.begin() + static_cast<std::ptrdiff_t>(begin),
                  m_items.begin() + static_cast<std::ptrdiff_t>(std::min(m_items.size(), begin + perSlice)),
                  [&](std::uint32_t a, std::uint32_t b) { return boxes[a].minY + boxes[a].maxY < boxes[b].minY + boxes[b].maxY; });

    std::vector<Box> level;
    level.reserve(m_items.size());
    for (const std::uint32_t item : m_items)
        level.push_back(boxes[item]);
    m_levels.push_back(std::move(level));
    while (m_levels.back().size() > fanout) {
        const std::vector<Box> &below = m_levels.back();
        std::vector<Box> above((below.size() + fanout - 1) / fanout);
        for (std::size_t i = 0; i < below.size(); ++i)
            above[i / fanout].add(below[i]);
        m_levels.push_back(std::move(above));
    }
}

} // namespace madang::topology
