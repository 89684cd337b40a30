// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/polygon_edit.h"
#include "land.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestPolygonEdit : public QObject
{
    Q_OBJECT
private slots:
    void splitByAStraightLine();
    void splitByABentLine();
    void splitFromBorderToBorder();
    void splitAroundAHole();
    void splitOffAnIsland();
    void splitIntoThree();
    void neighboursGetThePoints();
    void splitWhatCannotBeSplit();
    void mergeNeighbours();
    void mergeAcrossAHairlineGap();
    void mergeAroundACourt();
    void mergeWhatDoesNotTouch();
    void splitAndMergeAgain();
};

void TestPolygonEdit::splitByAStraightLine()
{
    // Longer than the polygon on both sides.
    const PolygonSplit split = splitPolygon(rectangle(0, 0, 60, 40), {{20, -10}, {20, 50}});
    QCOMPARE(split.parts.size(), std::size_t{2});
    QVERIFY(split.parts[0].outer == (Ring{{0, 0}, {20, 0}, {20, 40}, {0, 40}}));
    QVERIFY(split.parts[1].outer == (Ring{{20, 0}, {60, 0}, {60, 40}, {20, 40}}));
    QVERIFY(split.newOnBorder == (std::vector<Point>{{20, 0}, {20, 40}}));
}

void TestPolygonEdit::splitByABentLine()
{
    // Down to the middle and out to the east: 30 × 20 is cut out of the corner.
    const PolygonSplit split =
        splitPolygon(rectangle(0, 0, 60, 40), {{30, 45}, {30, 20}, {65, 20}});
    QCOMPARE(split.parts.size(), std::size_t{2});
    QCOMPARE(area(split.parts[0]), 1800.0);
    QCOMPARE(area(split.parts[1]), 600.0);
}

void TestPolygonEdit::splitFromBorderToBorder()
{
    // Ends drawn 0.4 mm short of the border, and one at a corner.
    const Polygon block{{{0, 0}, {60, 5}, {62, 44}, {-3, 40}}, {}};
    const PolygonSplit split = splitPolygon(block, {{0.0002, 0.0001}, {31.0, 42.0919}});
    QCOMPARE(split.parts.size(), std::size_t{2});
    QCOMPARE(partitionFault(block, split.parts, 1e-9), QByteArray());
    QCOMPARE(split.newOnBorder.size(), std::size_t{1}); // the corner is none
}

void TestPolygonEdit::splitAroundAHole()
{
    const Polygon court{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {{{3, 3}, {3, 7}, {7, 7}, {7, 3}}}};
    const PolygonSplit split = splitPolygon(court, {{-1, 5}, {11, 5}});
    QCOMPARE(split.parts.size(), std::size_t{2}); // the hole is no part
    QCOMPARE(partitionFault(court, split.parts), QByteArray());
    QCOMPARE(split.newOnBorder.size(), std::size_t{4});
    // From the border to the hole nothing is divided yet.
    QVERIFY(errorOf([&] {
                splitPolygon(court, {{-1, 5}, {5, 5}});
            }).problem
            == ShapeProblem::DoesNotCross);
}

void TestPolygonEdit::splitOffAnIsland()
{
    // A closed line inside: the inner part, and the rest with a hole.
    const PolygonSplit split =
        splitPolygon(rectangle(0, 0, 10, 10), {{3, 3}, {7, 3}, {7, 7}, {3, 7}, {3, 3}});
    QCOMPARE(split.parts.size(), std::size_t{2});
    QCOMPARE(area(split.parts[0]), 84.0);
    QCOMPARE(split.parts[0].holes.size(), std::size_t{1});
    QCOMPARE(area(split.parts[1]), 16.0);
    QVERIFY(split.newOnBorder.empty());
}

void TestPolygonEdit::splitIntoThree()
{
    const Polygon u{{{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 3}, {3, 3}, {3, 10}, {0, 10}}, {}};
    const PolygonSplit split = splitPolygon(u, {{-1, 5}, {11, 5}});
    QCOMPARE(split.parts.size(), std::size_t{3});
    QCOMPARE(partitionFault(u, split.parts), QByteArray());
}

void TestPolygonEdit::neighboursGetThePoints()
{
    // On an edge askew the new point is rounded; given to the neighbour, the border is the same.
    const Polygon west{{{0, 0}, {50, 3}, {53, 47}, {0, 40}}, {}};
    const Polygon east{{{50, 3}, {100, 0}, {100, 40}, {53, 47}}, {}};
    const PolygonSplit split = splitPolygon(west, {{-5, 21}, {60, 23}});
    const Polygon after = withPoints(east, split.newOnBorder);
    QCOMPARE(after.outer.size(), std::size_t{5});
    for (const Point p : after.outer)
        if (std::find(east.outer.begin(), east.outer.end(), p) == east.outer.end())
            for (const Polygon &part : split.parts)
                QVERIFY(std::find(part.outer.begin(), part.outer.end(), p) != part.outer.end());
    // Points elsewhere change nothing.
    QCOMPARE(withPoints(east, {{70, 20}, {100, 40}, {500, 500}}).outer.size(), std::size_t{4});
    // Several on one edge come in order.
    QVERIFY(withPoints(rectangle(0, 0, 9, 9), {{6, 0}, {3, 0}, {6, 0}}).outer
            == (Ring{{0, 0}, {3, 0}, {6, 0}, {9, 0}, {9, 9}, {0, 9}}));
}

void TestPolygonEdit::splitWhatCannotBeSplit()
{
    const Polygon good = rectangle(0, 0, 10, 10);
    QCOMPARE(complaintOf([&] {
                 splitPolygon(good, {{-1, 5}, {5, 5}});
             }),
             QString("the line does not cross the polygon from border to border"));
    QVERIFY(errorOf([&] {
                splitPolygon(good, {{20, 0}, {20, 10}});
            }).problem
            == ShapeProblem::DoesNotCross);
    QVERIFY(errorOf([&] {
                splitPolygon(good, {{0, 0}, {10, 0}});
            }).problem // along an edge
            == ShapeProblem::DoesNotCross);
    QCOMPARE(complaintOf([&] {
                 splitPolygon(good, {{-1, 2}, {11, 8}, {11, 2}, {-1, 8}});
             }),
             QString("the cutting line crosses itself"));
    QCOMPARE(complaintOf([&] {
                 splitPolygon(good, {{5, 5}, {5, 5}});
             }),
             QString("line 1 has fewer than two different points"));
    QCOMPARE(complaintOf([&] {
                 splitPolygon(good, {{5, 5}, {5, std::nan("")}});
             }),
             QString("line 1: point 2 has a coordinate that is not a number"));
    QCOMPARE(complaintOf([&] {
                 splitPolygon(good, {{-1, 5}, {11, 5}}, -1.0);
             }),
             QString("the snapping distance is -1; it must not be negative"));
    QCOMPARE(complaintOf([] {
                 splitPolygon({{{0, 0}, {10, 10}, {10, 0}, {0, 10}}, {}}, {{-1, 5}, {11, 5}});
             }),
             QString("polygon 1 is not valid (Self-intersection) at 5.000, 5.000"));
    QVERIFY(errorOf([] {
                splitPolygon({}, {{-1, 5}, {11, 5}});
            }).problem
            == ShapeProblem::TooFewPoints);
}

void TestPolygonEdit::mergeNeighbours()
{
    const Polygon merged = mergePolygons({rectangle(0, 0, 20, 40), rectangle(20, 0, 60, 40)});
    QCOMPARE(area(merged), 2400.0);
    QVERIFY(merged.holes.empty());
    // A chain, in any order.
    QCOMPARE(area(mergePolygons(
                 {rectangle(0, 0, 10, 10), rectangle(20, 0, 30, 10), rectangle(10, 0, 20, 10)})),
             300.0);
    // Overlapping ones count once.
    QCOMPARE(area(mergePolygons({rectangle(0, 0, 10, 10), rectangle(5, 0, 15, 10)})), 150.0);
}

void TestPolygonEdit::mergeAcrossAHairlineGap()
{
    // Parcels whose common border was rounded differently: no slit stays.
    const Polygon west{{{0, 0}, {10.0001, 0}, {10, 5}, {10.0002, 10}, {0, 10}}, {}};
    const Polygon east{{{10, 0}, {20, 0}, {20, 10}, {10, 10}}, {}};
    const Polygon merged = mergePolygons({west, east});
    QVERIFY(merged.holes.empty());
    QVERIFY(isNear(area(merged), 200.0, 0.01));
}

void TestPolygonEdit::mergeAroundACourt()
{
    const Polygon merged = mergePolygons({rectangle(0, 0, 30, 10), rectangle(0, 20, 30, 30),
                                          rectangle(0, 10, 10, 20), rectangle(20, 10, 30, 20)});
    QCOMPARE(merged.holes.size(), std::size_t{1});
    QCOMPARE(area(merged), 800.0);
}

void TestPolygonEdit::mergeWhatDoesNotTouch()
{
    const Polygon first = rectangle(0, 0, 10, 10);
    QCOMPARE(complaintOf([&] {
                 mergePolygons({first, rectangle(11, 0, 20, 10)});
             }),
             QString("polygon 2 shares no border with the others"));
    // In a corner only.
    QVERIFY(errorOf([&] {
                mergePolygons({first, rectangle(10, 10, 20, 20)});
            }).problem
            == ShapeProblem::DoesNotTouch);
    const ShapeError third = errorOf([&] {
        mergePolygons({first, rectangle(10, 0, 20, 10), rectangle(30, 0, 40, 10)});
    });
    QCOMPARE(third.index, std::size_t{2});
    QVERIFY(distance(third.where, {35, 5}) < 1e-9);
    QCOMPARE(complaintOf([&] { mergePolygons({first}); }),
             QString("it takes two polygons to merge"));
    QCOMPARE(complaintOf([&] {
                 mergePolygons({first, {{{0, 0}, {5, 5}, {0, 0}}, {}}});
             }),
             QString("polygon 2 has fewer than three different points"));
}

void TestPolygonEdit::splitAndMergeAgain()
{
    std::mt19937 random(3);
    const auto number = [&random](double low, double high) {
        return low + (high - low) * (random() / 4294967296.0);
    };
    for (int k = 0; k < 200; ++k) {
        const double x = number(0, 700000);
        const double y = number(0, 5000000);
        const Polygon block{{{x, y},
                             {x + number(50, 90), y + number(-20, 20)},
                             {x + number(50, 90), y + number(50, 90)},
                             {x + number(-20, 20), y + number(50, 90)}},
                            {}};
        const PolygonSplit split = splitPolygon(block, {{x - 30, y + number(25, 45)},
                                                        {x + number(20, 40), y + number(25, 45)},
                                                        {x + 120, y + number(25, 45)}});
        QCOMPARE(partitionFault(block, split.parts, 1e-9), QByteArray());
        const Polygon again = mergePolygons(split.parts);
        QVERIFY(isNear(area(again), area(block), 1e-6));
        QCOMPARE(again.outer.size(), block.outer.size() + split.newOnBorder.size());
    }
}

QTEST_APPLESS_MAIN(TestPolygonEdit)
#include "test_polygon_edit.moc"
