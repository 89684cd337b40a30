// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/parallel.h"
#include "land.h"

#include <QTest>

using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestParallel : public QObject
{
    Q_OBJECT
private slots:
    void ofALine();
    void ofABentLine();
    void ofAClosedLine();
    void ofALineThatTurnsNarrowly();
    void shallowBendsStay();
    void setBack();
    void outwards();
    void withAHole();
    void fallsIntoParts();
    void badInput();
};

void TestParallel::ofALine()
{
    QVERIFY(parallelLines({{0, 0}, {10, 0}}, 3.0)[0] == (Line{{0, 3}, {10, 3}}));
    QVERIFY(parallelLines({{0, 0}, {10, 0}}, -3.0)[0] == (Line{{0, -3}, {10, -3}}));
    QVERIFY(parallelLines({{0, 0}, {10, 0}}, 0.0)[0] == (Line{{0, 0}, {10, 0}}));
}

void TestParallel::ofABentLine()
{
    const Line bend{{0, 0}, {10, 0}, {10, 10}};
    QVERIFY(parallelLines(bend, 2.0)[0] == (Line{{0, 2}, {8, 2}, {8, 10}}));
    QVERIFY(parallelLines(bend, -2.0)[0] == (Line{{0, -2}, {12, -2}, {12, 10}}));
}

void TestParallel::ofAClosedLine()
{
    const Line loop{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};
    QVERIFY(parallelLines(loop, 2.0)[0] == (Line{{2, 2}, {8, 2}, {8, 8}, {2, 8}, {2, 2}}));
}

void TestParallel::ofALineThatTurnsNarrowly()
{
    // A notch of 2 m: 3 m inside there is no room for it, and its three edges vanish.
    const auto parts = parallelLines({{0, 0}, {10, 0}, {10, -2}, {12, -2}, {12, 0}, {30, 0}}, 3.0);
    QCOMPARE(parts.size(), std::size_t{1});
    for (const Point p : parts[0])
        QVERIFY(p.y <= 3.0 + 1e-9 && p.y >= 1.0 - 1e-9);
    QVERIFY(isNear(parts[0].front().x, 0.0) && isNear(parts[0].back().x, 30.0));
}

void TestParallel::shallowBendsStay()
{
    // A bend of 1 cm on the inner side is kept: the parallel is not simplified.
    const auto parts = parallelLines({{0, 0}, {50, 0.01}, {100, 0}}, -10.0);
    QCOMPARE(parts[0].size(), std::size_t{3});
    QVERIFY(isNear(parts[0][1].y, -9.99, 1e-6));
}

void TestParallel::setBack()
{
    // 60 × 40 less 5 m all around: 50 × 30.
    const auto parts = parallelPolygons(rectangle(0, 0, 60, 40), -5.0);
    QCOMPARE(parts.size(), std::size_t{1});
    QVERIFY(parts[0].outer == (Ring{{5, 5}, {55, 5}, {55, 35}, {5, 35}}));
}

void TestParallel::outwards()
{
    const auto parts = parallelPolygons({{{0, 0}, {60, 0}, {60, 40}, {0, 40}, {0, 0}}, {}}, 5.0);
    QVERIFY(parts[0].outer == (Ring{{-5, -5}, {65, -5}, {65, 45}, {-5, 45}}));
}

void TestParallel::withAHole()
{
    const Polygon court{{{0, 0}, {60, 0}, {60, 60}, {0, 60}},
                        {{{20, 20}, {20, 40}, {40, 40}, {40, 20}}}};
    const auto less = parallelPolygons(court, -5.0);
    QCOMPARE(area(less[0]), 2500.0 - 900.0);
    // The hole closes.
    const auto more = parallelPolygons(court, 12.0);
    QVERIFY(isNear(totalArea(more), 84.0 * 84.0));
    QVERIFY(more[0].holes.empty());
}

void TestParallel::fallsIntoParts()
{
    // Two squares of 20 m and a neck of 4 m.
    const Polygon bone{{{0, 0},
                        {20, 0},
                        {20, 8},
                        {30, 8},
                        {30, 0},
                        {50, 0},
                        {50, 20},
                        {30, 20},
                        {30, 12},
                        {20, 12},
                        {20, 20},
                        {0, 20}},
                       {}};
    const auto parts = parallelPolygons(bone, -3.0);
    QCOMPARE(parts.size(), std::size_t{2});
    for (const Polygon &part : parts)
        QVERIFY(isNear(area(part), 14.0 * 14.0, 1e-6));
    QVERIFY(parts[0].outer.front().x < parts[1].outer.front().x);
}

void TestParallel::badInput()
{
    QCOMPARE(complaintOf([] { parallelPolygons(rectangle(0, 0, 60, 40), -20.0); }),
             QString("nothing of the polygon is left at this distance"));
    QVERIFY(errorOf([] { parallelPolygons(rectangle(0, 0, 60, 40), -25.0); }).problem
            == ShapeProblem::NothingLeft);
    QCOMPARE(complaintOf([] { parallelPolygons(rectangle(0, 0, 60, 40), std::nan("")); }),
             QString("the distance is not a number"));
    QCOMPARE(complaintOf([] {
                 parallelLines({{0, 0}, {1, 0}}, INFINITY);
             }),
             QString("the distance is not a number"));
    QCOMPARE(complaintOf([] {
                 parallelLines({{1, 0}, {1, 0}}, 2.0);
             }),
             QString("line 1 has fewer than two different points"));
    QCOMPARE(complaintOf([] { parallelPolygons({}, 2.0); }),
             QString("polygon 1 has fewer than three different points"));
}

QTEST_APPLESS_MAIN(TestParallel)
#include "test_parallel.moc"
