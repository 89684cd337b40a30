// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "engine/shape.h"

#include <cstddef>
#include <vector>

namespace madang::masterplan {

// Ring by ring, the outer one first: whether the edge from each point to the next lies on a road.
using RoadEdges = std::vector<std::vector<bool>>;

// Land between roads.
struct Block
{
    Polygon shape;
    RoadEdges roadEdges;      // empty: the whole outer ring lies on roads, holes do not
    double areaM2 = 0.0;      // on the plane of the coordinates
    std::size_t boundary = 0; // position of the boundary that it was cut from
};

struct BlockRule
{
    double minimumAreaM2 = 100.0; // a piece of less is a sliver
    double roadToleranceM = 0.01; // an edge this near to a road's land lies on it
};

// Both from west to east by their centroids, of those from south to north, of those by area.
struct Blocks
{
    std::vector<Block> blocks;
    std::vector<Block> slivers;
};

// Every boundary without the roads' land (as rightOfWay() gives it: disjoint polygons), piece by piece.
// Boundaries keep their points. They may touch, and are cut one by one: a block does not reach across
// two. No piece touches itself, its coordinates rounded to a micrometre or not. Throws ShapeError for a boundary that is not valid or a negative parameter, and Cancelled.
Blocks blocks(const std::vector<Polygon> &boundaries, const std::vector<Polygon> &roadLand,
              const BlockRule &rule, Progress &progress);

// Which edges of a polygon lie on the roads' land: both ends and the middle within `toleranceM`.
// Edges as in `polygon`, a repeated closing point not counted.
RoadEdges roadEdges(const Polygon &polygon, const std::vector<Polygon> &roadLand,
                    double toleranceM);
// Of many at once, in their order.
std::vector<RoadEdges> roadEdges(const std::vector<Polygon> &polygons, const std::vector<Polygon> &roadLand,
                                 double toleranceM);

} // namespace madang::masterplan
