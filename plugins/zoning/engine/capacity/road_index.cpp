// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/road_index.h"

#include "engine/plane.h"
#include "engine/shape_check.h"
#include "engine/shape_error.h"

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr double leastCell = 64.0;      // m: a few parcels wide
constexpr double mostCellsWalked = 4e6; // by all segments together

void requireNumbers(const std::vector<Point> &points, std::size_t road)
{
    for (const Point p : points)
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            throw ShapeError(ShapeProblem::NotANumber,
                             "road " + std::to_string(road + 1) + " has a coordinate that is not a number", road);
}

// The cells that come within reach of a segment, row by row: its box would be most of a town for a
// long road that runs aslant.
template <typename Visit> void eachCellAlong(const RoadIndex::Segment &s, double cell, Visit &&visit)
{
    const Point low = s.a.y <= s.b.y ? s.a : s.b;
    const Point high = s.a.y <= s.b.y ? s.b : s.a;
    const double rise = high.y - low.y;
    const auto xAt = [&](double y) {
        return rise > 0.0 ? low.x + std::clamp((y - low.y) / rise, 0.0, 1.0) * (high.x - low.x) : low.x;
    };
    const std::int32_t last = CellTable::cellOf(high.y + s.reach, cell);
    for (std::int32_t row = CellTable::cellOf(low.y - s.reach, cell); row <= last; ++row) {
        double from = xAt(row * cell - s.reach), to = xAt((row + 1.0) * cell + s.reach);
        if (rise <= 0.0)
            to = high.x;
        if (from > to)
            std::swap(from, to);
        const std::int32_t end = CellTable::cellOf(to + s.reach, cell);
        for (std::int32_t x = CellTable::cellOf(from - s.reach, cell); x <= end; ++x)
            visit(x, row);
    }
}

} // namespace

RoadIndex::RoadIndex(std::span<const RoadLine> lines, std::span<const Polygon> land)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const RoadLine &road = lines[i];
        requireNumbers(road.points, i);
        Segment like;
        like.road = static_cast<std::uint32_t>(i);
        like.reachKnown = road.widthKnown;
        like.reach = unknownReach;
        if (road.widthKnown) {
            requireNotNegative(road.halfWidth, "half the width of a road", i);
            like.reach = road.halfWidth + tolerance;
            like.width = 2.0 * road.halfWidth;
        }
        for (std::size_t p = 1; p < road.points.size(); ++p)
            add(road.points[p - 1], road.points[p], like);
    }
    for (std::size_t i = 0; i < land.size(); ++i) {
        Segment like;
        like.road = static_cast<std::uint32_t>(lines.size() + i);
        like.reach = tolerance;
        const auto addRing = [&](const Ring &ring) {
            requireNumbers(ring, lines.size() + i);
            for (std::size_t p = 0; p < ring.size(); ++p)
                add(ring[p], ring[(p + 1) % ring.size()], like);
        };
        addRing(land[i].outer);
        for (const Ring &hole : land[i].holes)
            addRing(hole);
    }

    double walked = 0.0; // m
    for (const Segment &s : m_segments)
        walked += distance(s.a, s.b) + 2.0 * s.reach;
    m_cell = std::max(leastCell, walked / mostCellsWalked);
    std::vector<CellTable::Entry> entries;
    for (std::uint32_t i = 0; i < m_segments.size(); ++i)
        eachCellAlong(m_segments[i], m_cell, [&](std::int32_t x, std::int32_t y) { entries.push_back({x, y, i}); });
    m_cells = CellTable(entries);
}

void RoadIndex::add(Point a, Point b, const Segment &like)
{
    if (a == b)
        return;
    m_segments.push_back(like);
    m_segments.back().a = a;
    m_segments.back().b = b;
}

void RoadIndex::near(const Box &box, std::vector<std::uint32_t> &found) const
{
    found.clear();
    if (box.isEmpty() || m_segments.empty())
        return;
    const auto take = [&](std::uint32_t segment) {
        const Segment &s = m_segments[segment];
        Box around;
        around.add(s.a);
        around.add(s.b);
        if (around.grown(s.reach).meets(box))
            found.push_back(segment);
    };
    const std::int32_t x0 = CellTable::cellOf(box.x0, m_cell), y0 = CellTable::cellOf(box.y0, m_cell);
    const std::int32_t x1 = CellTable::cellOf(box.x1, m_cell), y1 = CellTable::cellOf(box.y1, m_cell);
    // A parcel as large as a country: it is cheaper to look at every road.
    if ((x1 - x0 + 1.0) * (y1 - y0 + 1.0) > static_cast<double>(m_segments.size()) + 64.0) {
        for (std::uint32_t i = 0; i < m_segments.size(); ++i)
            take(i);
        return;
    }
    for (std::int32_t y = y0; y <= y1; ++y)
        for (std::int32_t x = x0; x <= x1; ++x)
            for (const CellTable::Entry &entry : m_cells.bucket(x, y))
                if (entry.x == x && entry.y == y)
                    take(entry.item);
    if (found.size() < 2)
        return;
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

} // namespace madang::zoning
