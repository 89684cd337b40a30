// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "transit/engine/feed.h"
#include "transit/engine/table_reader.h"

namespace madang::transit {

//! In the index of trips: a trip that is left out for a reason already told, so its calls are not news.
inline constexpr Index leftOutTrip = noIndex - 1;

//! Reads stop_times.txt into \a feed, whose stops, shapes and trips are there already: calls of each trip together, in
//! order of stop_sequence, blank times filled. Trips that cannot be used are left without calls.
//! \a repairMidnight: times that fall back by more than 12 h within a trip get 24 h added from there on.
void readCalls(TableReader &table, const IdIndex &trips, const IdIndex &stops, bool repairMidnight,
               Feed &feed, FindingLog &log, Progress &progress);

} // namespace madang::transit
