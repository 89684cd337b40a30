// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "masterplan/engine/blocks.h"
#include "engine/shape.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace madang::masterplan {

enum class ParcelMethod {
    Box,  // halve along the smallest box around the land, again and again
    Strip // strips along the roads, cut square to them
};

struct ParcelRule
{
    ParcelMethod method = ParcelMethod::Strip;
    double frontageM = 15.0;      // width along the road to aim at
    double depthM = 25.0;         // away from the road to aim at
    double minimumAreaM2 = 100.0; // no parcel is smaller, unless its block is
    double irregularity = 0.0; // 0 to 1: a cut strays by up to 0.4 of this × the frontage (depth)
    std::uint64_t seed = 1;    // of the straying; the same seed gives a block the same parcels
    // Every parcel reaches a road if its block does, however deep that makes it. Otherwise strips keep
    // their depth, and what lies behind them is landlocked: a court, a park.
    bool keepRoadEdge = true;
};

struct Parcel
{
    Polygon shape;
    double areaM2 = 0.0;    // on the plane of the coordinates
    double frontageM = 0.0; // length of its road edges; 0: landlocked
    double depthM = 0.0;    // from its farthest point to the nearest of these edges; 0: landlocked
    std::size_t block = 0;  // position of its block
};

// Divides blocks into parcels (Vanegas, Kelly, Weber, Halatsch, Aliaga and Müller, 2012, "Procedural
// generation of parcels in urban modeling", Computer Graphics Forum 31). Parcels make up their block
// exactly: all its points stay, neighbours have the same points along their border, the sum of areas
// is the block's to 1e-9. Block by block, of a block from west to east by centroid.
//
// Box: cuts land back to back where both halves keep a road, and else across, as long as the parts
// are nearer to frontage and depth than the whole. A part that would have less than half a frontage
// of road is not cut off.
// Strip: from the longest straight stretch of road on, a strip is cut off and sliced into parcels of
// equal frontage. Where the land ends on another road, the strip takes half of it, otherwise all; but
// with keepRoadEdge false no more than 1.5 (2 where it takes all) times `depthM`, and `depthM` where
// that would not do. Land of less than 1.5 depths between two roads is one row. Instead of Vanegas'
// straight skeleton a corner belongs to the longer road.
// Both: what is smaller than `minimumAreaM2`, or landlocked against keepRoadEdge, joins a neighbour,
// preferably one on a road.
//
// Throws ShapeError for a block that is not valid, road edges that do not match their rings, or a
// parameter out of range, and Cancelled.
std::vector<Parcel> parcels(const std::vector<Block> &blocks, const ParcelRule &rule,
                            Progress &progress);

} // namespace madang::masterplan
