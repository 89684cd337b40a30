// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "transit/engine/distance.h"
#include "transit/engine/trip_patterns.h"

#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

class TestTripPatterns : public QObject
{
    Q_OBJECT
private slots:
    void sameStopsTogether();
    void boardingMatters();
    void tripsWithoutCallsAreInNone();
};

void TestTripPatterns::sameStopsTogether()
{
    const FeedReading reading = readFiles(smallFeed({
        {"routes.txt", "route_id,route_type\nQ,3\nR,3\n"},
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,late\nR,WK,short\nR,WK,early\nQ,WK,other\nR,WK,back\n"},
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                           "late,9:00:00,9:00:00,A,1\nlate,9:10:00,9:10:00,B,2\nlate,9:20:00,9:20:00,C,3\n"
                           "short,8:00:00,8:00:00,A,1\nshort,8:10:00,8:10:00,B,2\n"
                           "early,7:00:00,7:00:00,A,5\nearly,7:10:00,7:10:00,B,6\nearly,7:20:00,7:20:00,C,9\n"
                           "other,7:00:00,7:00:00,A,1\nother,7:10:00,7:10:00,B,2\nother,7:20:00,7:20:00,C,3\n"
                           "back,7:00:00,7:00:00,C,1\nback,7:10:00,7:10:00,B,2\nback,7:20:00,7:20:00,A,3\n"},
    }));
    const TripPatterns found = findPatterns(reading.feed);
    QCOMPARE(found.patterns.size(), std::size_t(4));
    QCOMPARE(found.trips.size(), std::size_t(5));
    QCOMPARE(reading.feed.routes[found.patterns[0].route].id, std::string("Q"));
    const auto trips = found.tripsOf(found.patterns[1]);
    QCOMPARE(trips.size(), std::size_t(2));
    QCOMPARE(reading.feed.trips[trips[0]].id, std::string("early")); // in order of departure
    QCOMPARE(reading.feed.trips[trips[1]].id, std::string("late"));
    QCOMPARE(found.patterns[1].metres, greatCircleMetres({103.0, 0}, {103.1, 0}) + greatCircleMetres({103.1, 0}, {103.2, 0}));
}

void TestTripPatterns::boardingMatters()
{
    const FeedReading reading = readFiles(smallFeed({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\n"},
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type\n"
                           "T,8:00:00,8:00:00,A,1,0\nT,8:10:00,8:10:00,B,2,0\n"
                           "U,9:00:00,9:00:00,A,1,1\nU,9:10:00,9:10:00,B,2,0\n"},
    }));
    QCOMPARE(findPatterns(reading.feed).patterns.size(), std::size_t(2));
}

void TestTripPatterns::tripsWithoutCallsAreInNone()
{
    const FeedReading reading = readFiles(smallFeed({{"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,empty\n"}}));
    QCOMPARE(findingOf(reading.log, FeedRule::TooFewStops)->first.front().subject, std::string("empty"));
    QCOMPARE(findPatterns(reading.feed).trips.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestTripPatterns)
#include "test_trip_patterns.moc"
