// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <cstddef>
#include <vector>

namespace madang::masterplan {

struct Segment
{
    Point a;
    Point b;
};

// The edges of all rings, running as these do.
std::vector<Segment> edgesOf(const std::vector<Polygon> &polygons);

// Which of many segments lie near a place: a uniform grid with cells about as large as a segment.
class SegmentGrid
{
public:
    explicit SegmentGrid(std::vector<Segment> segments);

    const Segment &operator[](std::size_t index) const { return m_segments[index]; }
    std::size_t size() const { return m_segments.size(); }

    // Positions, rising, of the segments whose boxes come within `margin` (m) of the box of a and b.
    // A candidate list: the segments themselves may be farther away.
    void near(Point a, Point b, double margin, std::vector<std::size_t> &found) const;

private:
    struct Cells
    {
        int x0, y0, x1, y1;
    };
    Cells cellsOf(Point a, Point b, double margin) const;

    std::vector<Segment> m_segments;
    Point m_origin;
    double m_cell = 1.0;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::size_t> m_starts;  // of each cell in m_entries
    std::vector<std::size_t> m_entries; // positions of segments
};

} // namespace madang::masterplan
