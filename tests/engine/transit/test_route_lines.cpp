// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "transit/engine/route_lines.h"

#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

namespace {

std::vector<RouteLine> linesOf(const FeedReading &reading)
{
    return routeLines(reading.feed, findPatterns(reading.feed));
}

} // namespace

class TestRouteLines : public QObject
{
    Q_OBJECT
private slots:
    void fromStopToStop();
    void bothWaysOnce();
    void aBranchIsAPart();
    void alongShapes();
    void withoutStopTimes();
    void stopsWithoutPlace();
};

void TestRouteLines::fromStopToStop()
{
    const auto lines = linesOf(readFiles(smallFeed()));
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(!lines.front().fromShapes);
    QCOMPARE(lines.front().parts, (std::vector<std::vector<LonLat>>{{{103.0, 0}, {103.1, 0}, {103.2, 0}}}));
}

void TestRouteLines::bothWaysOnce()
{
    const auto lines = linesOf(readFiles(smallFeed({
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,short\nR,WK,T\nR,WK,back\n"},
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                           "short,8:00:00,8:00:00,B,1\nshort,8:10:00,8:10:00,C,2\n"
                           "T,8:00:00,8:00:00,A,1\nT,8:10:00,8:10:00,B,2\nT,8:20:00,8:20:00,C,3\n"
                           "back,7:00:00,7:00:00,C,1\nback,7:10:00,7:10:00,B,2\nback,7:20:00,7:20:00,A,3\n"},
    })));
    QCOMPARE(lines.front().parts.size(), std::size_t(1));
    QCOMPARE(lines.front().parts.front().size(), std::size_t(3));
}

void TestRouteLines::aBranchIsAPart()
{
    const auto lines = linesOf(readFiles(smallFeed({
        {"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,a,0,103\nB,b,0,103.1\nC,c,0,103.2\nD,d,0.1,103.2\n"},
        {"trips.txt", "route_id,service_id,trip_id\nR,WK,T\nR,WK,U\n"},
        {"stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                           "T,8:00:00,8:00:00,A,1\nT,8:10:00,8:10:00,B,2\nT,8:20:00,8:20:00,C,3\n"
                           "U,7:00:00,7:00:00,A,1\nU,7:10:00,7:10:00,B,2\nU,7:20:00,7:20:00,D,3\n"},
    })));
    QCOMPARE(lines.front().parts.size(), std::size_t(2));
    QCOMPARE(lines.front().parts[1], (std::vector<LonLat>{{103.1, 0}, {103.2, 0.1}}));
}

void TestRouteLines::alongShapes()
{
    const auto lines = linesOf(readFiles(smallFeed({
        {"shapes.txt", "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n"
                       "S,0,103.0,1\nS,0.1,103.1,2\nS,0,103.2,3\nBACK,0,103.2,1\nBACK,0.1,103.1,2\nBACK,0,103.0,3\n"},
        {"trips.txt", "route_id,service_id,trip_id,shape_id\nR,WK,T,S\nR,WK,U,BACK\n"},
    })));
    QVERIFY(lines.front().fromShapes);
    QCOMPARE(lines.front().parts, (std::vector<std::vector<LonLat>>{{{103.0, 0}, {103.1, 0.1}, {103.2, 0}}}));
}

// "Routes can be drawn, nothing can be timed."
void TestRouteLines::withoutStopTimes()
{
    const FeedReading reading = readFiles(smallFeed({
        {"stop_times.txt", ""},
        {"shapes.txt", "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nS,0,103.0,1\nS,0,103.2,2\n"},
        {"trips.txt", "route_id,service_id,trip_id,shape_id\nR,WK,T,S\n"},
    }));
    QVERIFY(!reading.canBeTimed());
    QCOMPARE(linesOf(reading).size(), std::size_t(1));
}

void TestRouteLines::stopsWithoutPlace()
{
    const auto lines = linesOf(readFiles(smallFeed({
        {"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,a,0,103\nB,b,,\nC,c,0,103.2\n"},
    })));
    QCOMPARE(lines.front().parts, (std::vector<std::vector<LonLat>>{{{103.0, 0}, {103.2, 0}}}));
}

QTEST_APPLESS_MAIN(TestRouteLines)
#include "test_route_lines.moc"
