// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/snapped_points.h"

#include <bit>

namespace madang::topology {

namespace {
constexpr std::uint32_t noPoint = UINT32_MAX;
}

SnappedPoints::SnappedPoints(double tolerance, std::size_t expected)
    : m_tolerance(tolerance)
    , m_cell(std::max(64 * tolerance, 0.001))
    , m_first(std::bit_ceil(std::max<std::size_t>(16, expected)), noPoint)
{
    m_places.reserve(expected / 2);
    m_next.reserve(expected / 2);
}

std::size_t SnappedPoints::bucketOf(std::int64_t column, std::int64_t row) const
{
    std::uint64_t hash = static_cast<std::uint64_t>(column) * 0x9E3779B97F4A7C15U + static_cast<std::uint64_t>(row);
    hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93U;
    return (hash ^ (hash >> 32)) & (m_first.size() - 1);
}

std::uint32_t SnappedPoints::numberOf(Point point)
{
    for (std::int64_t column = cellOf(point.x - m_tolerance); column <= cellOf(point.x + m_tolerance); ++column)
        for (std::int64_t row = cellOf(point.y - m_tolerance); row <= cellOf(point.y + m_tolerance); ++row)
            for (std::uint32_t near = m_first[bucketOf(column, row)]; near != noPoint; near = m_next[near])
                if (distance(m_places[near], point) <= m_tolerance)
                    return near;
    const std::size_t bucket = bucketOf(cellOf(point.x), cellOf(point.y));
    m_places.push_back(point);
    m_next.push_back(m_first[bucket]);
    m_first[bucket] = static_cast<std::uint32_t>(m_places.size() - 1);
    return m_first[bucket];
}

} // namespace madang::topology
