// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/service_calendar.h"

#include <algorithm>

namespace madang::transit {

bool Service::runsOn(Date date) const
{
    if (std::binary_search(removed.begin(), removed.end(), date))
        return false;
    if (std::binary_search(added.begin(), added.end(), date))
        return true;
    return range && date >= range->first && date <= range->second && (weekdays >> weekdayIndex(date) & 1);
}

ServiceCalendar::ServiceCalendar(const Feed &feed) : m_feed(feed), m_tripsOfService(feed.services.size(), 0)
{
    for (const Trip &trip : feed.trips) {
        if (trip.service != noIndex && trip.callCount > 0 && (!trip.byFrequency || trip.frequencyCount > 0))
            ++m_tripsOfService[trip.service];
    }
    const auto include = [this](Date date) {
        if (!m_period)
            m_period.emplace(date, date);
        m_period->first = std::min(m_period->first, date);
        m_period->second = std::max(m_period->second, date);
    };
    for (const Service &service : feed.services) {
        if (service.range && service.weekdays != 0) {
            include(service.range->first);
            include(service.range->second);
        }
        for (const Date date : service.added)
            include(date);
    }
}

std::vector<bool> ServiceCalendar::activeOn(Date date) const
{
    std::vector<bool> active(m_feed.services.size());
    for (std::size_t i = 0; i < active.size(); ++i)
        active[i] = m_feed.services[i].runsOn(date);
    return active;
}

std::int64_t ServiceCalendar::tripsOn(Date date) const
{
    std::int64_t trips = 0;
    for (std::size_t i = 0; i < m_feed.services.size(); ++i) {
        if (m_tripsOfService[i] > 0 && m_feed.services[i].runsOn(date))
            trips += m_tripsOfService[i];
    }
    return trips;
}

std::optional<Date> ServiceCalendar::nextWithService(Date date) const
{
    if (!m_period)
        return std::nullopt;
    for (Date next = std::max(date + std::chrono::days(1), m_period->first); next <= m_period->second;
         next += std::chrono::days(1)) {
        if (tripsOn(next) > 0)
            return next;
    }
    return std::nullopt;
}

std::optional<Date> ServiceCalendar::ordinaryWeekday(Date near) const
{
    if (!m_period)
        return std::nullopt;
    // Feeds that claim decades repeat themselves: two years show all there is.
    constexpr auto reach = std::chrono::days(366);
    const Date nearest = std::clamp(near, m_period->first, m_period->second);
    const Date first = std::max(m_period->first, nearest - reach);
    const Date last = std::min(m_period->second, nearest + reach);

    std::vector<std::pair<Date, std::int64_t>> days;
    std::int64_t mostMidweek = 0, most = 0;
    for (Date date = first; date <= last; date += std::chrono::days(1)) {
        const std::int64_t trips = tripsOn(date);
        const int weekday = weekdayIndex(date);
        most = std::max(most, trips);
        if (weekday >= 1 && weekday <= 3)
            mostMidweek = std::max(mostMidweek, trips);
        if (trips > 0)
            days.emplace_back(date, trips);
    }
    std::optional<Date> best;
    for (const auto &[date, trips] : days) {
        const int weekday = weekdayIndex(date);
        const bool fits = mostMidweek > 0
            ? weekday >= 1 && weekday <= 3 && trips * 10 >= mostMidweek * 9
            : trips == most;
        const auto distance = [near](Date d) { return d < near ? near - d : d - near; };
        if (fits && (!best || distance(date) < distance(*best)))
            best = date;
    }
    return best;
}

} // namespace madang::transit
