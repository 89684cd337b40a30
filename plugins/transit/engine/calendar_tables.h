// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed.h"
#include "transit/engine/table_reader.h"

namespace madang::transit {

// calendar.txt, then calendar_dates.txt; a feed may have either alone. Services are found or added by their id.
// A row whose dates cannot be read is left out: its days are not guessed at.
void readCalendar(TableReader &table, Feed &feed, IdIndex &services);
void readCalendarDates(TableReader &table, Feed &feed, IdIndex &services);

} // namespace madang::transit
