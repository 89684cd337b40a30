// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/grid.h"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace madang::drainage {

//! Unsigned key in the same order as the finite floats.
inline std::uint32_t orderedKey(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return bits ^ (bits >> 31 ? 0xffffffffu : 0x80000000u);
}

//! Priority queue of cells for keys that never fall below the last one taken: a radix heap (Ahuja,
//! Mehlhorn, Orlin & Tarjan 1990). A cell waits in the bucket named by the highest bit in which its key
//! differs from the last key taken, so each one moves at most 32 times and memory is read in order.
class RadixQueue
{
public:
    bool empty() const { return m_size == 0; }

    //! \a key must not be less than the key last taken.
    void push(std::uint32_t key, CellIndex cell)
    {
        m_buckets[std::bit_width(key ^ m_last)].push_back({key, cell});
        ++m_size;
    }

    //! Takes a cell with the least key; which one of several equals is not defined.
    CellIndex pop()
    {
        if (m_buckets[0].empty())
            refill();
        const CellIndex cell = m_buckets[0].back().cell;
        m_buckets[0].pop_back();
        --m_size;
        return cell;
    }

private:
    struct Entry
    {
        std::uint32_t key;
        CellIndex cell;
    };

    void refill()
    {
        std::size_t source = 1;
        while (m_buckets[source].empty())
            ++source;
        std::vector<Entry> &bucket = m_buckets[source];
        m_last = bucket.front().key;
        for (const Entry &entry : bucket)
            m_last = entry.key < m_last ? entry.key : m_last;
        for (const Entry &entry : bucket)
            m_buckets[std::bit_width(entry.key ^ m_last)].push_back(entry);
        bucket.clear();
    }

    std::array<std::vector<Entry>, 33> m_buckets;
    std::uint32_t m_last = 0;
    std::size_t m_size = 0;
};

} // namespace madang::drainage
