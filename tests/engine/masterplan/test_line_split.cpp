// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/line_split.h"
#include "masterplan/engine/plot_merge.h"
#include "masterplan/engine/shared_vertices.h"
#include "land.h"

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

Plot plotOfRings(const std::vector<Ring> &rings)
{
    Plot plot;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        PlotRing ring;
        for (const Point p : rings[i])
            ring.push_back({p, EdgeKind::Road});
        if (i == 0)
            plot.outer = ring;
        else
            plot.holes.push_back(ring);
    }
    return plot;
}

Polygon shapeOf(const Plot &plot)
{
    Polygon polygon;
    eachRing(plot, [&](const PlotRing &ring) {
        Ring points;
        for (const PlotPoint &p : ring)
            points.push_back(p.at);
        if (polygon.outer.empty())
            polygon.outer = points;
        else
            polygon.holes.push_back(points);
    });
    return polygon;
}

std::vector<Polygon> shapesOf(const LineSplit &split)
{
    std::vector<Polygon> shapes;
    for (const auto *side : {&split.left, &split.right})
        for (const Plot &plot : *side)
            shapes.push_back(shapeOf(plot));
    return shapes;
}

const Ring square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};

} // namespace

class TestLineSplit : public QObject
{
    Q_OBJECT
private slots:
    void squareInHalves();
    void lineBeside();
    void alongADiagonal();
    void horseshoe();
    void throughAHole();
    void holeThatTouchesTheLine();
    void cornerThatTouchesTheLine();
    void alongAnEdgeInside();
    void mergingUndoesIt();
    void mergingAroundAHole();
    void sharedCornersBecomePoints();
};

void TestLineSplit::squareInHalves()
{
    const LineSplit split = splitByLine(plotOfRings({square}), {4, 3}, {0, 7});
    QCOMPARE(split.left.size(), std::size_t{1});
    QCOMPARE(area(split.left[0]), 40.0);
    QCOMPARE(area(split.right[0]), 60.0);
    QCOMPARE(roadLength(split.left[0]), 18.0); // the cut is none
    QCOMPARE(partitionFault({square, {}}, shapesOf(split)), QByteArray());
}

void TestLineSplit::lineBeside()
{
    LineSplit split = splitByLine(plotOfRings({square}), {-1, 0}, {0, 1});
    QCOMPARE(split.right.size(), std::size_t{1});
    QVERIFY(split.left.empty());
    // Along an edge: nothing is cut.
    split = splitByLine(plotOfRings({square}), {0, 0}, {0, -1});
    QCOMPARE(split.left.size(), std::size_t{1});
    QVERIFY(split.right.empty());
}

void TestLineSplit::alongADiagonal()
{
    const LineSplit split = splitByLine(plotOfRings({square}), {0, 0}, {1, 1});
    QCOMPARE(area(split.left[0]), 50.0);
    QCOMPARE(split.left[0].outer.size(), std::size_t{3});
    QCOMPARE(split.right[0].outer.size(), std::size_t{3});
}

void TestLineSplit::horseshoe()
{
    // Across both legs: two legs above, one piece below.
    const Ring u{{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 3}, {3, 3}, {3, 10}, {0, 10}};
    const LineSplit split = splitByLine(plotOfRings({u}), {0, 5}, {1, 0});
    QCOMPARE(split.left.size(), std::size_t{2});
    QCOMPARE(split.right.size(), std::size_t{1});
    QCOMPARE(area(split.right[0]), 10.0 * 3 + 2 * 3.0 * 2);
    QCOMPARE(partitionFault({u, {}}, shapesOf(split)), QByteArray());
}

void TestLineSplit::throughAHole()
{
    const Ring hole{{3, 3}, {3, 7}, {7, 7}, {7, 3}};
    LineSplit split = splitByLine(plotOfRings({square, hole}), {0, 5}, {1, 0});
    QCOMPARE(area(split.left[0]), 42.0);
    QCOMPARE(area(split.right[0]), 42.0);
    QVERIFY(split.left[0].holes.empty());
    // Beside it: it stays a hole of its side.
    split = splitByLine(plotOfRings({square, hole}), {0, 2}, {1, 0});
    QCOMPARE(split.left[0].holes.size(), std::size_t{1});
    QCOMPARE(area(split.left[0]), 64.0);
    QCOMPARE(partitionFault({square, {hole}}, shapesOf(split)), QByteArray());
}

void TestLineSplit::holeThatTouchesTheLine()
{
    const Ring diamond{{5, 5}, {3, 7}, {5, 9}, {7, 7}};
    LineSplit split = splitByLine(plotOfRings({square, diamond}), {0, 5}, {1, 0});
    QCOMPARE(split.left.size(), std::size_t{1});
    QCOMPARE(split.left[0].holes.size(), std::size_t{1});
    QCOMPARE(area(split.left[0]), 42.0);
    QCOMPARE(partitionFault({square, {diamond}}, shapesOf(split)), QByteArray());
    // With an edge on the line it is open to it.
    const Ring box{{4, 5}, {4, 8}, {6, 8}, {6, 5}};
    split = splitByLine(plotOfRings({square, box}), {0, 5}, {1, 0});
    QVERIFY(split.left[0].holes.empty());
    QCOMPARE(area(split.left[0]), 44.0);
    QCOMPARE(area(split.right[0]), 50.0);
    // Road edges of the hole on the line stay road edges of the land below.
    QCOMPARE(roadLength(split.right[0]), 20.0 + 2.0);
    QCOMPARE(partitionFault({square, {box}}, shapesOf(split)), QByteArray());
}

void TestLineSplit::cornerThatTouchesTheLine()
{
    // A spike from above down to the line: two pieces above, and its tip is a point of the one below.
    const Ring w{{0, 0}, {10, 0}, {10, 10}, {6, 10}, {5, 5}, {4, 10}, {0, 10}};
    const LineSplit split = splitByLine(plotOfRings({w}), {0, 5}, {1, 0});
    QCOMPARE(split.left.size(), std::size_t{2});
    QCOMPARE(split.right.size(), std::size_t{1});
    QCOMPARE(split.right[0].outer.size(), std::size_t{5});
    QCOMPARE(partitionFault({w, {}}, shapesOf(split)), QByteArray());
}

void TestLineSplit::alongAnEdgeInside()
{
    // The line of the L's inner edge: the edge is border, the rest of it cut.
    const Ring l{{0, 0}, {10, 0}, {10, 5}, {5, 5}, {5, 10}, {0, 10}};
    const LineSplit split = splitByLine(plotOfRings({l}), {0, 5}, {1, 0});
    QCOMPARE(area(split.left[0]), 25.0);
    QCOMPARE(area(split.right[0]), 50.0);
    QCOMPARE(roadLength(split.right[0]), 5.0 + 10.0 + 5.0 + 5.0);
    QCOMPARE(roadLength(split.left[0]), 15.0);
    QCOMPARE(partitionFault({l, {}}, shapesOf(split)), QByteArray());
}

void TestLineSplit::mergingUndoesIt()
{
    const Ring hole{{3, 3}, {3, 7}, {7, 7}, {7, 3}};
    LineSplit split = splitByLine(plotOfRings({square, hole}), {0.1, 5}, {1, 0.3});
    const auto merged = mergedPlot(split.left[0], split.right[0]);
    QVERIFY(merged);
    QCOMPARE(merged->holes.size(), std::size_t{1});
    QVERIFY(isNear(area(*merged), 84.0));
    QVERIFY(isNear(roadLength(*merged), 56.0));
    // What only touches in a point does not merge.
    QVERIFY(!mergedPlot(plotOfRings({square}),
                        plotOfRings({{{10, 10}, {20, 10}, {20, 20}, {10, 20}}})));
}

void TestLineSplit::mergingAroundAHole()
{
    // A ring and what lies in it.
    const Ring hole{{3, 3}, {3, 7}, {7, 7}, {7, 3}};
    const auto merged =
        mergedPlot(plotOfRings({square, hole}), plotOfRings({{{3, 3}, {7, 3}, {7, 7}, {3, 7}}}));
    QVERIFY(merged);
    QVERIFY(merged->holes.empty());
    QCOMPARE(area(*merged), 100.0);
}

void TestLineSplit::sharedCornersBecomePoints()
{
    // A T-junction, 1e-9 off: the long edge gets the corner, and both have the same.
    std::vector<Plot> plots{plotOfRings({square}),
                            plotOfRings({{{10 + 1e-9, 0}, {20, 0}, {20, 4}, {10, 4}}}),
                            plotOfRings({{{10, 4 + 1e-9}, {20, 4}, {20, 10}, {10, 10}}})};
    shareVertices(plots, 1e-6);
    QCOMPARE(plots[0].outer.size(), std::size_t{5});
    QVERIFY(plots[0].outer[2].at == plots[1].outer[3].at);
    QVERIFY(plots[2].outer[0].at == plots[1].outer[3].at);
    QVERIFY(plots[1].outer[0].at == (Point{10, 0}));
    mergeSmall(plots, 60.0, false);
    // The 40 m² joined the 60 m², with which they share 10 m, not the 100 m² (4 m).
    QCOMPARE(plots.size(), std::size_t{2});
    QVERIFY(isNear(area(plots[1]), 100.0, 1e-6));
}

QTEST_APPLESS_MAIN(TestLineSplit)
#include "test_line_split.moc"
