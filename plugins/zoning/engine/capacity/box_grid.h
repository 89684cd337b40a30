// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/box.h"
#include "zoning/engine/capacity/cell_table.h"

#include <cstdint>
#include <vector>

namespace madang::zoning {

// Which of many boxes meet another one. For boxes that hardly overlap, as those of zones, parcels or
// buildings do; a few may be as large as all others together.
class BoxGrid
{
public:
    BoxGrid() = default;
    explicit BoxGrid(std::vector<Box> boxes); // empty boxes are never found

    // Calls found(position) once for every box that meets `box`, touching included. May be called by many
    // threads at once.
    template <typename Found> void query(const Box &box, Found &&found) const
    {
        if (box.isEmpty() || m_boxes.empty())
            return;
        const std::int32_t x0 = CellTable::cellOf(box.x0, m_cell), x1 = CellTable::cellOf(box.x1, m_cell);
        const std::int32_t y0 = CellTable::cellOf(box.y0, m_cell), y1 = CellTable::cellOf(box.y1, m_cell);
        if ((x1 - x0 + 1.0) * (y1 - y0 + 1.0) > static_cast<double>(m_boxes.size()) + 64.0) {
            for (std::uint32_t i = 0; i < m_boxes.size(); ++i)
                if (m_boxes[i].meets(box))
                    found(i);
            return;
        }
        for (std::int32_t y = y0; y <= y1; ++y)
            for (std::int32_t x = x0; x <= x1; ++x)
                for (const CellTable::Entry &entry : m_cells.bucket(x, y)) {
                    const Box &other = m_boxes[entry.item];
                    // Of the cells that both lie in, the first one counts.
                    if (entry.x == x && entry.y == y && other.meets(box)
                        && x == std::max(x0, CellTable::cellOf(other.x0, m_cell))
                        && y == std::max(y0, CellTable::cellOf(other.y0, m_cell)))
                        found(entry.item);
                }
    }

private:
    std::vector<Box> m_boxes;
    double m_cell = 1.0;
    CellTable m_cells;
};

} // namespace madang::zoning
