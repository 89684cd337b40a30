// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/layer_check.h"
#include "plots.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::test;
using Kind = InvalidShape::Kind;

class TestCrossingsAndSlivers : public QObject
{
    Q_OBJECT
private slots:
    void invalidOnes_data()
    {
        QTest::addColumn<int>("kind"); // −1: valid
        m_shapes.clear();
        const auto row = [&](const char *name, int kind, const MultiPolygon &shape) {
            m_shapes.push_back(shape);
            QTest::newRow(name) << kind;
        };
        row("square", -1, rectangle(0, 0, 1, 1));
        row("corners on a straight edge", -1, {{{{0, 0}, {1, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 1}}}});
        row("hollow", -1, {{{{0, 0}, {4, 0}, {4, 4}, {2, 1}, {0, 4}}}});
        row("a spiral that turns left only", int(Kind::SelfCrossing), {{{{0, 0}, {4, 0}, {4, 4}, {1, 4}, {1, -1}, {5, -1}, {5, 5}, {0, 5}}}});
        row("twice round", int(Kind::SelfCrossing), {{{{0, 0}, {3, 0}, {3, 3}, {0, 3}, {0, 0.5}, {4, 0.5}, {4, 4}, {-1, 4}}}});
        row("bow tie", int(Kind::SelfCrossing), {{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}});
        row("a five-pointed star", int(Kind::SelfCrossing), {{{{0, 3}, {1.8, -2.4}, {-2.9, 0.9}, {2.9, 0.9}, {-1.8, -2.4}}}});
        row("a spike", int(Kind::SelfCrossing), {{{{0, 0}, {4, 0}, {9, 0}, {4, 0}, {4, 4}, {0, 4}}}});
        row("a corner on its own edge", int(Kind::SelfCrossing), {{{{0, 0}, {4, 0}, {4, 4}, {2, 0}, {0, 4}}}});
        row("hole outside", int(Kind::Other), {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{6, 6}, {7, 6}, {7, 7}}}});
        row("part on part", int(Kind::Other), {rectangle(0, 0, 4, 4)[0], rectangle(1, 1, 1, 1)[0]});
        row("hole that crosses the shell", int(Kind::SelfCrossing), {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {{3, 1}, {5, 1}, {5, 2}, {3, 2}}}});
        row("no area", int(Kind::SelfCrossing), {{{{0, 0}, {1, 1}, {2, 2}}}});
        row("empty", -1, {});
    }

    void invalidOnes()
    {
        QFETCH(int, kind);
        const MultiPolygon shape = m_shapes[std::size_t(m_row++)];
        const auto found = invalidShapes(layerOf({rectangle(20, 20, 1, 1), shape}), m_progress);
        QCOMPARE(found.size(), std::size_t(kind >= 0));
        if (kind < 0)
            return;
        QCOMPARE(found[0].polygon, std::size_t{1});
        QVERIFY2(int(found[0].kind) == kind, found[0].reason.c_str());
        QVERIFY(!found[0].reason.empty());
    }

    void whereItCrosses()
    {
        const auto found = invalidShapes(layerOf({{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}}}), m_progress);
        QVERIFY((found.at(0).place == Point{1, 1}));
    }

    // A bow tie of two triangles of 1 m² lies on a square: half of the right triangle is on it. x + y ≥ 2, y ≤ x: the right
    // triangle has its point at 1, 1 and reaches to x = 2; the square begins at x = 1.5, where it is 1 m high.
    void aCrossingHidesNoOverlap()
    {
        PolygonLayer layer = layerOf({{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}}}}, rectangle(1.5, 0, 5, 2)});
        const LayerFaults faults = checkLayer(layer, {}, m_progress);
        QCOMPARE(faults.invalid.size(), std::size_t{1});
        QCOMPARE(faults.overlaps.size(), std::size_t{1});
        QVERIFY(near(faults.overlaps[0].area, 0.75)); // (1 + 2) / 2 × 0.5
        QVERIFY(near(layer.area(0), 2));
    }

    void slivers()
    {
        // A square is 1/16; 0.2 × 30 m are 6/60.4² = 0.00164; 5 × 1000 m are 5000/2010² = 0.00124, but 5 m wide.
        const PolygonLayer layer = layerOf({rectangle(0, 0, 10, 10), rectangle(0, 0, 0.2, 30), rectangle(0, 0, 5, 1000),
                                            {rectangle(50, 0, 10, 10)[0], rectangle(70, 0, 0.1, 30)[0]}});
        const auto found = sliversIn(layer, {});
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].polygon, std::size_t{3});
        QCOMPARE(found[0].part, std::uint32_t{1});
        QVERIFY(near(found[0].area, 3));
        QCOMPARE(found[1].polygon, std::size_t{1});
        QVERIFY(near(found[1].area, 6) && near(found[1].thinness, 6 / (60.4 * 60.4)) && near(found[1].width, 12 / 60.4));
        SliverLimits anyWidth;
        anyWidth.width = 0;
        QCOMPARE(sliversIn(layer, anyWidth).size(), std::size_t{3});
        // A frame 0.1 m wide round 20 × 20 m: thin as well. 400 − 19.8² = 7.96 m², 80 + 79.2 m.
        QCOMPARE(sliversIn(layerOf({{{{{0, 0}, {20, 0}, {20, 20}, {0, 20}}, {{0.1, 0.1}, {19.9, 0.1}, {19.9, 19.9}, {0.1, 19.9}}}}}), {}).size(), std::size_t{1});
        QVERIFY(sliversIn(PlotGrid{}.layer(), {}).empty());
        QVERIFY(sliversIn({}, {}).empty());
    }

    void stops()
    {
        CancelAtOnce stop;
        QVERIFY(throws<Cancelled>([&] { invalidShapes(PlotGrid{}.layer(), stop); }));
    }

private:
    std::vector<MultiPolygon> m_shapes;
    int m_row = 0;
    Progress m_progress;
};

QTEST_APPLESS_MAIN(TestCrossingsAndSlivers)
#include "test_crossings_and_slivers.moc"
