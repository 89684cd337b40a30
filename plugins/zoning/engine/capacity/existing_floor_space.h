// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "zoning/engine/capacity/overlap_index.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace madang::zoning {

struct StandingBuilding
{
    MultiPolygon footprint;
    std::optional<double> floors; // above ground; what is not above 0 is none
    std::optional<double> height; // m; the same
};

struct StoreyAssumptions
{
    double storeyHeight = 0.0;    // m, floor to floor; 0: heights do not tell floors
    double floorsOtherwise = 1.0; // of a building of which nothing is known
};

struct StandingOnParcel
{
    double floorAreaM2 = 0.0;
    double footprintM2 = 0.0;
};

struct ExistingFloorSpace
{
    std::vector<StandingOnParcel> parcels;
    StandingOnParcel outside; // what stands on no parcel
    StandingOnParcel all;     // the sum of the parcels and of outside
    std::size_t floorsGiven = 0, floorsByHeight = 0, floorsAssumed = 0; // number of buildings
};

// The floor area that stands on each parcel: the part of every footprint on it × floors. Floors are those given; otherwise
// as many whole storeys as fit into the height, at least one; otherwise `floorsOtherwise`. Where parcels overlap, a
// building that stands on both counts in proportion, so that it counts once.
// Buildings without area (an empty or a flat footprint) are not counted. Throws ShapeError (a coordinate or an
// assumption that is no number, a negative one), Cancelled.
ExistingFloorSpace existingFloorSpace(const OverlapIndex &parcels, std::span<const StandingBuilding> buildings,
                                      const StoreyAssumptions &assumptions, Progress &progress);

} // namespace madang::zoning
