// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/cell_table.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace madang::zoning {

CellTable::CellTable(const std::vector<Entry> &entries)
{
    const std::size_t buckets = std::bit_ceil(std::max<std::size_t>(entries.size(), 16));
    m_mask = static_cast<std::uint32_t>(buckets - 1);
    m_starts.assign(buckets + 1, 0);
    for (const Entry &entry : entries)
        ++m_starts[hash(entry.x, entry.y) + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_entries.resize(entries.size());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (const Entry &entry : entries)
        m_entries[next[hash(entry.x, entry.y)]++] = entry;
}

std::int32_t CellTable::cellOf(double metres, double cell)
{
    return static_cast<std::int32_t>(std::clamp(std::floor(metres / cell), -1e9, 1e9));
}

} // namespace madang::zoning
