// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "transit/engine/blank_times.h"
#include "transit/engine/distance.h"

#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

namespace {

// A at 103.0, B at 103.1 and C at 103.2 on the equator; B's times are blank. 08:00 to 08:20.
ServiceSeconds timeAtB(std::map<std::string, std::string> changes)
{
    changes.try_emplace("stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                                          "T,8:00:00,8:00:00,A,1\nT,,,B,2\nT,8:20:00,8:20:00,C,3\n");
    const FeedReading reading = readFiles(smallFeed(changes));
    const FeedFinding *finding = findingOf(reading.log, FeedRule::TimesFilled);
    if (!finding || finding->first.front().row != 3)
        return noTime;
    return reading.feed.calls.at(1).arrival;
}

} // namespace

class TestBlankTimes : public QObject
{
    Q_OBJECT
private slots:
    void byDistanceBetweenStops();
    void byShapeDistTraveledFirst();
    void alongTheShape();
    void evenlyAtOnePlace();
    void notByIndex();
    void alongALoop();
    void greatCircle();
};

void TestBlankTimes::byDistanceBetweenStops()
{
    QCOMPARE(timeAtB({}), 8 * 3600 + 600); // half-way
}

void TestBlankTimes::byShapeDistTraveledFirst()
{
    QCOMPARE(timeAtB({{"stop_times.txt",
                       "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
                       "T,8:00:00,8:00:00,A,1,0\nT,,,B,2,9\nT,8:20:00,8:20:00,C,3,12\n"}}),
             8 * 3600 + 900); // 9/12 of 20 min
}

// The shape runs from A to 103.3 on the equator's parallel stretch … A, then a detour of 0.1° north and back between
// A and B: 0.3° to B, 0.1° on to C, so B is at 3/4.
void TestBlankTimes::alongTheShape()
{
    const ServiceSeconds time = timeAtB({
        {"shapes.txt", "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n"
                       "S,0,103.0,1\nS,0.1,103.0,2\nS,0.1,103.1,3\nS,0,103.1,4\nS,0,103.2,5\n"},
        {"trips.txt", "route_id,service_id,trip_id,shape_id\nR,WK,T,S\n"},
    });
    QCOMPARE(time, 8 * 3600 + 900);
}

void TestBlankTimes::evenlyAtOnePlace()
{
    QCOMPARE(timeAtB({{"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,a,0,103\nB,b,0,103\nC,c,0,103\n"}}),
             8 * 3600 + 600);
}

void TestBlankTimes::notByIndex()
{
    QCOMPARE(timeAtB({{"stops.txt", "stop_id,stop_name,stop_lat,stop_lon\nA,a,0,103\nB,b,0,103.01\nC,c,0,103.2\n"}}),
             8 * 3600 + 60);
}

// Out along the equator to 0.02 and back again: the second call at the same place is on the way back.
void TestBlankTimes::alongALoop()
{
    const std::vector<LonLat> line{{0, 0}, {0.01, 0}, {0.02, 0}, {0.02, 0.001}, {0.01, 0.001}, {0, 0.001}};
    const std::vector<LonLat> stops{{0, 0}, {0.01, 0.0005}, {0.02, 0.0005}, {0.01, 0.0005}, {0, 0.0005}};
    const std::vector<double> along = metresAlongLine(line, stops);
    const double unit = greatCircleMetres({0, 0}, {0.01, 0});
    QVERIFY(std::abs(along[1] - unit) < 1);
    QVERIFY(along[2] > 1.99 * unit && along[2] < 2.2 * unit);
    QVERIFY(std::abs(along[3] - 3.1 * unit) < 1);
    QVERIFY(along[4] > 4 * unit);
}

void TestBlankTimes::greatCircle()
{
    // A quarter of a meridian of the sphere of 6371008.8 m.
    QVERIFY(std::abs(greatCircleMetres({0, 0}, {0, 90}) - 10007557.22) < 0.01);
    QVERIFY(std::abs(greatCircleMetres({179.5, 0}, {-179.5, 0}) - 111195.08) < 0.01);
    QCOMPARE(greatCircleMetres({}, {0, 90}), 0.0);
}

QTEST_APPLESS_MAIN(TestBlankTimes)
#include "test_blank_times.moc"
