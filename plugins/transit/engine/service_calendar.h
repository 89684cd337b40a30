// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed.h"

#include <optional>
#include <utility>
#include <vector>

namespace madang::transit {

//! Which services of a feed run on which dates: calendar.txt, then calendar_dates.txt.
class ServiceCalendar
{
public:
    //! \a feed must outlive this.
    explicit ServiceCalendar(const Feed &feed);

    //! First and last date for which the feed says anything, both included; none where it names no date at all.
    const std::optional<std::pair<Date, Date>> &period() const { return m_period; }

    //! For each service, whether it runs on \a date.
    std::vector<bool> activeOn(Date date) const;

    //! Trips that have calls or frequencies and run on \a date, each counted once.
    std::int64_t tripsOn(Date date) const;

    //! The first date after \a date, within the period, on which any trip runs.
    std::optional<Date> nextWithService(Date date) const;

    //! A date that shows what the feed offers on most days: the Tuesday, Wednesday or Thursday nearest to \a near that has
    //! at least nine tenths of the trips of the best of them; where none of them has any, the date with the most trips.
    //! Looks no further than a year around \a near, or around the end of the feed that is nearest to it.
    //! None where nothing ever runs.
    std::optional<Date> ordinaryWeekday(Date near) const;

private:
    const Feed &m_feed;
    std::vector<std::int64_t> m_tripsOfService;
    std::optional<std::pair<Date, Date>> m_period;
};

} // namespace madang::transit
