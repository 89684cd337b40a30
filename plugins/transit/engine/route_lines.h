// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed.h"
#include "transit/engine/trip_patterns.h"

#include <vector>

namespace madang::transit {

//! The course of a route on the map.
struct RouteLine
{
    Index route;
    bool fromShapes; //!< along shapes.txt; otherwise straight from stop to stop
    std::vector<std::vector<LonLat>> parts; //!< at least two points each; a stretch run both ways is drawn once
};

//! The courses of all routes that have any, in the order of the feed: along the shapes of their trips, and from stop to
//! stop for trips without one. Trips whose times could not be read take part through their shapes.
std::vector<RouteLine> routeLines(const Feed &feed, const TripPatterns &patterns);

} // namespace madang::transit
