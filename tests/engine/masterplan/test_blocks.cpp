// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/blocks.h"
#include "masterplan/engine/right_of_way.h"
#include "land.h"
#include "support/throws.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

class StopNow : public Progress
{
public:
    bool cancelled() const override { return true; }
};

std::vector<Polygon> roadLand(const std::vector<Road> &roads)
{
    Progress progress;
    return rightOfWay(roads, {CornerShape::Sharp, 0.0, 0.01, 0.01}, progress).land;
}

Blocks blocksOf(const std::vector<Polygon> &boundaries, const std::vector<Polygon> &land,
                const BlockRule &rule = {})
{
    Progress progress;
    return blocks(boundaries, land, rule, progress);
}

int roadCount(const Block &block)
{
    int count = 0;
    for (const auto &ring : block.roadEdges)
        count += static_cast<int>(std::count(ring.begin(), ring.end(), true));
    return count;
}

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT
private slots:
    void oneRoadThroughTheMiddle();
    void roadsThatEndOnTheBoundary();
    void aSlantingBoundary();
    void noBlockTouchesItself();
    void frameOfRoads();
    void culDeSac();
    void ringRoadMakesAnIsland();
    void sliversAreReturnedAsSuch();
    void boundariesTouch();
    void boundaryKeepsItsPoints();
    void orderIsByPlace();
    void noRoads();
    void roadEdgesOfAPolygon();
    void seededNetworks();
    void badBoundaries();
    void cancels();
};

void TestBlocks::oneRoadThroughTheMiddle()
{
    // 200 × 100 m with a road of 10 m from west to east: two blocks of 200 × 45 m.
    const Blocks result =
        blocksOf({rectangle(0, 0, 200, 100)}, roadLand({{{{-10, 50}, {210, 50}}, 10.0}}));
    QCOMPARE(result.blocks.size(), std::size_t{2});
    QVERIFY(result.slivers.empty());
    for (const Block &block : result.blocks) {
        QVERIFY(isNear(block.areaM2, 9000.0, 1e-6));
        QCOMPARE(roadCount(block), 1);
    }
    QVERIFY(result.blocks[0].shape.outer == (Ring{{0, 0}, {200, 0}, {200, 45}, {0, 45}}));
    QVERIFY(result.blocks[0].roadEdges[0] == (std::vector<bool>{false, false, true, false}));
}

// As drawn with snapping: three roads that end on the boundary, at coordinates of a UTM zone that are no
// round numbers. Two columns of three rows are left.
void TestBlocks::roadsThatEndOnTheBoundary()
{
    const double west = 483612.701446719, east = 484577.773340966;
    const double south = 1281552.73034776, north = 1282162.24943887;
    const Polygon boundary = rectangle(west, south, east, north);
    RightOfWayRule rule{CornerShape::Cut, 5.0, 0.01, 0.01};
    rule.site = {boundary};
    Progress progress;
    const auto land = rightOfWay({{{{west, 1281920.9814653}, {east, 1281920.9814653}}, 10.0},
                                  {{{484095.237393843, north}, {484095.237393843, south}}, 10.0},
                                  {{{west, 1281730.50674933}, {east, 1281730.50674933}}, 10.0}},
                                 rule, progress)
                          .land;
    const Blocks result = blocksOf({boundary}, land);
    QCOMPARE(result.blocks.size(), std::size_t{6});
    QVERIFY(result.slivers.empty());
    // (965.071894 − 10) × (609.519091 − 20) less eight corners of 12.5 m².
    double sum = 0.0;
    for (const Block &block : result.blocks)
        sum += block.areaM2;
    QVERIFY2(isNear(sum, 955.071894247 * 589.51909111 - 8 * 12.5, 0.01), qPrintable(QString::number(sum, 'f', 4)));
}

void TestBlocks::aSlantingBoundary()
{
    // Its east side rises from (200, 0) to (250, 100): trapezoids 45 m high, of (200 + 222.5) / 2 and
    // (227.5 + 250) / 2 m. The road ends on it, so that its far corner would lie short of it.
    const Polygon boundary{{{0, 0}, {200, 0}, {250, 100}, {0, 100}}, {}};
    RightOfWayRule rule{CornerShape::Sharp, 0.0, 0.01, 0.01};
    rule.site = {boundary};
    Progress progress;
    const auto land = rightOfWay({{{{0, 50}, {225, 50}}, 10.0}}, rule, progress).land;
    const Blocks result = blocksOf({boundary}, land);
    QCOMPARE(result.blocks.size(), std::size_t{2});
    QVERIFY(isNear(result.blocks[0].areaM2, 9506.25, 1e-3));
    QVERIFY(isNear(result.blocks[1].areaM2, 10743.75, 1e-3));
    // Each has its whole side along the road.
    QCOMPARE(roadCount(result.blocks[0]), 1);
    QCOMPARE(roadCount(result.blocks[1]), 1);
}

// Land of a road that stays 0.2 µm short of the boundary: stored, the two sides would touch there.
void TestBlocks::noBlockTouchesItself()
{
    const Blocks result = blocksOf({rectangle(0, 0, 200, 100)}, {rectangle(0, 45, 200 - 2e-7, 55)});
    QCOMPARE(result.blocks.size(), std::size_t{2});
    for (const Block &block : result.blocks)
        QVERIFY(isNear(block.areaM2, 9000.0, 1e-3));
}

void TestBlocks::frameOfRoads()
{
    // 200 × 100 m between centrelines of 10 m roads on its border, and one across the middle:
    // blocks of (100 − 10) × (100 − 10).
    const Blocks result =
        blocksOf({rectangle(0, 0, 200, 100)},
                 roadLand({{{{0, 0}, {200, 0}, {200, 100}, {0, 100}, {0, 0}}, 10.0},
                           {{{100, 0}, {100, 100}}, 10.0}}));
    QCOMPARE(result.blocks.size(), std::size_t{2});
    for (const Block &block : result.blocks) {
        QVERIFY(isNear(block.areaM2, 8100.0, 1e-6));
        QCOMPARE(roadCount(block), 4);
    }
}

void TestBlocks::culDeSac()
{
    // A dead end 60 m into the land: one block around it, 200 × 100 − 60 × 10.
    const Blocks result =
        blocksOf({rectangle(0, 0, 200, 100)}, roadLand({{{{100, 0}, {100, 60}}, 10.0}}));
    QCOMPARE(result.blocks.size(), std::size_t{1});
    QVERIFY(isNear(result.blocks[0].areaM2, 19400.0, 1e-6));
    QCOMPARE(roadCount(result.blocks[0]), 3);
}

void TestBlocks::ringRoadMakesAnIsland()
{
    const Blocks result =
        blocksOf({rectangle(0, 0, 200, 200)},
                 roadLand({{{{50, 50}, {150, 50}, {150, 150}, {50, 150}, {50, 50}}, 10.0}}));
    QCOMPARE(result.blocks.size(), std::size_t{2});
    // Around it, with the ring as a hole on the road; of equal centroids the smaller comes first.
    QVERIFY(isNear(result.blocks[0].areaM2, 8100.0, 1e-6));
    QVERIFY(isNear(result.blocks[1].areaM2, 40000.0 - 12100.0, 1e-6));
    QCOMPARE(roadCount(result.blocks[1]), 4);
    QVERIFY(result.blocks[1].roadEdges[1] == (std::vector<bool>{true, true, true, true}));
}

void TestBlocks::sliversAreReturnedAsSuch()
{
    // The road leaves a strip of 0.3 × 200 m along the southern border.
    const Blocks result =
        blocksOf({rectangle(0, 0, 200, 100)}, roadLand({{{{-10, 5.3}, {210, 5.3}}, 10.0}}));
    QCOMPARE(result.blocks.size(), std::size_t{1});
    QCOMPARE(result.slivers.size(), std::size_t{1});
    QVERIFY(isNear(result.slivers[0].areaM2, 60.0, 1e-3));
    QVERIFY(isNear(result.slivers[0].areaM2 + result.blocks[0].areaM2 + 2000.0, 20000.0, 1e-3));
}

void TestBlocks::boundariesTouch()
{
    const Blocks result = blocksOf({rectangle(0, 0, 100, 100), rectangle(100, 0, 200, 100)},
                                   roadLand({{{{-10, 50}, {210, 50}}, 10.0}}));
    QCOMPARE(result.blocks.size(), std::size_t{4});
    QCOMPARE(result.blocks[0].boundary, std::size_t{0});
    QCOMPARE(result.blocks[3].boundary, std::size_t{1});
}

void TestBlocks::boundaryKeepsItsPoints()
{
    const Point odd{0.1234567890123, 0.9876543210987};
    const Blocks result = blocksOf({{{odd, {200, 0}, {200, 100}, {0.3, 100}}, {}}},
                                   roadLand({{{{-10, 50.1}, {210, 50.7}}, 10.0}}));
    QVERIFY(std::any_of(result.blocks.begin(), result.blocks.end(), [&](const Block &block) {
        const Ring &ring = block.shape.outer;
        return std::find(ring.begin(), ring.end(), odd) != ring.end();
    }));
}

void TestBlocks::orderIsByPlace()
{
    const std::vector<Polygon> land = roadLand({{{{-10, 50}, {310, 50}}, 10.0},
                                                {{{100, -10}, {100, 110}}, 10.0},
                                                {{{200, -10}, {200, 110}}, 10.0}});
    const Blocks result = blocksOf({rectangle(0, 0, 300, 100)}, land);
    QCOMPARE(result.blocks.size(), std::size_t{6});
    for (std::size_t i = 1; i < 6; ++i)
        QVERIFY(centroid(result.blocks[i - 1].shape) < centroid(result.blocks[i].shape));
    const Blocks again = blocksOf({rectangle(0, 0, 300, 100)}, land);
    for (std::size_t i = 0; i < 6; ++i)
        QVERIFY(result.blocks[i].shape.outer == again.blocks[i].shape.outer);
}

void TestBlocks::noRoads()
{
    // Closing points are taken off, whichever way the ring runs.
    const Blocks result = blocksOf({{{{0, 0}, {0, 20}, {20, 20}, {20, 0}, {0, 0}}, {}}}, {});
    QCOMPARE(result.blocks.size(), std::size_t{1});
    QVERIFY(result.blocks[0].shape.outer == (Ring{{0, 0}, {20, 0}, {20, 20}, {0, 20}}));
    QCOMPARE(roadCount(result.blocks[0]), 0);
    QVERIFY(blocksOf({}, {}).blocks.empty());
    // All of it road: nothing is left, and that is no error.
    QVERIFY(blocksOf({rectangle(0, 0, 5, 5)}, {rectangle(-1, -1, 6, 6)}).blocks.empty());
}

void TestBlocks::roadEdgesOfAPolygon()
{
    // Within 1 cm, with the closing point given.
    const RoadEdges edges =
        roadEdges({{{0, 0.005}, {10, 0.005}, {10, 10}, {0, 10}, {0, 0.005}}, {}},
                  {rectangle(-5, -5, 15, 0)}, 0.01);
    QVERIFY(edges == (RoadEdges{{true, false, false, false}}));
    // An edge across a road, with both ends on it, is not along it.
    const RoadEdges bridge = roadEdges({{{0, 0}, {20, 0}, {20, 10}, {0, 10}}, {}},
                                       {rectangle(-5, -5, 0, 15), rectangle(20, -5, 25, 15)}, 0.01);
    QVERIFY(bridge == (RoadEdges{{false, true, false, true}}));
}

void TestBlocks::seededNetworks()
{
    // Roads anyhow across each other: their land is valid and disjoint, and with the blocks makes up
    // the boundary, to what a grid of a micrometre does to the length of all edges.
    std::mt19937 random(11);
    const auto from = [&random](double low, double high) {
        return low + (high - low) * (random() / 4294967296.0);
    };
    const Geos geos;
    for (int k = 0; k < 60; ++k) {
        std::vector<Road> roads;
        const int count = 2 + static_cast<int>(random() % 10);
        for (int i = 0; i < count; ++i) {
            Road road{{}, from(4.0, 30.0)};
            const int points = 2 + static_cast<int>(random() % 5);
            for (int p = 0; p < points; ++p)
                road.centreline.push_back(
                    {500000.0 + from(-50.0, 450.0), 1200000.0 + from(-50.0, 350.0)});
            roads.push_back(road);
        }
        Progress progress;
        const CornerShape corner = k % 2 == 0 ? CornerShape::Round : CornerShape::Cut;
        const RightOfWay way = rightOfWay(roads, {corner, 6.0, 0.01, 0.01}, progress);
        const Polygon boundary = rectangle(500000, 1200000, 500400, 1200300);
        const Blocks result = blocksOf({boundary}, way.land, {50.0, 0.01});
        const Geometry land = geos.polygons(way.land);
        QCOMPARE(int(GEOSisValid_r(geos.handle(), land.get())), 1);
        const Geometry inside = geos.own(
            GEOSIntersection_r(geos.handle(), land.get(), geos.polygon(boundary).get()));
        double sum = 0.0;
        GEOSArea_r(geos.handle(), inside.get(), &sum);
        for (const auto *blocks : {&result.blocks, &result.slivers})
            for (const Block &block : *blocks) {
                sum += block.areaM2;
                QCOMPARE(int(GEOSisValid_r(geos.handle(), geos.polygon(block.shape).get())), 1);
                QVERIFY(block.roadEdges[0].size() == block.shape.outer.size());
            }
        QVERIFY(isNear(sum, 120000.0, 1e-3));
        // Every road lies in the land: its centreline does.
        for (const Road &road : roads) {
            const Geometry line = geos.line(road.centreline);
            const Geometry outside
                = geos.own(GEOSDifference_r(geos.handle(), line.get(), land.get()));
            double metres = 0.0;
            GEOSLength_r(geos.handle(), outside.get(), &metres);
            QVERIFY(metres < 0.02);
        }
        QVERIFY(rightOfWay(roads, {corner, 6.0, 0.01, 0.01}, progress).land.front().outer
                == way.land.front().outer);
    }
}

void TestBlocks::badBoundaries()
{
    QCOMPARE(complaintOf([] {
                 blocksOf({rectangle(0, 0, 1, 1), {{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}}, {});
             }),
             QString("polygon 2 is not valid (Self-intersection) at 5.000, 5.000"));
    QCOMPARE(complaintOf([] {
                 blocksOf({{{{0, 0}, {1, 1}, {0, 0}}, {}}}, {});
             }),
             QString("polygon 1 has fewer than three different points"));
    QCOMPARE(complaintOf([] {
                 blocksOf({{{{0, 0}, {1, 1}, {2, 2}}, {}}}, {});
             }),
             QString("polygon 1 has no area"));
    QCOMPARE(complaintOf([] {
                 blocksOf({{{{0, 0}, {1, INFINITY}, {2, 2}}, {}}}, {});
             }),
             QString("polygon 1: point 2 has a coordinate that is not a number"));
    QCOMPARE(complaintOf([] { blocksOf({{}}, {}); }),
             QString("polygon 1 has fewer than three different points"));
    QCOMPARE(complaintOf([] {
                 blocksOf({}, {}, {-1.0, 0.01});
             }),
             QString("the minimum area of a block is -1; it must not be negative"));
    const ShapeError error = errorOf([] {
        blocksOf({{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}}, {});
    });
    QVERIFY(error.problem == ShapeProblem::SelfCrossing);
    QCOMPARE(error.where.x, 5.0);
}

void TestBlocks::cancels()
{
    StopNow stop;
    QVERIFY(
        madang::test::throws<Cancelled>([&] { blocks({rectangle(0, 0, 1, 1)}, {}, {}, stop); }));
}

QTEST_APPLESS_MAIN(TestBlocks)
#include "test_blocks.moc"
