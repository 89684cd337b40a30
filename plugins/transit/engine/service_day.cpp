// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/service_day.h"

#include <algorithm>

namespace madang::transit {

namespace {

//! Runs of one trip that follow each other at one headway: all that is known of a window of frequencies.txt.
struct RunSeries
{
    ServiceSeconds start; //!< first departure of the first run
    std::int64_t runs;
    std::int32_t headway; //!< 0 for the single run of a timetable trip

    ServiceSeconds lastStart() const { return ServiceSeconds(start + (runs - 1) * headway); }
};

void addStarts(std::vector<std::int64_t> &perHour, const RunSeries &series)
{
    const auto hourOf = [](ServiceSeconds time) { return std::size_t(time / 3600); };
    if (perHour.size() <= hourOf(series.lastStart()))
        perHour.resize(hourOf(series.lastStart()) + 1, 0);
    std::int64_t before = 0;
    for (std::size_t hour = hourOf(series.start); before < series.runs; ++hour) {
        // Runs that leave before the hour ends.
        const std::int64_t window = std::int64_t(hour + 1) * 3600 - series.start;
        const std::int64_t until = series.headway > 0
            ? std::min(series.runs, (window + series.headway - 1) / series.headway)
            : series.runs;
        perHour[hour] += until - before;
        before = until;
    }
}

void widen(ServiceSeconds &first, ServiceSeconds &last, ServiceSeconds from, ServiceSeconds to)
{
    first = first == noTime ? from : std::min(first, from);
    last = last == noTime ? to : std::max(last, to);
}

class DayCount
{
public:
    DayCount(const Feed &feed, Date date) : m_feed(feed)
    {
        m_day.date = date;
        m_day.stops.resize(feed.stops.size());
    }

    void add(const TripPattern &pattern, const Trip &trip)
    {
        if (!trip.byFrequency) {
            add(pattern, trip, {m_feed.callsOf(trip).front().departure, 1, 0});
            return;
        }
        for (const Frequency &window : m_feed.frequenciesOf(trip)) {
            add(pattern, trip, {window.start, window.runs(), window.headway});
            if (!window.exact)
                m_day.runsByHeadway += window.runs();
        }
    }

    ServiceDay finish()
    {
        std::int64_t underWay = 0;
        for (std::size_t second = 0; second < m_change.size(); ++second) {
            underWay += m_change[second];
            if (underWay > m_day.mostSimultaneous) {
                m_day.mostSimultaneous = underWay;
                m_day.mostSimultaneousAt = ServiceSeconds(second);
            }
        }
        std::sort(m_day.routes.begin(), m_day.routes.end(), [](const RouteDay &a, const RouteDay &b) {
            return std::pair(a.route, a.direction) < std::pair(b.route, b.direction);
        });
        return std::move(m_day);
    }

private:
    void add(const TripPattern &pattern, const Trip &trip, const RunSeries &series)
    {
        RouteDay &route = routeDay(trip.route, trip.direction);
        route.runs += series.runs;
        m_day.runs += series.runs;
        route.metres += double(series.runs) * pattern.metres;
        m_day.metres += double(series.runs) * pattern.metres;
        addStarts(route.startsPerHour, series);
        addStarts(m_day.startsPerHour, series);

        const std::span<const Call> calls = m_feed.callsOf(trip);
        // stop_times of a frequency trip are offsets from its own first departure.
        const ServiceSeconds shift = series.start - calls.front().departure;
        for (std::size_t i = 0; i < calls.size(); ++i) {
            StopDay &stop = m_day.stops[calls[i].stop];
            if (i + 1 < calls.size() && calls[i].boards())
                stop.departures.include(calls[i].departure + shift,
                                        calls[i].departure + shift + series.lastStart() - series.start,
                                        series.runs);
            if (i > 0 && calls[i].alights())
                stop.arrivals += series.runs;
        }
        if (!trip.timesBackwards)
            addTimes(route, series, calls.back().arrival - calls.front().departure);
    }

    void addTimes(RouteDay &route, const RunSeries &series, ServiceSeconds duration)
    {
        widen(route.firstDeparture, route.lastArrival, series.start, series.lastStart() + duration);
        widen(m_day.firstDeparture, m_day.lastArrival, series.start, series.lastStart() + duration);
        route.seconds += series.runs * duration;
        m_day.seconds += series.runs * duration;

        // Steps of the number of runs under way, second by second: memory is that of a day, however many the runs.
        const std::size_t needed = std::size_t(series.lastStart() + duration) + 1;
        if (m_change.size() < needed)
            m_change.resize(needed, 0);
        constexpr ServiceSeconds midnight = 24 * 3600;
        for (std::int64_t run = 0; run < series.runs; ++run) {
            const ServiceSeconds start = ServiceSeconds(series.start + run * series.headway);
            ++m_change[std::size_t(start)];
            --m_change[std::size_t(start + duration)];
            m_day.runsAfterMidnight += start + duration >= midnight;
        }
    }

    RouteDay &routeDay(Index route, std::int8_t direction)
    {
        // Trips come pattern by pattern, and patterns by route: it is nearly always the latest.
        for (auto known = m_day.routes.rbegin(); known != m_day.routes.rend(); ++known) {
            if (known->route == route && known->direction == direction)
                return *known;
            if (known->route != route)
                break;
        }
        return m_day.routes.emplace_back(RouteDay{.route = route, .direction = direction, .startsPerHour = {}});
    }

    const Feed &m_feed;
    ServiceDay m_day;
    std::vector<std::int32_t> m_change;
};

void explainNoService(const ServiceCalendar &calendar, Date date, FindingLog &log)
{
    const std::string asked = formatIsoDate(date);
    const auto &period = calendar.period();
    if (period && date > period->second) {
        log.add(FeedRule::DateAfterFeed, Severity::Fatal, {}, {},
                {0, asked, {}, formatIsoDate(period->second)});
    } else if (period && date < period->first) {
        log.add(FeedRule::DateBeforeFeed, Severity::Fatal, {}, {},
                {0, asked, {}, formatIsoDate(period->first)});
    } else {
        const std::optional<Date> next = calendar.nextWithService(date);
        log.add(FeedRule::NoServiceOnDate, Severity::Warning, {}, {},
                {0, asked, {}, next ? formatIsoDate(*next) : std::string()});
    }
}

void checkPublishedPeriod(const FeedInfo &info, Date date, FindingLog &log)
{
    const auto tell = [&](const char *field, Date stated) {
        log.add(FeedRule::DateOutsidePublished, Severity::Warning, "feed_info.txt", field,
                {0, formatIsoDate(date), {}, formatIsoDate(stated)});
    };
    if (info.end && date > *info.end)
        tell("feed_end_date", *info.end);
    else if (info.start && date < *info.start)
        tell("feed_start_date", *info.start);
}

} // namespace

void TimeSpread::include(ServiceSeconds earliest, ServiceSeconds latest, std::int64_t number)
{
    count += number;
    widen(first, last, earliest, latest);
}

std::size_t ServiceDay::servedStops() const
{
    return std::size_t(std::count_if(stops.begin(), stops.end(), [](const StopDay &stop) {
        return stop.departures.count > 0 || stop.arrivals > 0;
    }));
}

std::size_t ServiceDay::runningRoutes() const
{
    std::size_t number = 0;
    for (std::size_t i = 0; i < routes.size(); ++i)
        number += i == 0 || routes[i].route != routes[i - 1].route;
    return number;
}

ServiceDay serviceDay(const Feed &feed, const TripPatterns &patterns, const ServiceCalendar &calendar,
                      Date date, FindingLog &log, Progress &progress)
{
    const std::vector<bool> active = calendar.activeOn(date);
    DayCount count(feed, date);
    for (const TripPattern &pattern : patterns.patterns) {
        progress.throwIfCancelled();
        for (const Index t : patterns.tripsOf(pattern)) {
            const Trip &trip = feed.trips[t];
            if (trip.service != noIndex && active[trip.service])
                count.add(pattern, trip);
        }
    }
    ServiceDay day = count.finish();
    if (day.runs == 0)
        explainNoService(calendar, date, log);
    else
        checkPublishedPeriod(feed.info, date, log);
    return day;
}

} // namespace madang::transit
