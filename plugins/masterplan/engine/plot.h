// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <vector>

namespace madang::masterplan {

// What an edge of a plot lies on.
enum class EdgeKind : unsigned char {
    Inside, // another plot, or the border of the land
    Road,
    Front // the road that a strip is being cut along
};

// A point of a ring and what the edge from here to the next point lies on.
struct PlotPoint
{
    Point at;
    EdgeKind edge = EdgeKind::Inside;
};

using PlotRing = std::vector<PlotPoint>;

// Land that is being divided: a polygon that knows its road edges. Rings run as Polygon's do, with
// the land on their left.
struct Plot
{
    PlotRing outer;
    std::vector<PlotRing> holes;
};

// A directed edge of a plot, the land on its left.
struct PlotEdge
{
    Point from;
    Point to;
    EdgeKind edge = EdgeKind::Inside;
};

double area(const Plot &plot); // m²

// m of edges on a road (Road and Front), or on Front only.
double roadLength(const Plot &plot);
double frontLength(const Plot &plot);

// m from the plot's farthest point to the nearest edge on a road; 0 where it has none.
double depthFromRoad(const Plot &plot);

// Calls visit(PlotEdge) for every edge, ring by ring.
template <typename Visit> void eachEdge(const Plot &plot, Visit &&visit)
{
    const auto ofRing = [&visit](const PlotRing &ring) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            visit(PlotEdge{ring[i].at, ring[i + 1 == ring.size() ? 0 : i + 1].at, ring[i].edge});
    };
    ofRing(plot.outer);
    for (const PlotRing &hole : plot.holes)
        ofRing(hole);
}

// Calls visit(PlotRing &) for every ring, the outer one first.
template <typename AnyPlot, typename Visit> void eachRing(AnyPlot &plot, Visit &&visit)
{
    visit(plot.outer);
    for (auto &hole : plot.holes)
        visit(hole);
}

} // namespace madang::masterplan
