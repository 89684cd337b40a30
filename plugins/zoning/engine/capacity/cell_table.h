// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace madang::zoning {

// Which items lie in which cells of an endless grid of squares. Cells are found by a hash, so that
// one item far away from the others costs nothing.
class CellTable
{
public:
    struct Entry
    {
        std::int32_t x = 0; // the cell
        std::int32_t y = 0;
        std::uint32_t item = 0;
    };

    CellTable() = default;
    explicit CellTable(const std::vector<Entry> &entries);

    // The entries of a cell are among these; compare x and y.
    std::span<const Entry> bucket(std::int32_t x, std::int32_t y) const
    {
        if (m_entries.empty())
            return {};
        const std::size_t at = hash(x, y);
        return {m_entries.data() + m_starts[at], m_entries.data() + m_starts[at + 1]};
    }

    // The cell that a coordinate lies in.
    static std::int32_t cellOf(double metres, double cell);

private:
    // Cells of a row follow one another in memory.
    std::size_t hash(std::int32_t x, std::int32_t y) const
    {
        return (static_cast<std::uint32_t>(x) + static_cast<std::uint32_t>(y) * 0x9E3779B1u) & m_mask;
    }

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_starts;
    std::uint32_t m_mask = 0;
};

} // namespace madang::zoning
