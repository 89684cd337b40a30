// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/feed_reader.h"

#include "engine/partial_progress.h"
#include "transit/engine/calendar_tables.h"
#include "transit/engine/call_table.h"
#include "transit/engine/table_reader.h"

#include <algorithm>
#include <charconv>

namespace madang::transit {

namespace {

std::optional<std::uint32_t> parseColour(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (text.size() != 6 || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

//! Reads the tables in the order in which they refer to each other.
class FeedReader
{
public:
    FeedReader(FeedTables &tables, FeedReading &reading, const FeedOptions &options, Progress &progress)
        : m_tables(tables)
        , m_feed(reading.feed)
        , m_log(reading.log)
        , m_options(options)
        , m_progress(progress)
    {
    }

    void read()
    {
        // All that is missing is told at once, not one file at a time.
        for (const char *table : {"agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt"}) {
            if (!m_tables.has(table))
                m_log.add(FeedRule::MissingFile, Severity::Fatal, table);
        }
        if (!m_tables.has("calendar.txt") && !m_tables.has("calendar_dates.txt"))
            m_log.add(FeedRule::MissingCalendar, Severity::Fatal, "calendar.txt");

        readTable("agency.txt", true, &FeedReader::readAgencies);
        readTable("stops.txt", true, &FeedReader::readStops);
        readTable("routes.txt", true, &FeedReader::readRoutes);
        readTable("calendar.txt", false, &FeedReader::readServices);
        readTable("calendar_dates.txt", false, &FeedReader::readExceptions);
        readTable("feed_info.txt", false, &FeedReader::readInfo);
        readTable("shapes.txt", false, &FeedReader::readShapes);
        m_progress.report(0.15);
        readTable("translations.txt", false, &FeedReader::readTranslations);
        readTable("trips.txt", true, &FeedReader::readTrips);
        readTable("frequencies.txt", false, &FeedReader::readFrequencies);
        m_progress.report(0.25);
        readTable("stop_times.txt", true, &FeedReader::readStopTimes);
        m_progress.report(1);
    }

private:
    void readTable(const char *name, bool required, void (FeedReader::*reader)(TableReader &))
    {
        m_progress.throwIfCancelled();
        if (!m_tables.has(name))
            return;
        TableReader table(m_tables.read(name), name, required, m_log);
        if (table.isReadable())
            (this->*reader)(table);
    }

    //! Whether \a id is given and new; takes it into \a ids as position \a next then.
    bool takeId(TableReader &table, int column, IdIndex &ids, Index next)
    {
        if (table.isBlank(column))
            return false;
        if (!ids.try_emplace(std::string(table.cell(column)), next).second) {
            table.report(FeedRule::DuplicateKey, Severity::Error, column, table.cell(column));
            return false;
        }
        return true;
    }

    void needRows(const TableReader &table, bool any)
    {
        if (!any)
            m_log.add(FeedRule::NoRows, Severity::Fatal, table.file());
    }

    void readAgencies(TableReader &table)
    {
        const int id = table.column("agency_id"), name = table.column("agency_name");
        const int zone = table.column("agency_timezone");
        while (table.next())
            m_feed.agencies.push_back({table.text(id), table.text(name), table.text(zone)});
    }

    void readStops(TableReader &table)
    {
        if (!table.require({"stop_id"}))
            return;
        const int id = table.column("stop_id"), code = table.column("stop_code");
        const int name = table.column("stop_name"), lon = table.column("stop_lon");
        const int lat = table.column("stop_lat"), type = table.column("location_type");
        const int parent = table.column("parent_station");
        for (const char *column : {"stop_lat", "stop_lon"}) {
            if (table.column(column) < 0)
                m_log.add(FeedRule::MissingColumn, Severity::Error, table.file(), column, {1, {}, {}, {}});
        }
        std::vector<std::pair<std::string, std::int64_t>> parents; // of each stop: id, row
        while (table.next()) {
            if (!takeId(table, id, m_stopIds, Index(m_feed.stops.size())))
                continue;
            Stop stop;
            stop.id = table.cell(id);
            stop.code = table.text(code);
            stop.name = table.text(name);
            stop.type = PlaceType(table.code(type, 4, stop.id));
            stop.place = placeOf(table, lon, lat, stop);
            m_feed.stops.push_back(std::move(stop));
            parents.emplace_back(table.cell(parent), table.row());
        }
        for (std::size_t i = 0; i < parents.size(); ++i) {
            const auto &[parentId, row] = parents[i];
            if (parentId.empty())
                continue;
            m_feed.stops[i].parent = indexOf(m_stopIds, parentId);
            if (m_feed.stops[i].parent == noIndex)
                m_log.add(FeedRule::UnknownParent, Severity::Warning, table.file(), "parent_station",
                          {row, parentId, m_feed.stops[i].id, {}});
        }
        needRows(table, !m_feed.stops.empty());
    }

    LonLat placeOf(TableReader &table, int lonColumn, int latColumn, const Stop &stop)
    {
        // Nodes within a station and boarding areas may go without a place of their own.
        const bool needed = stop.type != PlaceType::Node && stop.type != PlaceType::BoardingArea
            && lonColumn >= 0 && latColumn >= 0;
        if (table.cell(lonColumn).empty() || table.cell(latColumn).empty()) {
            if (needed)
                table.report(FeedRule::BadPlace, Severity::Warning,
                             table.cell(latColumn).empty() ? latColumn : lonColumn, {}, stop.id);
            return {};
        }
        const std::optional<double> lon = table.number(lonColumn, stop.id);
        const std::optional<double> lat = table.number(latColumn, stop.id);
        if (!lon || !lat)
            return {};
        const bool lonIsWrong = *lon < -180 || *lon > 180, latIsWrong = *lat < -90 || *lat > 90;
        // 0, 0 in the Gulf of Guinea is what a blank becomes in many programs.
        if (lonIsWrong || latIsWrong || (*lon == 0 && *lat == 0)) {
            const int column = lonIsWrong ? lonColumn : latColumn;
            table.report(FeedRule::BadPlace, Severity::Warning, column, table.cell(column), stop.id);
            return {};
        }
        return {*lon, *lat};
    }

    void readRoutes(TableReader &table)
    {
        if (!table.require({"route_id", "route_type"}))
            return;
        const int id = table.column("route_id"), shortName = table.column("route_short_name");
        const int longName = table.column("route_long_name"), type = table.column("route_type");
        const int colour = table.column("route_color");
        while (table.next()) {
            if (!takeId(table, id, m_routeIds, Index(m_feed.routes.size())))
                continue;
            Route route;
            route.id = table.cell(id);
            route.shortName = table.text(shortName);
            route.longName = table.text(longName);
            if (!table.isBlank(type, route.id))
                route.type = int(table.whole(type, route.id).value_or(3));
            if (!table.cell(colour).empty()) {
                route.colour = parseColour(table.cell(colour));
                if (!route.colour)
                    table.report(FeedRule::BadColour, Severity::Warning, colour, table.cell(colour),
                                 route.id);
            }
            m_feed.routes.push_back(std::move(route));
        }
        needRows(table, !m_feed.routes.empty());
    }

    void readServices(TableReader &table) { readCalendar(table, m_feed, m_serviceIds); }
    void readExceptions(TableReader &table) { readCalendarDates(table, m_feed, m_serviceIds); }

    void readInfo(TableReader &table)
    {
        if (!table.next())
            return;
        m_feed.info.publisher = table.text(table.column("feed_publisher_name"));
        m_feed.info.version = table.text(table.column("feed_version"));
        m_feed.info.start = table.date(table.column("feed_start_date"));
        m_feed.info.end = table.date(table.column("feed_end_date"));
    }

    void readShapes(TableReader &table)
    {
        if (!table.require({"shape_id", "shape_pt_lat", "shape_pt_lon", "shape_pt_sequence"}))
            return;
        struct Row
        {
            Index shape;
            std::int64_t sequence;
            ShapePoint point;
        };
        const int id = table.column("shape_id"), lon = table.column("shape_pt_lon");
        const int lat = table.column("shape_pt_lat"), sequence = table.column("shape_pt_sequence");
        const int distance = table.column("shape_dist_traveled");
        std::vector<Row> rows;
        while (table.next()) {
            if (table.isBlank(id))
                continue;
            const std::string shapeId(table.cell(id));
            const auto x = table.number(lon, shapeId), y = table.number(lat, shapeId);
            const auto order = table.whole(sequence, shapeId);
            if (!x || !y || !order)
                continue;
            if (*x < -180 || *x > 180 || *y < -90 || *y > 90) {
                table.report(FeedRule::BadPlace, Severity::Warning, *y < -90 || *y > 90 ? lat : lon,
                             table.cell(*y < -90 || *y > 90 ? lat : lon), shapeId);
                continue;
            }
            const auto [place, isNew] = m_shapeIds.try_emplace(shapeId, Index(m_feed.shapes.size()));
            if (isNew)
                m_feed.shapes.push_back({shapeId, 0, 0});
            rows.push_back({place->second, *order,
                            {{*x, *y}, float(table.number(distance, shapeId)
                                                 .value_or(std::numeric_limits<double>::quiet_NaN()))}});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return std::pair(a.shape, a.sequence) < std::pair(b.shape, b.sequence);
        });
        m_feed.shapePoints.reserve(rows.size());
        for (const Row &row : rows) {
            Shape &shape = m_feed.shapes[row.shape];
            if (shape.pointCount++ == 0)
                shape.firstPoint = Index(m_feed.shapePoints.size());
            m_feed.shapePoints.push_back(row.point);
        }
    }

    //! Names of stops and routes; the other texts of a feed are not shown. The form before 2019 (trans_id, lang) names
    //! its texts by what they say in the feed's own language, as field_value does now.
    void readTranslations(TableReader &table)
    {
        const bool isOldForm = table.column("trans_id") >= 0;
        if (!isOldForm && !table.require({"table_name", "field_name", "language", "translation"}))
            return;
        const int tableName = table.column("table_name"), field = table.column("field_name");
        const int language = table.column(isOldForm ? "lang" : "language");
        const int translation = table.column("translation"), recordId = table.column("record_id");
        const int value = table.column(isOldForm ? "trans_id" : "field_value");
        std::unordered_multimap<std::string, Index> stopsByName, routesByName;
        for (Index i = 0; i < m_feed.stops.size(); ++i)
            stopsByName.emplace(m_feed.stops[i].name, i);
        for (Index i = 0; i < m_feed.routes.size(); ++i)
            routesByName.emplace(m_feed.routes[i].longName, i);
        const auto forEachNamed = [](const auto &byName, const std::string &name, const auto &use) {
            for (auto [one, end] = byName.equal_range(name); one != end; ++one)
                use(one->second);
        };
        while (table.next()) {
            const LocalName name{table.text(language), table.text(translation)};
            const bool ofStops = isOldForm || (table.cell(tableName) == "stops" && table.cell(field) == "stop_name");
            const bool ofRoutes
                = isOldForm || (table.cell(tableName) == "routes" && table.cell(field) == "route_long_name");
            const auto nameStop = [&](Index i) { m_feed.stops[i].names.push_back(name); };
            const auto nameRoute = [&](Index i) { m_feed.routes[i].longNames.push_back(name); };
            if (name.second.empty() || (!ofStops && !ofRoutes))
                continue;
            if (!table.cell(recordId).empty()) {
                const Index i = indexOf(ofStops ? m_stopIds : m_routeIds, table.cell(recordId));
                if (i != noIndex && ofStops)
                    nameStop(i);
                else if (i != noIndex)
                    nameRoute(i);
                continue;
            }
            if (ofStops)
                forEachNamed(stopsByName, table.text(value), nameStop);
            if (ofRoutes)
                forEachNamed(routesByName, table.text(value), nameRoute);
        }
    }

    void readTrips(TableReader &table)
    {
        if (!table.require({"trip_id", "route_id", "service_id"}))
            return;
        // Without routes every trip would be told as one of an unknown route; what is missing has been told.
        if (m_feed.routes.empty())
            return;
        const int id = table.column("trip_id"), route = table.column("route_id");
        const int service = table.column("service_id"), headsign = table.column("trip_headsign");
        const int direction = table.column("direction_id"), shape = table.column("shape_id");
        while (table.next()) {
            if (!takeId(table, id, m_tripIds, Index(m_feed.trips.size())))
                continue;
            Trip trip;
            trip.id = table.cell(id);
            trip.route = indexOf(m_routeIds, table.cell(route));
            if (trip.route == noIndex) {
                table.report(FeedRule::UnknownRoute, Severity::Error, route, table.cell(route), trip.id);
                m_tripIds.find(trip.id)->second = leftOutTrip;
                continue;
            }
            trip.service = indexOf(m_serviceIds, table.cell(service));
            // With no calendar at all that has been told already.
            if (trip.service == noIndex && !m_feed.services.empty())
                table.report(FeedRule::UnknownService, Severity::Warning, service, table.cell(service),
                             trip.id);
            trip.headsign = table.text(headsign);
            if (!table.cell(direction).empty())
                trip.direction = std::int8_t(table.code(direction, 1, trip.id));
            if (!table.cell(shape).empty()) {
                trip.shape = indexOf(m_shapeIds, table.cell(shape));
                if (trip.shape == noIndex)
                    table.report(FeedRule::UnknownShape, Severity::Warning, shape, table.cell(shape),
                                 trip.id);
            }
            m_feed.trips.push_back(std::move(trip));
        }
        needRows(table, !m_feed.trips.empty());
    }

    void readFrequencies(TableReader &table)
    {
        if (!table.require({"trip_id", "start_time", "end_time", "headway_secs"}))
            return;
        struct Row
        {
            Index trip;
            std::int64_t row;
            Frequency window;
        };
        const int trip = table.column("trip_id"), start = table.column("start_time");
        const int end = table.column("end_time"), headway = table.column("headway_secs");
        const int exact = table.column("exact_times");
        std::vector<Row> rows;
        while (table.next()) {
            const std::string tripId(table.cell(trip));
            const Index index = indexOf(m_tripIds, tripId);
            if (table.isBlank(trip) || index == leftOutTrip)
                continue;
            if (index == noIndex) {
                table.report(FeedRule::UnknownTrip, Severity::Error, trip, tripId);
                continue;
            }
            m_feed.trips[index].byFrequency = true;
            const bool blank = table.isBlank(start, tripId) | table.isBlank(end, tripId)
                | table.isBlank(headway, tripId);
            const auto from = table.time(start, tripId), to = table.time(end, tripId);
            const auto every = table.whole(headway, tripId);
            if (blank || !from || !to || !every)
                continue;
            if (*every <= 0 || *every > std::numeric_limits<std::int32_t>::max()) {
                table.report(FeedRule::HeadwayNotPositive, Severity::Error, headway, table.cell(headway),
                             tripId);
                continue;
            }
            if (*from >= *to) {
                table.report(FeedRule::FrequencyEmpty, Severity::Error, start,
                             formatServiceTime(*from) + " > " + formatServiceTime(*to), tripId);
                continue;
            }
            rows.push_back({index, table.row(),
                            {*from, *to, std::int32_t(*every), table.code(exact, 1, tripId) == 1}});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return std::pair(a.trip, a.window.start) < std::pair(b.trip, b.window.start);
        });
        for (std::size_t i = 0; i < rows.size(); ++i) {
            Trip &owner = m_feed.trips[rows[i].trip];
            if (owner.frequencyCount++ == 0)
                owner.firstFrequency = Index(m_feed.frequencies.size());
            else if (rows[i].window.start < rows[i - 1].window.end)
                m_log.add(FeedRule::FrequencyOverlap, Severity::Warning, table.file(), "start_time",
                          {rows[i].row, formatServiceTime(rows[i].window.start), owner.id, {}});
            m_feed.frequencies.push_back(rows[i].window);
        }
    }

    void readStopTimes(TableReader &table)
    {
        if (!table.require({"trip_id", "stop_id", "stop_sequence", "arrival_time", "departure_time"}))
            return;
        // Without stops or trips every row would be told as unknown; what is missing has been told.
        if (m_feed.stops.empty() || m_feed.trips.empty())
            return;
        PartialProgress part(m_progress, 0.25, 1);
        readCalls(table, m_tripIds, m_stopIds, m_options.repairMidnight, m_feed, m_log, part);
        needRows(table, !m_feed.calls.empty());
    }

    FeedTables &m_tables;
    Feed &m_feed;
    FindingLog &m_log;
    const FeedOptions &m_options;
    Progress &m_progress;
    IdIndex m_stopIds, m_routeIds, m_serviceIds, m_tripIds, m_shapeIds;
};

} // namespace

const std::string &nameIn(const std::string &language, const std::vector<LocalName> &names,
                          const std::string &own)
{
    const auto primary = [](std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); };
    const LocalName *best = nullptr;
    for (const LocalName &name : names) {
        if (name.first == language)
            return name.second;
        if (!best && primary(name.first) == primary(language))
            best = &name;
    }
    return best ? best->second : own;
}

FeedReading readFeed(const std::string &path, const FeedOptions &options, Progress &progress)
{
    FindingLog log;
    const std::unique_ptr<FeedArchive> archive = openFeedArchive(path, log);
    if (!archive)
        return {{}, std::move(log)};
    return readFeed(*archive, options, progress);
}

FeedReading readFeed(FeedArchive &archive, const FeedOptions &options, Progress &progress)
{
    FeedReading reading;
    FeedTables tables(archive, reading.log);
    if (reading.canBeTimed())
        FeedReader(tables, reading, options, progress).read();
    return reading;
}

} // namespace madang::transit
