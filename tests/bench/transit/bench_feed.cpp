// SPDX-License-Identifier: GPL-2.0-or-later
// How long a feed takes from file to answer. Real feeds where the reference data is present (others are skipped), and a
// feed made here of one million calls, some 3 MB as a zip file.
#include "support/reference_data.h"
#include "transit/engine/feed_reader.h"
#include "transit/engine/route_lines.h"
#include "transit/engine/service_day.h"

#include <benchmark/benchmark.h>

#include <map>

using namespace madang;
using namespace madang::transit;

namespace {

class TablesInMemory : public FeedArchive
{
public:
    explicit TablesInMemory(std::map<std::string, std::string> tables) : m_tables(std::move(tables)) {}
    std::vector<std::string> entries() const override
    {
        std::vector<std::string> names;
        for (const auto &[name, text] : m_tables)
            names.push_back(name);
        return names;
    }
    std::string read(const std::string &entry, FindingLog &) override { return m_tables.at(entry); }

private:
    std::map<std::string, std::string> m_tables;
};

// 200 routes of 250 stops, each with 20 trips.
TablesInMemory millionCalls()
{
    constexpr int routes = 200, stopsPerRoute = 250, tripsPerRoute = 20;
    std::string stops = "stop_id,stop_name,stop_lat,stop_lon\n", routeTable = "route_id,route_type\n";
    std::string trips = "route_id,service_id,trip_id\n";
    std::string times = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n";
    for (int r = 0; r < routes; ++r) {
        const std::string route = std::to_string(r);
        routeTable += route + ",3\n";
        for (int s = 0; s < stopsPerRoute; ++s)
            stops += "s" + route + "_" + std::to_string(s) + ",name," + std::to_string(13 + r * 0.002) + ","
                + std::to_string(103 + s * 0.002) + "\n";
        for (int t = 0; t < tripsPerRoute; ++t) {
            const std::string trip = "t" + route + "_" + std::to_string(t);
            trips += route + ",WK," + trip + "\n";
            for (int s = 0; s < stopsPerRoute; ++s) {
                const std::string time = formatServiceTime(5 * 3600 + t * 2400 + s * 60);
                times += trip + "," + time + "," + time + ",s" + route + "_" + std::to_string(s) + ","
                    + std::to_string(s) + "\n";
            }
        }
    }
    return TablesInMemory({{"agency.txt", "agency_name,agency_url,agency_timezone\nM,x,Asia/Phnom_Penh\n"},
                           {"stops.txt", stops},
                           {"routes.txt", routeTable},
                           {"trips.txt", trips},
                           {"stop_times.txt", times},
                           {"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,"
                                            "end_date\nWK,1,1,1,1,1,1,1,20260101,20261231\n"}});
}

std::string realFeed(const char *name)
{
    const QString data = test::referenceData();
    return data.isEmpty() ? std::string() : (data + "/transit/" + name).toStdString();
}

void open(benchmark::State &state, const char *name)
{
    const std::string path = realFeed(name);
    if (path.empty()) {
        state.SkipWithError("no reference data here");
        return;
    }
    Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(readFeed(path, {}, progress));
}

void summarise(benchmark::State &state, const char *name, const char *date)
{
    const std::string path = realFeed(name);
    if (path.empty()) {
        state.SkipWithError("no reference data here");
        return;
    }
    Progress progress;
    for (auto _ : state) {
        FeedReading reading = readFeed(path, {}, progress);
        const ServiceCalendar calendar(reading.feed);
        benchmark::DoNotOptimize(serviceDay(reading.feed, findPatterns(reading.feed), calendar, *parseIsoDate(date),
                                            reading.log, progress));
    }
}

void readMillionCalls(benchmark::State &state)
{
    TablesInMemory archive = millionCalls();
    Progress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(readFeed(archive, {}, progress));
    state.SetItemsProcessed(state.iterations() * 1'000'000);
}

// The part that a change of date repeats, with everything read.
void dayOfMillionCalls(benchmark::State &state)
{
    TablesInMemory archive = millionCalls();
    Progress progress;
    FeedReading reading = readFeed(archive, {}, progress);
    const ServiceCalendar calendar(reading.feed);
    const TripPatterns patterns = findPatterns(reading.feed);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            serviceDay(reading.feed, patterns, calendar, *parseIsoDate("2026-04-08"), reading.log, progress));
}

void courses(benchmark::State &state, const char *name)
{
    const std::string path = realFeed(name);
    if (path.empty()) {
        state.SkipWithError("no reference data here");
        return;
    }
    Progress progress;
    const FeedReading reading = readFeed(path, {}, progress);
    const TripPatterns patterns = findPatterns(reading.feed);
    for (auto _ : state)
        benchmark::DoNotOptimize(routeLines(reading.feed, patterns));
}

} // namespace

BENCHMARK_CAPTURE(open, busan, "kr-busan-metro.zip")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(open, kuopio, "fi-kuopio.zip")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(summarise, busan, "kr-busan-metro.zip", "2025-06-11")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(summarise, kuopio, "fi-kuopio.zip", "2016-11-02")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(courses, kuopio, "fi-kuopio.zip")->Unit(benchmark::kMillisecond);
BENCHMARK(readMillionCalls)->Unit(benchmark::kMillisecond);
BENCHMARK(dayOfMillionCalls)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
