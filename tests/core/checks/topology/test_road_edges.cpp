// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/road_edges.h"
#include "core/checks/topology/shared_length.h"
#include "plots.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

class TestRoadEdges : public QObject
{
    Q_OBJECT
private slots:
    void partsOfASegment()
    {
        const auto part = [](Point a, Point b, Point c, Point d, double reach) { return partWithin(a, b, c, d, reach).value_or(std::pair{-1.0, -1.0}); };
        // Along at 1 m, within 2 m: all of it. At 3 m: nothing.
        QVERIFY((part({0, 1}, {10, 1}, {0, 0}, {10, 0}, 2) == std::pair{0.0, 1.0}));
        QVERIFY(!partWithin({0, 3}, {10, 3}, {0, 0}, {10, 0}, 2));
        // Across: from −2 to 2 of −10 to 10, so 0.4 to 0.6.
        const auto across = part({5, -10}, {5, 10}, {0, 0}, {10, 0}, 2);
        QVERIFY(near(across.first, 0.4) && near(across.second, 0.6));
        // Along at 3 m past the end of a road, within 5 m: 4 m beyond it (3, 4, 5), at 14 of 20.
        const auto beyond = part({0, 3}, {20, 3}, {0, 0}, {10, 0}, 5);
        QVERIFY(near(beyond.first, 0) && near(beyond.second, 0.7));
        // A road of one point; a segment of one point.
        const auto disc = part({-10, 0}, {10, 0}, {0, 0}, {0, 0}, 5);
        QVERIFY(near(disc.first, 0.25) && near(disc.second, 0.75));
        QVERIFY((part({1, 1}, {1, 1}, {0, 0}, {10, 0}, 2) == std::pair{0.0, 1.0}));
        std::vector<std::pair<double, double>> pieces{{0.5, 0.7}, {0.0, 0.2}, {0.1, 0.3}, {0.6, 0.65}};
        QVERIFY(near(unitedLength(pieces), 0.5));
    }

    // A row along a street whose land ends at y = 0, and a row behind it.
    void theSecondRowHasNone()
    {
        const PolygonLayer parcels = layerOf({rectangle(0, 0, 10, 20), rectangle(10, 0, 10, 20), rectangle(0, 20, 10, 20), rectangle(10, 20, 10, 20)});
        const RoadLine street{{{-50, -6}, {50, -6}}, 6};
        const auto found = parcelsWithoutRoadEdge(parcels, {street}, {}, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].parcel == 2 && found[1].parcel == 3 && found[0].length == 0);
        // As polygons: the same.
        const auto again = parcelsWithoutRoadEdge(parcels, {}, layerOf({rectangle(-50, -12, 100, 12)}), {}, m_progress);
        QVERIFY(again.size() == 2 && again[0].parcel == 2);
    }

    void theLeastLength_data()
    {
        QTest::addColumn<double>("reaches"); // the road's edge ends so far along the parcel
        QTest::addColumn<bool>("enough");
        QTest::newRow("1.9 m") << 1.9 << false;
        QTest::newRow("2.1 m") << 2.1 << true;
        QTest::newRow("a corner") << 0.0 << false;
    }

    void theLeastLength()
    {
        QFETCH(double, reaches);
        QFETCH(bool, enough);
        const auto found = parcelsWithoutRoadEdge(layerOf({rectangle(0, 0, 10, 20)}), {}, layerOf({rectangle(-50, -12, 50 + reaches, 12)}), {}, m_progress);
        QCOMPARE(found.empty(), enough);
        if (!enough)
            QVERIFY(near(found[0].length, reaches, 0.01));
    }

    void theDistance()
    {
        const PolygonLayer parcels = layerOf({rectangle(0, 0.3, 10, 20)});
        const RoadLine street{{{-50, -6}, {50, -6}}, 6};
        RoadEdgeLimits limits;
        QCOMPARE(parcelsWithoutRoadEdge(parcels, {street}, {}, limits, m_progress).size(), std::size_t{1});
        limits.tolerance = 0.5;
        QVERIFY(parcelsWithoutRoadEdge(parcels, {street}, {}, limits, m_progress).empty());
    }

    // Two streets meet at the corner of a parcel: 1.5 m of each are enough together.
    void edgesAddUp()
    {
        const PolygonLayer parcels = layerOf({rectangle(0, 0, 10, 10)});
        const PolygonLayer land = layerOf({rectangle(-20, -5, 21.5, 5), rectangle(-5, -5, 5, 6.5)});
        QVERIFY(parcelsWithoutRoadEdge(parcels, {}, land, {}, m_progress).empty());
        RoadEdgeLimits more;
        more.leastLength = 4;
        const auto found = parcelsWithoutRoadEdge(parcels, {}, land, more, m_progress);
        QVERIFY(found.size() == 1 && near(found[0].length, 3, 0.01));
    }

    void aRoadThroughAParcelIsOne()
    {
        QVERIFY(parcelsWithoutRoadEdge(layerOf({rectangle(0, 0, 10, 10)}), {{{{-5, 5}, {15, 5}}, 3}}, {}, {}, m_progress).empty());
    }

    void bentRoads()
    {
        // A quarter of a circle of 100 m in 90 steps; a parcel whose corners lie on its outer edge at 106 m.
        RoadLine bend{{}, 6};
        for (int i = 0; i <= 90; ++i)
            bend.points.push_back({100 * std::cos(i * M_PI / 180), 100 * std::sin(i * M_PI / 180)});
        const auto at = [](double radius, double degrees) { return Point{radius * std::cos(degrees * M_PI / 180), radius * std::sin(degrees * M_PI / 180)}; };
        RoadEdgeLimits limits;
        limits.tolerance = 0.05;
        QVERIFY(parcelsWithoutRoadEdge(layerOf({{{{at(106, 40), at(136, 40), at(136, 45), at(106, 45)}}}}), {bend}, {}, limits, m_progress).empty());
        QCOMPARE(parcelsWithoutRoadEdge(layerOf({{{{at(107, 40), at(136, 40), at(136, 45), at(107, 45)}}}}), {bend}, {}, limits, m_progress).size(), std::size_t{1});
    }

    void nothingThere()
    {
        QVERIFY(parcelsWithoutRoadEdge({}, {}, {}, {}, m_progress).empty());
        const auto found = parcelsWithoutRoadEdge(layerOf({rectangle(0, 0, 1, 1), {}}), {{{}, 5}, {{{0, 0}}, 5}}, {}, {}, m_progress);
        QCOMPARE(found.size(), std::size_t{1}); // no road has two points; the empty one is left out
        CancelAtOnce stop;
        QVERIFY(throws<Cancelled>([&] { parcelsWithoutRoadEdge(layerOf({rectangle(0, 0, 1, 1)}), {}, {}, {}, stop); }));
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(TestRoadEdges)
#include "test_road_edges.moc"
