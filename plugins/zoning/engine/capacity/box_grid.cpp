// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/box_grid.h"

#include <cmath>

namespace madang::zoning {

BoxGrid::BoxGrid(std::vector<Box> boxes)
    : m_boxes(std::move(boxes))
{
    // Such that a box lies in a few cells, on the average.
    double areas = 0.0, sides = 0.0, count = 0.0;
    for (const Box &box : m_boxes)
        if (!box.isEmpty()) {
            areas += (box.x1 - box.x0) * (box.y1 - box.y0);
            sides += (box.x1 - box.x0) + (box.y1 - box.y0);
            count += 1.0;
        }
    if (count == 0.0) {
        m_boxes.clear();
        return;
    }
    m_cell = std::max({std::sqrt(areas / (2.0 * count)), sides / (4.0 * count), 1e-3});
    std::vector<CellTable::Entry> entries;
    for (std::uint32_t i = 0; i < m_boxes.size(); ++i) {
        const Box &box = m_boxes[i];
        if (box.isEmpty())
            continue;
        const std::int32_t x1 = CellTable::cellOf(box.x1, m_cell), y1 = CellTable::cellOf(box.y1, m_cell);
        for (std::int32_t y = CellTable::cellOf(box.y0, m_cell); y <= y1; ++y)
            for (std::int32_t x = CellTable::cellOf(box.x0, m_cell); x <= x1; ++x)
                entries.push_back({x, y, i});
    }
    m_cells = CellTable(entries);
}

} // namespace madang::zoning
