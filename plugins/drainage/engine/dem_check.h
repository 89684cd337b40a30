// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/elevation_model.h"
#include "engine/progress.h"

#include <cstddef>
#include <vector>

namespace madang::drainage {

enum class DemIssue {
    ImplausibleHeights,  //!< below −500 m or above 9,000 m; value: the farthest one
    UndeclaredNoData,    //!< one and the same implausible value over and over; value: that value
    Spike,               //!< single cells far off all their neighbours; value: the largest step, metres
    CoarseSteps,         //!< heights are whole multiples of a step of 0.1 m or more; value: the step, metres
    SlopeBelowError,     //!< cells whose drop is less than the error; share: of all but the edge, value: the error
    Degrees,             //!< longitude and latitude; value: width, limit: height of the middle cell, metres
    DegreesAsMetres,     //!< a metric coordinate system with coordinates that look like degrees
    HeightsInFeet,       //!< the file says feet; value: metres per unit
    DistortedMap,        //!< a projection whose lengths are not ground lengths; value: map over ground
    NotOnEarth,          //!< the coordinate system has no longitude and latitude for the place
    TooFewCells          //!< fewer than 3 × 3 cells, in which little can flow; cells: how many
};

//! Something about a terrain that the reader of a result must know. Fields that an issue does not name
//! are 0. Places and extents are in the terrain's coordinates.
struct DemFinding
{
    DemIssue issue{};
    std::size_t cells = 0;
    double share = 0.0;
    double value = 0.0;
    double limit = 0.0;
    double minX = 0.0;
    double minY = 0.0;
    double maxX = 0.0;
    double maxY = 0.0;
};

struct DemCheck
{
    std::vector<DemFinding> findings;
    //! Greatest of 1, 0.1 and 0.01 file units that divides every height, in metres; 0 for none of them.
    double heightStep = 0.0;
    //! Cells with eight neighbours, none of them lower.
    std::size_t cellsWithoutDrop = 0;
};

//! Looks at a terrain as it was read, before anything is filled.
//!
//! A spike is a cell lower than all its neighbours, or higher than all, by more than 30 m, more than a
//! cell's diagonal (a slope of 100 %) and more than three times the neighbours' own range.
//! A drop to the lowest neighbour that is less than \a verticalError (metres; where it is 0 or less than
//! the step of the heights, that step) is one that the terrain cannot support; from a share of 5 % of the
//! cells that have all eight neighbours it is a finding. Throws Cancelled.
DemCheck checkDem(const ElevationModel &model, double verticalError, Progress &progress);

} // namespace madang::drainage
