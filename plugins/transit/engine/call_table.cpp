// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/call_table.h"

#include "transit/engine/blank_times.h"

#include <algorithm>

namespace madang::transit {

namespace {

constexpr ServiceSeconds halfDay = 12 * 3600, day = 24 * 3600;

//! A row of stop_times.txt before it is known what comes before and after it.
struct CallRow
{
    Index trip;
    std::uint32_t sequence;
    std::uint32_t row;
    float distance; // shape_dist_traveled, NaN if blank
    Call call;
};

std::vector<CallRow> readRows(TableReader &table, const IdIndex &trips, const IdIndex &stops,
                              const Feed &feed, Progress &progress)
{
    const int tripColumn = table.column("trip_id"), stopColumn = table.column("stop_id");
    const int sequenceColumn = table.column("stop_sequence");
    const int arrivalColumn = table.column("arrival_time");
    const int departureColumn = table.column("departure_time");
    const int pickupColumn = table.column("pickup_type"), dropOffColumn = table.column("drop_off_type");
    const int distanceColumn = table.column("shape_dist_traveled");

    std::vector<CallRow> rows;
    rows.reserve(table.size() / 40);
    std::string lastTrip;
    Index trip = noIndex;
    while (table.next()) {
        if (rows.size() % 65536 == 0) {
            progress.throwIfCancelled();
            progress.report(double(table.position()) / double(table.size()));
        }
        const std::string_view tripId = table.cell(tripColumn), stopId = table.cell(stopColumn);
        if (tripId != lastTrip) { // rows of a trip mostly stand together
            lastTrip = tripId;
            trip = indexOf(trips, tripId);
        }
        if (trip == leftOutTrip || table.isBlank(tripColumn) || table.isBlank(stopColumn, tripId))
            continue;
        if (trip == noIndex) {
            table.report(FeedRule::UnknownTrip, Severity::Error, tripColumn, tripId);
            continue;
        }
        const Index stop = indexOf(stops, stopId);
        if (stop == noIndex) {
            table.report(FeedRule::UnknownStop, Severity::Error, stopColumn, stopId, tripId);
            continue;
        }
        if (table.isBlank(sequenceColumn, tripId))
            continue;
        const std::optional<std::int64_t> sequence = table.whole(sequenceColumn, tripId);
        if (!sequence)
            continue;
        if (*sequence < 0 || *sequence > std::numeric_limits<std::uint32_t>::max()) {
            table.report(FeedRule::BadNumber, Severity::Error, sequenceColumn, table.cell(sequenceColumn),
                         tripId);
            continue;
        }
        if (feed.stops[stop].type != PlaceType::Stop && feed.stops[stop].type != PlaceType::BoardingArea)
            table.report(FeedRule::CallAtStation, Severity::Warning, stopColumn, stopId, tripId);

        CallRow row;
        row.trip = trip;
        row.sequence = std::uint32_t(*sequence);
        row.row = std::uint32_t(table.row());
        row.distance = std::numeric_limits<float>::quiet_NaN();
        if (distanceColumn >= 0)
            row.distance = float(table.number(distanceColumn, tripId).value_or(row.distance));
        const auto arrival = table.time(arrivalColumn, tripId);
        const auto departure = table.time(departureColumn, tripId);
        row.call.stop = stop;
        row.call.arrival = arrival ? *arrival : departure.value_or(noTime);
        row.call.departure = departure ? *departure : arrival.value_or(noTime);
        row.call.pickup = table.code(pickupColumn, 3, tripId);
        row.call.dropOff = table.code(dropOffColumn, 3, tripId);
        rows.push_back(row);
    }
    return rows;
}

//! Rows of one trip together, trips in the order of the feed, rows of a trip in the order of the file.
std::vector<CallRow> groupedByTrip(std::vector<CallRow> rows, std::size_t tripCount)
{
    const auto byTrip = [](const CallRow &a, const CallRow &b) { return a.trip < b.trip; };
    if (std::is_sorted(rows.begin(), rows.end(), byTrip))
        return rows;
    std::vector<std::size_t> place(tripCount + 1, 0);
    for (const CallRow &row : rows)
        ++place[row.trip + 1];
    for (std::size_t t = 0; t < tripCount; ++t)
        place[t + 1] += place[t];
    std::vector<CallRow> grouped(rows.size());
    for (const CallRow &row : rows)
        grouped[place[row.trip]++] = row;
    return grouped;
}

//! Makes calls of the rows of one trip.
class TripAssembly
{
public:
    TripAssembly(TableReader &table, bool repairMidnight, Feed &feed, FindingLog &log)
        : m_table(table), m_repair(repairMidnight), m_feed(feed), m_log(log), m_distances(feed)
    {
    }

    void add(Trip &trip, std::span<CallRow> rows)
    {
        putInOrder(trip, rows);
        if (rows.size() < 2) {
            report(FeedRule::TooFewStops, Severity::Warning, "trip_id", rows.front(), {}, trip, {});
            return;
        }
        for (const CallRow *end : {&rows.front(), &rows.back()}) {
            if (end->call.arrival == noTime) {
                report(FeedRule::MissingEndpointTime, Severity::Error, "arrival_time", *end, {}, trip, {});
                return;
            }
        }
        checkTimes(trip, rows);
        trip.firstCall = Index(m_feed.calls.size());
        trip.callCount = Index(rows.size());
        for (const CallRow &row : rows)
            m_feed.calls.push_back(row.call);
        fillBlanks(trip, rows);
    }

private:
    void putInOrder(const Trip &trip, std::span<CallRow> rows)
    {
        const auto bySequence = [](const CallRow &a, const CallRow &b) { return a.sequence < b.sequence; };
        if (!std::is_sorted(rows.begin(), rows.end(), bySequence))
            std::stable_sort(rows.begin(), rows.end(), bySequence);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].sequence == rows[i - 1].sequence)
                report(FeedRule::DuplicateStopSequence, Severity::Error, "stop_sequence", rows[i],
                       std::to_string(rows[i].sequence), trip, {});
        }
    }

    //! Finds times that run backwards; adds the 24 h where that was asked for and helps.
    void checkTimes(Trip &trip, std::span<CallRow> rows)
    {
        ServiceSeconds before = rows.front().call.arrival, shift = 0;
        for (CallRow &row : rows) {
            if (row.call.arrival == noTime)
                continue;
            for (ServiceSeconds *time : {&row.call.arrival, &row.call.departure}) {
                *time += shift;
                if (*time < before) {
                    const bool overMidnight = before - *time > halfDay && *time + day >= before;
                    const std::string value = formatServiceTime(before) + " > " + formatServiceTime(*time);
                    const std::string later = overMidnight ? formatServiceTime(*time + day) : std::string();
                    const char *field = time == &row.call.arrival ? "arrival_time" : "departure_time";
                    if (overMidnight && m_repair) {
                        shift += day;
                        *time += day;
                        report(FeedRule::MidnightRepaired, Severity::Note, field, row, value, trip, later);
                    } else {
                        trip.timesBackwards = true;
                        report(FeedRule::TimesBackwards, Severity::Error, field, row, value, trip, later);
                    }
                }
                before = *time;
            }
        }
    }

    void fillBlanks(const Trip &trip, std::span<const CallRow> rows)
    {
        const auto blank = std::find_if(rows.begin(), rows.end(),
                                        [](const CallRow &row) { return row.call.arrival == noTime; });
        if (blank == rows.end())
            return;
        m_stops.clear();
        m_given.clear();
        for (const CallRow &row : rows) {
            m_stops.push_back(row.call.stop);
            m_given.push_back(row.distance);
        }
        for (const CallRow &row : rows) {
            if (row.call.arrival == noTime)
                report(FeedRule::TimesFilled, Severity::Note, "arrival_time", row, {}, trip, {});
        }
        fillBlankTimes({m_feed.calls.data() + trip.firstCall, trip.callCount},
                       m_distances.along(m_stops, m_given, trip.shape));
    }

    void report(FeedRule rule, Severity severity, std::string_view field, const CallRow &row,
                std::string value, const Trip &trip, std::string repair)
    {
        m_log.add(rule, severity, m_table.file(), field,
                  {row.row, std::move(value), trip.id, std::move(repair)});
    }

    TableReader &m_table;
    bool m_repair;
    Feed &m_feed;
    FindingLog &m_log;
    CallDistances m_distances;
    std::vector<Index> m_stops;
    std::vector<float> m_given;
};

} // namespace

void readCalls(TableReader &table, const IdIndex &trips, const IdIndex &stops, bool repairMidnight,
               Feed &feed, FindingLog &log, Progress &progress)
{
    std::vector<CallRow> rows = groupedByTrip(readRows(table, trips, stops, feed, progress),
                                              feed.trips.size());
    progress.throwIfCancelled();

    feed.calls.reserve(rows.size());
    TripAssembly assembly(table, repairMidnight, feed, log);
    auto next = rows.begin();
    for (std::size_t t = 0; t < feed.trips.size(); ++t) {
        const auto begin = next;
        while (next != rows.end() && next->trip == t)
            ++next;
        if (begin != next)
            assembly.add(feed.trips[t], {begin, next});
        else
            log.add(FeedRule::TooFewStops, Severity::Warning, table.file(), "trip_id",
                    {0, {}, feed.trips[t].id, {}});
    }
}

} // namespace madang::transit
