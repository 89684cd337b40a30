// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/processing/open_feed.h"

#include <qgsfeature.h>
#include <qgsfields.h>

#include <functional>

namespace madang::transit {

// Stops and routes of a feed as features, in EPSG:4326, with what the day's service does at them. Columns keep their
// names in every language. Times are HH:MM:SS past 24, blank where there is none. Names in `languages` (one or two)
// stand in `name` and `name_2`.

// stop_id, code, name, name_2, location_type, parent_station, departures, arrivals, first_departure, last_departure
QgsFields stopFields();
// Every stop with a known place; stops without service have 0 departures.
void forEachStop(const Feed &feed, const ServiceDay &day, const QStringList &languages,
                 const std::function<void(QgsFeature &)> &use);

// route_id, short_name, name, name_2, mode, route_type, colour ("#RRGGBB" or blank), runs, first_departure, last_arrival,
// from_shapes (1: along shapes.txt; 0: straight from stop to stop)
QgsFields routeFields();
void forEachRoute(const OpenFeed &feed, const ServiceDay &day, const QStringList &languages,
                  const std::function<void(QgsFeature &)> &use);

// The day of a route over both directions.
RouteDay wholeRoute(const ServiceDay &day, Index route);

// HH:MM:SS, or a null string for noTime.
QString timeText(ServiceSeconds seconds);

// What runs on a route, from route_type (basic, and the extended types of Google's list): "tram", "metro", "rail", "bus",
// "ferry", "cableway", "taxi", "air", "other".
QString transitMode(int routeType);

} // namespace madang::transit
