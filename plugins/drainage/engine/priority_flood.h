// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/grid.h"
#include "engine/progress.h"

#include <cstddef>

namespace madang::drainage {

//! What filling changed.
struct FillResult
{
    std::size_t filledCells = 0;
    //! Deepest fill, in the unit of the heights.
    float maxDepth = 0.0F;
    //! Sum of all depths, unit of the heights × cells.
    double depthSum = 0.0;
};

//! Raises every depression of \a heights to the level at which it spills, in place.
//!
//! Heights are finite, NaN where there are no data (and in the halo). The flood enters from every cell
//! beside a cell without data, so a hole in the data drains as the edge does. The result is the unique
//! least surface from which every cell reaches such a border without climbing; flats are left flat.
//! Priority-flood with a plain stack inside depressions (Barnes, Lehman & Mulla 2014, algorithm 2).
//! Throws Cancelled.
FillResult fillDepressions(Grid<float> &heights, Progress &progress);

} // namespace madang::drainage
