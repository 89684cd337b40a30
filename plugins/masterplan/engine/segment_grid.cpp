// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/segment_grid.h"

#include <algorithm>
#include <cmath>

namespace madang::masterplan {

namespace {

constexpr double mostCellsASide = 1024.0;

} // namespace

std::vector<Segment> edgesOf(const std::vector<Polygon> &polygons)
{
    std::vector<Segment> edges;
    const auto add = [&edges](const Ring &ring) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            edges.push_back({ring[i], ring[(i + 1) % ring.size()]});
    };
    for (const Polygon &polygon : polygons) {
        add(polygon.outer);
        for (const Ring &hole : polygon.holes)
            add(hole);
    }
    return edges;
}

SegmentGrid::SegmentGrid(std::vector<Segment> segments)
    : m_segments(std::move(segments))
{
    if (m_segments.empty()) {
        m_starts.assign(2, 0);
        return;
    }
    Point low = m_segments.front().a;
    Point high = low;
    double reach = 0.0; // sum of the longer sides of the boxes
    for (const Segment &s : m_segments) {
        low = {std::min({low.x, s.a.x, s.b.x}), std::min({low.y, s.a.y, s.b.y})};
        high = {std::max({high.x, s.a.x, s.b.x}), std::max({high.y, s.a.y, s.b.y})};
        reach += std::max(std::abs(s.b.x - s.a.x), std::abs(s.b.y - s.a.y));
    }
    m_origin = low;
    const double extent = std::max(high.x - low.x, high.y - low.y);
    m_cell =
        std::max({reach / static_cast<double>(m_segments.size()), extent / mostCellsASide, 1e-3});
    m_columns = static_cast<int>((high.x - low.x) / m_cell) + 1;
    m_rows = static_cast<int>((high.y - low.y) / m_cell) + 1;

    // Counted first, then filled.
    m_starts.assign(static_cast<std::size_t>(m_columns) * m_rows + 1, 0);
    const auto eachCell = [this](const Segment &s, auto &&visit) {
        const Cells cells = cellsOf(s.a, s.b, 0.0);
        for (int y = cells.y0; y <= cells.y1; ++y)
            for (int x = cells.x0; x <= cells.x1; ++x)
                visit(static_cast<std::size_t>(y) * m_columns + x);
    };
    for (const Segment &s : m_segments)
        eachCell(s, [this](std::size_t cell) { ++m_starts[cell + 1]; });
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_entries.resize(m_starts.back());
    std::vector<std::size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        eachCell(m_segments[i], [&](std::size_t cell) { m_entries[next[cell]++] = i; });
}

SegmentGrid::Cells SegmentGrid::cellsOf(Point a, Point b, double margin) const
{
    const auto cell = [this](double metres, int count) {
        return static_cast<int>(std::clamp(std::floor(metres / m_cell), 0.0, count - 1.0));
    };
    return {cell(std::min(a.x, b.x) - margin - m_origin.x, m_columns),
            cell(std::min(a.y, b.y) - margin - m_origin.y, m_rows),
            cell(std::max(a.x, b.x) + margin - m_origin.x, m_columns),
            cell(std::max(a.y, b.y) + margin - m_origin.y, m_rows)};
}

void SegmentGrid::near(Point a, Point b, double margin, std::vector<std::size_t> &found) const
{
    found.clear();
    const Point low{std::min(a.x, b.x) - margin, std::min(a.y, b.y) - margin};
    const Point high{std::max(a.x, b.x) + margin, std::max(a.y, b.y) + margin};
    const Cells cells = cellsOf(a, b, margin);
    for (int y = cells.y0; y <= cells.y1; ++y)
        for (int x = cells.x0; x <= cells.x1; ++x) {
            const std::size_t cell = static_cast<std::size_t>(y) * m_columns + x;
            if (cell + 1 >= m_starts.size())
                continue;
            for (std::size_t i = m_starts[cell]; i < m_starts[cell + 1]; ++i) {
                const Segment &s = m_segments[m_entries[i]];
                if (std::min(s.a.x, s.b.x) <= high.x && std::max(s.a.x, s.b.x) >= low.x
                    && std::min(s.a.y, s.b.y) <= high.y && std::max(s.a.y, s.b.y) >= low.y)
                    found.push_back(m_entries[i]);
            }
        }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

} // namespace madang::masterplan
