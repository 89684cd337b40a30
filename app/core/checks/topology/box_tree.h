// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/plane.h"
#include "core/core_export.h"

#include <array>
#include <cstdint>
#include <vector>

namespace madang::topology {

// Finds which of many boxes meet another. An R-tree packed once, by sort-tile-recursive (Leutenegger et al., 1997), in
// flat arrays; the one of GEOS wants a geometry for each box and a call through a pointer for each answer.
class MADANG_CORE_EXPORT BoxTree
{
public:
    BoxTree() = default;
    explicit BoxTree(const std::vector<Box> &boxes); // empty boxes are never found

    // Calls found(position) for every box that meets `box`, touching included, in no order that means anything.
    template <typename Found> void query(const Box &box, Found &&found) const
    {
        if (!m_levels.empty())
            descend(m_levels.size() - 1, 0, m_levels.back().size(), box, found);
    }

private:
    static constexpr std::size_t fanout = 16;

    template <typename Found> void descend(std::size_t level, std::size_t begin, std::size_t end, const Box &box, Found &found) const
    {
        for (std::size_t node = begin; node < end; ++node) {
            if (!m_levels[level][node].meets(box))
                continue;
            if (level == 0)
                found(static_cast<std::size_t>(m_items[node]));
            else
                descend(level - 1, node * fanout, std::min(m_levels[level - 1].size(), (node + 1) * fanout), box, found);
        }
    }

    std::vector<std::vector<Box>> m_levels; // the given boxes in packed order first, then boxes of sixteen each
    std::vector<std::uint32_t> m_items;     // which given box each of the first level is
};

} // namespace madang::topology
