// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "engine/shape.h"

#include <cstddef>
#include <vector>

namespace madang::masterplan {

// A road as drawn: its centreline and the width of its land, m.
struct Road
{
    Line centreline;
    double widthM = 0.0;
};

// A road, or a part of one, between two nodes; its centreline runs from the one to the other.
struct NetworkEdge
{
    Line line;
    double widthM = 0.0;
    std::size_t road = 0; // position in the input
    std::size_t from = 0; // positions of nodes
    std::size_t to = 0;
};

struct RoadNetwork
{
    std::vector<NetworkEdge> edges; // in the order of the roads, along each
    std::vector<Point> nodes;       // west to east, then south to north
};

// Roads cut wherever they cross, meet or end: every edge runs from node to node and meets others at
// nodes only. An end of a road within `snapM` metres of another road is moved onto it. All crossings
// are junctions; a bridge is not known. Throws ShapeError for a centreline without length, a
// coordinate that is no number or a width that is not above zero, and Cancelled.
RoadNetwork roadNetwork(const std::vector<Road> &roads, double snapM, Progress &progress);

} // namespace madang::masterplan
