// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// Large polygons cut into pieces of few points; small ones as they are. The zone along a river has ten thousand points and
// as many neighbours: each of them should meet the few points beside it, not all.
struct LandPieces
{
    PolygonLayer pieces;
    std::vector<std::size_t> owners; // which polygon each piece is of; in order
    std::vector<std::size_t> begins; // the first piece of each polygon, and the number of all
};

// The polygons are valid. Throws Cancelled, and std::runtime_error with GEOS's words.
LandPieces piecesOf(const PolygonLayer &layer, Progress &progress);

} // namespace madang::topology
