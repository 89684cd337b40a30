// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/box.h"
#include "zoning/engine/capacity/cell_table.h"

#include <cstdint>
#include <span>
#include <vector>

namespace madang::zoning {

// A road as its centre line, or as one edge of its land.
struct RoadLine
{
    Line points;
    double halfWidth = 0.0;  // of the road's land, m; 0 where the line is the edge of the road
    bool widthKnown = true;  // otherwise halfWidth does not count
};

// The roads of a plan, found by place: what parcels look for to know which of their edges lie on one.
class RoadIndex
{
public:
    // How far from the edge of a road's land a parcel still lies on the road, m: what drawings are off by.
    static constexpr double tolerance = 1.0;
    // How far away a road of unknown width may run, m.
    static constexpr double unknownReach = 30.0;

    struct Segment
    {
        Point a, b;
        double reach = 0.0;         // what lies within it lies on the road: half width and tolerance, m
        double width = 0.0;         // of the road, m; 0 where it is not known
        std::uint32_t road = 0;     // lines first, then the land
        bool reachKnown = true;     // otherwise reach is unknownReach
    };

    RoadIndex() = default;
    // `land`: polygons of road land; parcels lie along its border. Throws ShapeError for a coordinate
    // that is not a number and for a half width that is negative or not a number.
    explicit RoadIndex(std::span<const RoadLine> lines, std::span<const Polygon> land = {});

    const Segment &operator[](std::uint32_t segment) const { return m_segments[segment]; }
    bool isEmpty() const { return m_segments.empty(); }

    // Segments within reach of the box, each once. May be called by many threads at once.
    void near(const Box &box, std::vector<std::uint32_t> &found) const;

private:
    void add(Point a, Point b, const Segment &like);

    std::vector<Segment> m_segments;
    double m_cell = 64.0;
    CellTable m_cells;
};

} // namespace madang::zoning
