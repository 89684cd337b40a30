// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/cell_size.h"
#include "drainage/engine/grid.h"
#include "drainage/engine/neighbours.h"
#include "engine/progress.h"

namespace madang::drainage {

//! What a cell beside the edge of the data does that has a lower neighbour inside.
enum class EdgeRule {
    Steepest, //!< drains to it as any other cell would
    Outward   //!< drains out of the data all the same, as in SAGA, GRASS and RichDEM
};

//! D8 directions (O'Callaghan & Mark 1984): each cell drains to the neighbour with the steepest drop,
//! height difference over the distance between centres, where the distance is the cell's true width, its
//! true height, or their hypotenuse. Of equal drops the first in the order N, NE, E, SE, S, SW, W, NW wins.
//!
//! A cell without a lower neighbour drains out of the data where it touches their border, and otherwise
//! staysHere: a pit or a part of a flat, which resolveFlats() drains. NaN heights give noDirection.
//! Distances are those of the cell's own row in \a size (metres); the unit of heights does not matter.
//! Throws Cancelled.
Grid<Direction> steepestDirections(const Grid<float> &heights, const CellSize &size, EdgeRule edge,
                                   Progress &progress);

//! Drains flats: gives every cell that staysHere a direction across its flat to a cell of the same height
//! that drains, away from higher ground and towards lower (Barnes, Lehman & Mulla 2014, "An efficient
//! assignment of drainage direction over flat surfaces", Computers & Geosciences 62). Among neighbours at
//! the same step towards the outlet the four straight ones win over the diagonal ones, then the first in
//! the fixed order. No heights change. A flat without an outlet, such as the floor of an unfilled pit,
//! keeps staysHere. Throws Cancelled.
void resolveFlats(const Grid<float> &heights, Grid<Direction> &directions, Progress &progress);

} // namespace madang::drainage
