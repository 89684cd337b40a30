// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "transit/engine/feed.h"
#include "transit/engine/feed_finding.h"
#include "transit/engine/service_calendar.h"
#include "transit/engine/trip_patterns.h"

#include <optional>
#include <vector>

namespace madang::transit {

//! First and last of a set of times, and how many there were.
struct TimeSpread
{
    std::int64_t count = 0;
    ServiceSeconds first = noTime, last = noTime;

    void include(ServiceSeconds earliest, ServiceSeconds latest, std::int64_t number);
};

//! What a stop sees on the day.
struct StopDay
{
    TimeSpread departures; //!< that can be boarded: the last call of a run and pickup_type 1 do not count
    std::int64_t arrivals = 0; //!< where one can get off
};

//! What a route does on the day in one direction (-1 where the feed names none).
struct RouteDay
{
    Index route;
    std::int8_t direction;
    std::int64_t runs = 0;
    ServiceSeconds firstDeparture = noTime, lastArrival = noTime;
    std::int64_t seconds = 0; //!< first departure to last arrival, over all runs
    double metres = 0;        //!< straight from stop to stop, over all runs
    std::vector<std::int64_t> startsPerHour; //!< runs leaving their first stop in hour 0, 1, …
};

//! What a feed offers on one service day. A run is one journey of a vehicle: a trip of the timetable, or each departure
//! that frequencies.txt makes of it (counted by arithmetic, never expanded). Runs whose times run backwards count as
//! runs and departures, but their times, hours and simultaneity are left out.
struct ServiceDay
{
    Date date;
    std::int64_t runs = 0;
    ServiceSeconds firstDeparture = noTime, lastArrival = noTime;
    std::int64_t runsAfterMidnight = 0; //!< whose last arrival is at 24:00:00 or later
    std::int64_t runsByHeadway = 0;     //!< of frequencies.txt with exact_times 0: their times are not promised
    std::int64_t seconds = 0;           //!< in service: first departure to last arrival, over all runs
    double metres = 0;                  //!< straight from stop to stop, over all runs
    std::int64_t mostSimultaneous = 0;  //!< runs on their way at one second, leaving included, arriving not
    ServiceSeconds mostSimultaneousAt = noTime; //!< the first such second
    std::vector<RouteDay> routes;       //!< in order of route, then direction; only those with runs
    std::vector<StopDay> stops;         //!< one for each of Feed::stops
    std::vector<std::int64_t> startsPerHour;

    std::size_t servedStops() const; //!< at which one can get on or off
    std::size_t runningRoutes() const;
};

//! \a patterns of the same feed. Says in the findings why there is no service, if there is none.
ServiceDay serviceDay(const Feed &feed, const TripPatterns &patterns, const ServiceCalendar &calendar,
                      Date date, FindingLog &log, Progress &progress);

} // namespace madang::transit
