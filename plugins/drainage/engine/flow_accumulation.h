// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/cell_size.h"
#include "drainage/engine/grid.h"
#include "drainage/engine/neighbours.h"
#include "engine/progress.h"

#include <cstddef>
#include <cstdint>

namespace madang::drainage {

//! Number of cells whose water passes through each cell, itself counted: at least 1, and 0 where there
//! are no data. Following \a directions must lead to no circle, which steepestDirections() with
//! resolveFlats() guarantees; a circle throws std::logic_error. Throws Cancelled.
Grid<std::uint32_t> accumulateCells(Grid<Direction> &directions, Progress &progress);

//! Where the water of an accumulation ends.
struct FlowEnds
{
    std::size_t dataCells = 0;
    //! Cells that drain out of the data.
    std::size_t outlets = 0;
    //! Cells in which water stays: pits and undrained flats.
    std::size_t sinks = 0;
    std::uint64_t cellsToOutlets = 0;
    std::uint64_t cellsToSinks = 0;
    //! The cell with the most water, the first in reading order of equals, and its accumulation.
    CellIndex largest = 0;
    std::uint32_t largestCells = 0;
};

FlowEnds flowEnds(const Grid<std::uint32_t> &accumulation, const Grid<Direction> &directions);

//! Ground area that drains through \a cell, itself included, in square metres.
double upstreamArea(const Grid<Direction> &directions, CellIndex cell, const CellSize &size);

} // namespace madang::drainage
