// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/calendar_date.h"
#include "transit/engine/gtfs_time.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace madang::transit {

//! Position in one of a Feed's tables.
using Index = std::uint32_t;
inline constexpr Index noIndex = std::numeric_limits<Index>::max();

//! WGS 84, degrees.
struct LonLat
{
    double lon = std::numeric_limits<double>::quiet_NaN();
    double lat = std::numeric_limits<double>::quiet_NaN();

    bool isKnown() const { return !std::isnan(lon) && !std::isnan(lat); }
    bool operator==(const LonLat &) const = default;
};

//! stops.txt location_type.
enum class PlaceType : std::uint8_t { Stop, Station, Entrance, Node, BoardingArea };

//! A name in another language than the feed's own: language as in translations.txt ("th", "ko-KR"), then the text.
using LocalName = std::pair<std::string, std::string>;

//! The name in \a language: exactly that, else one of the same primary language, else \a own.
const std::string &nameIn(const std::string &language, const std::vector<LocalName> &names,
                          const std::string &own);

struct Stop
{
    std::string id, code, name;
    std::vector<LocalName> names;
    LonLat place;
    PlaceType type = PlaceType::Stop;
    Index parent = noIndex;
};

struct Route
{
    std::string id, shortName, longName;
    std::vector<LocalName> longNames;
    int type = 3; //!< routes.txt route_type, basic or extended
    std::optional<std::uint32_t> colour; //!< 0xRRGGBB
};

//! A row of calendar.txt with its exceptions of calendar_dates.txt.
struct Service
{
    std::string id;
    std::uint8_t weekdays = 0; //!< bit 0 Monday … bit 6 Sunday
    std::optional<std::pair<Date, Date>> range; //!< both included; none where only exceptions are given
    std::vector<Date> added, removed; //!< sorted

    bool runsOn(Date date) const;
};

//! A call of a trip at a stop. Every time is known: blank ones have been filled.
struct Call
{
    Index stop;
    ServiceSeconds arrival, departure;
    std::uint8_t pickup, dropOff; //!< 0 regular, 1 none, 2 by phone, 3 ask the driver

    bool boards() const { return pickup != 1; }
    bool alights() const { return dropOff != 1; }
};

//! A window of frequencies.txt. Runs leave at start, start + headway, … before end.
struct Frequency
{
    ServiceSeconds start, end;
    std::int32_t headway; //!< seconds, above 0
    bool exact;           //!< a timetable in short form; otherwise only the headway is promised

    std::int64_t runs() const { return end > start ? (end - start + headway - 1) / headway : 0; }
};

struct Trip
{
    std::string id, headsign;
    Index route, service, shape = noIndex;
    std::int8_t direction = -1; //!< 0, 1, or -1 where not given
    bool timesBackwards = false; //!< calls stand in order of stop_sequence, but their times do not
    bool byFrequency = false; //!< frequencies.txt names it: its own times are offsets only
    Index firstCall = 0, callCount = 0; //!< no calls: the trip cannot be used
    Index firstFrequency = 0, frequencyCount = 0;
};

struct ShapePoint
{
    LonLat place;
    float distance; //!< shape_dist_traveled in the feed's own unit, NaN where not given
};

struct Shape
{
    std::string id;
    Index firstPoint = 0, pointCount = 0;
};

struct Agency
{
    std::string id, name, timeZone;
};

struct FeedInfo
{
    std::string publisher, version;
    std::optional<Date> start, end;
};

//! A GTFS feed in memory: tables as vectors that refer to each other by position. Calls of a trip lie together in
//! order of stop_sequence, as do the windows of a trip and the points of a shape.
struct Feed
{
    std::vector<Agency> agencies;
    std::vector<Stop> stops;
    std::vector<Route> routes;
    std::vector<Service> services;
    std::vector<Trip> trips;
    std::vector<Call> calls;
    std::vector<Frequency> frequencies;
    std::vector<Shape> shapes;
    std::vector<ShapePoint> shapePoints;
    FeedInfo info;

    std::span<const Call> callsOf(const Trip &trip) const
    {
        return {calls.data() + trip.firstCall, trip.callCount};
    }
    std::span<const Frequency> frequenciesOf(const Trip &trip) const
    {
        return {frequencies.data() + trip.firstFrequency, trip.frequencyCount};
    }
    std::span<const ShapePoint> pointsOf(const Shape &shape) const
    {
        return {shapePoints.data() + shape.firstPoint, shape.pointCount};
    }
};

} // namespace madang::transit
