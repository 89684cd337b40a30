// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed.h"

#include <span>
#include <vector>

namespace madang::transit {

//! Trips of one route that call at the same stops in the same order, with the same boarding and alighting: what
//! RAPTOR (Delling, Pajor and Werneck 2015) calls a route.
struct TripPattern
{
    Index route;
    std::int8_t direction; //!< of its first trip
    Index shape;           //!< of its first trip
    Index firstTrip = 0, tripCount = 0; //!< in TripPatterns::trips
    double metres = 0;     //!< great circles from stop to stop
};

//! All patterns of a feed. Trips of a pattern lie together, in order of their first departure.
struct TripPatterns
{
    std::vector<TripPattern> patterns; //!< in order of route, then of first appearance
    std::vector<Index> trips;          //!< positions in Feed::trips; trips without calls are in none

    std::span<const Index> tripsOf(const TripPattern &pattern) const
    {
        return {trips.data() + pattern.firstTrip, pattern.tripCount};
    }
};

TripPatterns findPatterns(const Feed &feed);

} // namespace madang::transit
