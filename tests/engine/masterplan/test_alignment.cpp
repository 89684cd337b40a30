// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/alignment.h"
#include "land.h"

#include <QTest>

using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

bool atPlace(Point p, double x, double y, double within = 1e-9)
{
    return isNear(p.x, x, within) && isNear(p.y, y, within);
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT
private slots:
    void perpendicularAndParallel();
    void lengthsAndBearings();
    void angleSteps();
    void nearestOnALine();
    void rectangles();
    void arcs();
    void turningAndMoving();
    void badInput();
};

void TestAlignment::perpendicularAndParallel()
{
    // A 3-4-5 triangle: the foot on its long side divides it 16 : 9.
    QVERIFY(atPlace(footOfPerpendicular({0, 0}, {4, 0}, {0, 3}), 1.44, 1.92));
    QVERIFY(atPlace(footOfPerpendicular({15, 7}, {0, 0}, {10, 0}), 15, 0)); // beyond its end
    QVERIFY(atPlace(squareTo({0, 0}, {10, 0}, {4, 0}, {7, 6}), 4, 6));
    QVERIFY(atPlace(parallelTo({0, 0}, {10, 10}, {5, 0}, {9, 2}), 8, 3));
}

void TestAlignment::lengthsAndBearings()
{
    QVERIFY(atBearing({1, 2}, 10, 0) == (Point{1, 12}));
    QVERIFY(atBearing({1, 2}, 10, 90) == (Point{11, 2}));
    QVERIFY(atBearing({1, 2}, 10, -90) == (Point{-9, 2}));
    QVERIFY(atBearing({1, 2}, 10, 540) == (Point{1, -8}));
    QVERIFY(atPlace(atBearing({0, 0}, 10, 30), 5, 10 * std::sqrt(3.0) / 2));
    QVERIFY(isNear(bearing({0, 0}, {-1, 0}), 270));
    QVERIFY(isNear(bearing({0, 0}, {1, 1}), 45));
    QCOMPARE(bearing({3, 3}, {3, 3}), 0.0);
}

void TestAlignment::angleSteps()
{
    // 40° from north, in steps of 15° from north: 45°.
    const Point at = atAngleStep({0, 0}, atBearing({0, 0}, 8, 40), {0, 0}, {0, 1}, 15);
    QVERIFY(atPlace(at, 8 * std::sqrt(0.5), 8 * std::sqrt(0.5)));
    // Square to an edge that runs at 20°: 110°.
    const Point square =
        atAngleStep({0, 0}, atBearing({0, 0}, 8, 100), {0, 0}, atBearing({0, 0}, 1, 20), 90);
    QVERIFY(isNear(bearing({0, 0}, square), 110, 1e-9));
}

void TestAlignment::nearestOnALine()
{
    const NearestPlace place = nearestPlace({6, 3}, {{0, 0}, {10, 0}, {10, 10}});
    QVERIFY(atPlace(place.at, 6, 0));
    QCOMPARE(place.segment, std::size_t{0});
    QCOMPARE(place.distanceM, 3.0);
    QCOMPARE(nearestPlace({12, 7}, {{0, 0}, {10, 0}, {10, 10}}).segment, std::size_t{1});
}

void TestAlignment::rectangles()
{
    QVERIFY(rectangleOn({0, 0}, {10, 0}, {3, 4}).outer == (Ring{{0, 0}, {10, 0}, {10, 4}, {0, 4}}));
    // To the other side, and askew.
    QCOMPARE(area(rectangleOn({0, 0}, {10, 0}, {3, -4})), 40.0);
    QVERIFY(isNear(area(rectangleOn({0, 0}, {3, 4}, {-4, 3})), 25.0));
}

void TestAlignment::arcs()
{
    // A half circle of 10 m through its crest.
    const Line arc = arcThrough({-10, 0}, {0, 10}, {10, 0}, 0.01);
    QVERIFY(arc.front() == (Point{-10, 0}));
    QVERIFY(arc.back() == (Point{10, 0}));
    QVERIFY(std::find(arc.begin(), arc.end(), Point{0, 10}) != arc.end());
    for (const Point p : arc)
        QVERIFY(isNear(length(p), 10.0, 1e-9));
    for (std::size_t i = 0; i + 1 < arc.size(); ++i)
        QVERIFY(10.0 - length(0.5 * (arc[i] + arc[i + 1])) <= 0.01);
    // Chords of 2 acos(1 − 0.001) = 5.1°: 18 a quarter.
    QCOMPARE(arc.size(), std::size_t{37});
    QVERIFY(isNear(lineLength(arc), 31.41, 0.02));
    // The long way round.
    const Line most = arcThrough({-1, -10}, {0, 10}, {1, -10}, 0.1);
    QVERIFY(lineLength(most) > 55.0);
    // On one line: straight.
    QCOMPARE(arcThrough({0, 0}, {5, 0}, {10, 0}, 0.01).size(), std::size_t{3});
    QVERIFY(arcThrough({0, 0}, {5, 1e-9}, {10, 0}, 0.01).size() < 10);
}

void TestAlignment::turningAndMoving()
{
    const Polygon turned = rotated(rectangle(0, 0, 10, 4), {0, 0}, 90);
    QVERIFY(atPlace(turned.outer[2], -4, 10));
    QVERIFY(isNear(area(turned), 40.0));
    QVERIFY(moved(rectangle(0, 0, 10, 4), {5, -1}).outer[2] == (Point{15, 3}));
}

void TestAlignment::badInput()
{
    QCOMPARE(complaintOf([] {
                 footOfPerpendicular({0, 0}, {1, 1}, {1, 1});
             }),
             QString("a direction needs two different points"));
    QVERIFY(errorOf([] {
                squareTo({1, 1}, {1, 1}, {0, 0}, {2, 2});
            }).problem
            == ShapeProblem::TooFewPoints);
    QVERIFY(errorOf([] {
                parallelTo({1, 1}, {1, std::nan("")}, {0, 0}, {2, 2});
            }).problem
            == ShapeProblem::TooFewPoints);
    QCOMPARE(complaintOf([] {
                 atAngleStep({0, 0}, {1, 1}, {0, 0}, {0, 1}, 0.0);
             }),
             QString("the step of angles is 0; it must be more than zero"));
    QCOMPARE(complaintOf([] {
                 rectangleOn({0, 0}, {10, 0}, {5, 0});
             }),
             QString("the rectangle has no area"));
    QCOMPARE(complaintOf([] {
                 arcThrough({0, 0}, {1, 1}, {2, 0}, -1.0);
             }),
             QString("the error of arcs is -1; it must be more than zero"));
    QCOMPARE(complaintOf([] {
                 arcThrough({0, 0}, {1, 1}, {0, 0}, 0.1);
             }),
             QString("a direction needs two different points"));
    QCOMPARE(complaintOf([] {
                 nearestPlace({0, 0}, {{1, 1}});
             }),
             QString("line 1 has fewer than two different points"));
}

QTEST_APPLESS_MAIN(TestAlignment)
#include "test_alignment.moc"
