// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "transit/engine/service_day.h"

#include <QTest>

#include <numeric>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

namespace {

struct Counted
{
    FeedReading reading;
    ServiceDay day;
};

Counted count(const std::map<std::string, std::string> &changes, const char *date = "2026-04-08")
{
    Counted result{readFiles(smallFeed(changes)), {}};
    Progress progress;
    const ServiceCalendar calendar(result.reading.feed);
    result.day = serviceDay(result.reading.feed, findPatterns(result.reading.feed), calendar, *parseIsoDate(date),
                            result.reading.log, progress);
    return result;
}

const char *const header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n";

} // namespace

class TestServiceDay : public QObject
{
    Q_OBJECT
private slots:
    void oneTrip();
    void frequenciesAreOffsets();
    void hoursOfAHeadwayThatDoesNotDivideThem();
    void millionsOfRuns();
    void pastMidnight();
    void simultaneousRuns();
    void boardingAndAlighting();
    void tripsByFrequencyWithoutAWindowDoNotRun();
    void backwardTimesCountAsRunsOnly();
    void whyThereIsNoService();
    void publishedPeriod();
};

void TestServiceDay::oneTrip()
{
    const auto [reading, day] = count({});
    QCOMPARE(day.runs, std::int64_t(1));
    QCOMPARE(day.firstDeparture, 8 * 3600);
    QCOMPARE(day.lastArrival, 8 * 3600 + 1200);
    QCOMPARE(day.seconds, std::int64_t(1200));
    QVERIFY(std::abs(day.metres - 22239.02) < 0.1); // 0.2° of 6371008.8 m
    QCOMPARE(day.servedStops(), std::size_t(3));
    QCOMPARE(day.stops[0].departures.count, std::int64_t(1));
    QCOMPARE(day.stops[1].departures.first, 8 * 3600 + 600);
    QCOMPARE(day.stops[2].departures.count, std::int64_t(0)); // the end of the line
    QCOMPARE(day.stops[2].arrivals, std::int64_t(1));
    QCOMPARE(day.routes.size(), std::size_t(1));
    QCOMPARE(int(day.routes[0].direction), 0);
    QCOMPARE(day.startsPerHour.size(), std::size_t(9));
    QCOMPARE(day.startsPerHour[8], std::int64_t(1));
    QVERIFY(reading.log.findings().empty());
}

// 06:00 to 07:00 every 20 min: 06:00, 06:20, 06:40. The trip's own 08:00 is no run.
void TestServiceDay::frequenciesAreOffsets()
{
    const auto [reading, day] = count(
        {{"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,06:00:00,07:00:00,1200\n"}});
    QCOMPARE(day.runs, std::int64_t(3));
    QCOMPARE(day.runsByHeadway, std::int64_t(3));
    QCOMPARE(day.firstDeparture, 6 * 3600);
    QCOMPARE(day.lastArrival, 7 * 3600);
    QCOMPARE(day.stops[1].departures.count, std::int64_t(3));
    QCOMPARE(day.stops[1].departures.first, 6 * 3600 + 600);
    QCOMPARE(day.stops[1].departures.last, 6 * 3600 + 3000);
    QCOMPARE(day.mostSimultaneous, std::int64_t(1)); // one arrives as the next leaves
}

void TestServiceDay::hoursOfAHeadwayThatDoesNotDivideThem()
{
    const auto [reading, day] = count(
        {{"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,05:50:00,09:01:00,2700\n"}});
    // 5:50, 6:35, 7:20, 8:05, 8:50
    QCOMPARE(day.startsPerHour, (std::vector<std::int64_t>{0, 0, 0, 0, 0, 1, 1, 1, 2}));
    QCOMPARE(day.runs, std::int64_t(5));
}

// As a Manila feed has it (1.85 million): 2 000 trips, a run every 60 s for 16 hours each.
void TestServiceDay::millionsOfRuns()
{
    std::string trips = "route_id,service_id,trip_id\n", times = header,
                windows = "trip_id,start_time,end_time,headway_secs\n";
    for (int i = 0; i < 2000; ++i) {
        const std::string id = std::to_string(i);
        trips += "R,WK," + id + "\n";
        times += id + ",0:00:00,0:00:00,A,1\n" + id + ",0:30:00,0:30:00,C,2\n";
        windows += id + ",05:00:00,21:00:00,60\n";
    }
    const auto [reading, day] = count({{"trips.txt", trips}, {"stop_times.txt", times}, {"frequencies.txt", windows}});
    QCOMPARE(day.runs, std::int64_t(1'920'000));
    QCOMPARE(day.mostSimultaneous, std::int64_t(60'000));
    QCOMPARE(day.mostSimultaneousAt, 5 * 3600 + 29 * 60);
    QCOMPARE(day.lastArrival, 21 * 3600 + 29 * 60);
    QCOMPARE(day.seconds, std::int64_t(1'920'000) * 1800);
    QCOMPARE(std::accumulate(day.startsPerHour.begin(), day.startsPerHour.end(), std::int64_t(0)), day.runs);
}

void TestServiceDay::pastMidnight()
{
    const auto [reading, day] = count({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\nR,WK,V\n"},
        {"stop_times.txt", std::string(header) + "T,23:50:00,23:50:00,A,1\nT,24:10:00,24:10:00,B,2\n"
                               "U,25:00:00,25:00:00,A,1\nU,26:47:00,26:47:00,B,2\n"
                               "V,23:00:00,23:00:00,A,1\nV,23:59:59,23:59:59,B,2\n"},
    });
    QCOMPARE(day.runsAfterMidnight, std::int64_t(2));
    QCOMPARE(formatServiceTime(day.lastArrival), std::string("26:47:00"));
    QCOMPARE(day.startsPerHour.size(), std::size_t(26));
    QCOMPARE(day.startsPerHour[25], std::int64_t(1));
}

void TestServiceDay::simultaneousRuns()
{
    const auto [reading, day] = count({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\nR,WK,V\n"},
        {"stop_times.txt", std::string(header) + "T,8:00:00,8:00:00,A,1\nT,8:20:00,8:20:00,B,2\n"
                               "U,8:10:00,8:10:00,A,1\nU,8:30:00,8:30:00,B,2\n"
                               "V,8:20:00,8:20:00,A,1\nV,8:40:00,8:40:00,B,2\n"},
    });
    QCOMPARE(day.mostSimultaneous, std::int64_t(2));
    QCOMPARE(day.mostSimultaneousAt, 8 * 3600 + 600);
}

void TestServiceDay::boardingAndAlighting()
{
    const auto [reading, day] = count({
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type\n"
                           "T,8:00:00,8:00:00,A,1,0,1\nT,8:10:00,8:10:00,B,2,1,1\nT,8:20:00,8:20:00,C,3,1,3\n"},
    });
    QCOMPARE(day.stops[0].departures.count, std::int64_t(1));
    QCOMPARE(day.stops[1].departures.count, std::int64_t(0)); // passes without letting anyone on or off
    QCOMPARE(day.stops[1].arrivals, std::int64_t(0));
    QCOMPARE(day.stops[2].arrivals, std::int64_t(1)); // on request is still service
    QCOMPARE(day.servedStops(), std::size_t(2));
}

void TestServiceDay::tripsByFrequencyWithoutAWindowDoNotRun()
{
    const auto [reading, day] = count(
        {{"frequencies.txt", "trip_id,start_time,end_time,headway_secs\nT,06:00:00,07:00:00,0\n"}});
    QCOMPARE(day.runs, std::int64_t(0));
}

void TestServiceDay::backwardTimesCountAsRunsOnly()
{
    const auto [reading, day] = count({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\n"},
        {"stop_times.txt", std::string(header) + "T,23:50:00,23:50:00,A,1\nT,0:10:00,0:10:00,B,2\n"
                               "U,8:00:00,8:00:00,A,1\nU,8:20:00,8:20:00,B,2\n"},
    });
    QCOMPARE(day.runs, std::int64_t(2));
    QCOMPARE(day.stops[0].departures.count, std::int64_t(2));
    QCOMPARE(day.lastArrival, 8 * 3600 + 1200);
    QCOMPARE(day.seconds, std::int64_t(1200));
}

void TestServiceDay::whyThereIsNoService()
{
    const auto why = [](const char *date, FeedRule rule) {
        const Counted counted = count({{"calendar_dates.txt", "service_id,date,exception_type\nWK,20260414,2\n"}}, date);
        const FeedFinding *finding = findingOf(counted.reading.log, rule);
        return finding && counted.day.runs == 0 ? finding->first.front().repair : std::string("not told");
    };
    QCOMPARE(why("2027-01-01", FeedRule::DateAfterFeed), std::string("2026-12-31"));
    QCOMPARE(why("2025-12-31", FeedRule::DateBeforeFeed), std::string("2026-01-01"));
    QCOMPARE(why("2026-04-14", FeedRule::NoServiceOnDate), std::string("2026-04-15"));
    QCOMPARE(why("2026-04-12", FeedRule::NoServiceOnDate), std::string("2026-04-13"));

    // Outside the feed there is no answer; within it, none running is one.
    QVERIFY(!count({}, "2027-01-01").reading.canBeTimed());
    QVERIFY(count({}, "2026-04-12").reading.canBeTimed());
}

void TestServiceDay::publishedPeriod()
{
    const auto [reading, day] = count({
        {"feed_info.txt", "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date\n"
                          "M,https://example.org,km,20260101,20260331\n"},
    });
    QCOMPARE(day.runs, std::int64_t(1));
    const FeedFinding *finding = findingOf(reading.log, FeedRule::DateOutsidePublished);
    QVERIFY(finding);
    QCOMPARE(finding->first.front().repair, std::string("2026-03-31"));
    QCOMPARE(finding->field, std::string("feed_end_date"));
}

QTEST_APPLESS_MAIN(TestServiceDay)
#include "test_service_day.moc"
