// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/road_network.h"
#include "land.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

class StopAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

RoadNetwork networkOf(const std::vector<Road> &roads, double snapM = 0.01)
{
    Progress progress;
    return roadNetwork(roads, snapM, progress);
}

} // namespace

class TestRoadNetwork : public QObject
{
    Q_OBJECT
private slots:
    void crossing();
    void endsOnAnotherRoad();
    void endsThatMissByLittle();
    void roadThatCrossesItself();
    void threeRoadsThroughOnePlace();
    void closedRoad();
    void badRoads();
    void cancels();
};

void TestRoadNetwork::crossing()
{
    const RoadNetwork n = networkOf({{{{0, 5}, {10, 5}}, 4.0}, {{{5, 0}, {5, 10}}, 6.0}});
    QCOMPARE(n.edges.size(), std::size_t{4});
    QCOMPARE(n.nodes.size(), std::size_t{5});
    QVERIFY(n.nodes[2] == (Point{5, 5}));
    QCOMPARE(n.edges[0].road, std::size_t{0});
    QCOMPARE(n.edges[0].widthM, 4.0);
    QCOMPARE(n.edges[0].to, std::size_t{2});
    QCOMPARE(n.edges[1].from, std::size_t{2});
    QCOMPARE(n.edges[3].road, std::size_t{1});
    QCOMPARE(n.edges[3].widthM, 6.0);
}

void TestRoadNetwork::endsOnAnotherRoad()
{
    // A point of the through road is no node of its own.
    const RoadNetwork n = networkOf({{{{0, 0}, {3, 0}, {10, 0}}, 4.0}, {{{7, 0}, {7, 10}}, 4.0}});
    QCOMPARE(n.edges.size(), std::size_t{3});
    QCOMPARE(n.edges[0].line.size(), std::size_t{3});
    QCOMPARE(n.nodes.size(), std::size_t{4});
}

void TestRoadNetwork::endsThatMissByLittle()
{
    // 5 mm short of the road, and 4 mm beside its end.
    RoadNetwork n = networkOf(
        {{{{0, 0}, {10, 0}}, 4.0}, {{{7, 0.005}, {7, 10}}, 4.0}, {{{10.004, 0}, {20, 0}}, 4.0}});
    QCOMPARE(n.nodes.size(), std::size_t{5});
    QCOMPARE(n.edges.size(), std::size_t{4});
    QVERIFY(n.nodes[1] == (Point{7, 0}));
    // 5 cm is meant.
    n = networkOf({{{{0, 0}, {10, 0}}, 4.0}, {{{7, 0.05}, {7, 10}}, 4.0}});
    QCOMPARE(n.edges.size(), std::size_t{2});
}

void TestRoadNetwork::roadThatCrossesItself()
{
    // A loop: in, around, and out across itself at (5, 0).
    const RoadNetwork n = networkOf({{{{0, 0}, {10, 0}, {10, 5}, {5, 5}, {5, -5}}, 2.0}});
    QCOMPARE(n.edges.size(), std::size_t{3});
    QCOMPARE(n.nodes.size(), std::size_t{3});
    QVERIFY(n.edges[1].from == n.edges[1].to);
    QCOMPARE(n.edges[1].line.size(), std::size_t{5});
}

void TestRoadNetwork::threeRoadsThroughOnePlace()
{
    const RoadNetwork n =
        networkOf({{{{0, 0}, {10, 7}}, 2.0}, {{{0, 7}, {10, 0}}, 2.0}, {{{5, 0}, {5, 9}}, 2.0}});
    QCOMPARE(n.nodes.size(), std::size_t{7});
    QCOMPARE(n.edges.size(), std::size_t{6});
}

void TestRoadNetwork::closedRoad()
{
    const RoadNetwork n = networkOf({{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, 2.0}});
    QCOMPARE(n.edges.size(), std::size_t{1});
    QCOMPARE(n.nodes.size(), std::size_t{1});
}

void TestRoadNetwork::badRoads()
{
    const Line line{{0, 0}, {1, 0}};
    QCOMPARE(complaintOf([&] {
                 networkOf({{line, 4.0}, {line, -4.0}});
             }),
             QString("the width of road 2 is -4; it must be more than zero"));
    QCOMPARE(complaintOf([&] {
                 networkOf({{line, 0.0}});
             }),
             QString("the width of road 1 is 0; it must be more than zero"));
    QCOMPARE(complaintOf([&] {
                 networkOf({{{{0, 0}, {0, 0}}, 4.0}});
             }),
             QString("line 1 has fewer than two different points"));
    QCOMPARE(complaintOf([&] {
                 networkOf({{line, 4.0}, {{}, 4.0}});
             }),
             QString("line 2 has fewer than two different points"));
    const ShapeError error = errorOf([&] { networkOf({{{{0, 0}, {std::nan(""), 0}}, 4.0}}); });
    QVERIFY(error.problem == ShapeProblem::NotANumber);
    QCOMPARE(QString(error.what()),
             QString("line 1: point 2 has a coordinate that is not a number"));
    QCOMPARE(errorOf([&] { networkOf({{line, 4.0}, {line, -4.0}}); }).index, std::size_t{1});
    QVERIFY(networkOf({}).edges.empty());
}

void TestRoadNetwork::cancels()
{
    StopAtOnce stop;
    QVERIFY(madang::test::throws<Cancelled>([&] {
        roadNetwork({{{{0, 0}, {1, 0}}, 4.0}}, 0.01, stop);
    }));
}

QTEST_APPLESS_MAIN(TestRoadNetwork)
#include "test_road_network.moc"
