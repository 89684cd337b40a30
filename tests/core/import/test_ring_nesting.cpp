// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/ring_nesting.h"

#include <QTest>

#include <algorithm>

using namespace madang;

namespace {

using Kind = RingRole::Kind;

// Against the clock, in national coordinates.
DrawnRing square(double x, double y, double side, DrawnRing::Source source = DrawnRing::Source::Line)
{
    const double east = 200000 + x, north = 550000 + y;
    return {{{east, north}, {east + side, north}, {east + side, north + side}, {east, north + side}}, source};
}

QList<int> kinds(const std::vector<RingRole> &roles)
{
    QList<int> kinds;
    for (const RingRole &role : roles)
        kinds << int(role.kind);
    return kinds;
}

QList<int> holes(const RingRole &role)
{
    QList<int> positions(role.holes.begin(), role.holes.end());
    std::sort(positions.begin(), positions.end());
    return positions;
}

const int area = int(Kind::Area), hole = int(Kind::Hole), twice = int(Kind::Twice);

} // namespace

class TestRingNesting : public QObject {
    Q_OBJECT
private slots:
    // 100 m with a hole of 60 m, an island of 20 m in it with a pond of 4 m, in any order.
    void everySecondDepthIsAHole()
    {
        const auto roles = nestRings({square(48, 48, 4), square(0, 0, 100), square(40, 40, 20), square(20, 20, 60)}, {});
        QCOMPARE(kinds(roles), (QList<int>{hole, area, area, hole}));
        QCOMPARE(holes(roles[1]), QList<int>{3});
        QCOMPARE(holes(roles[2]), QList<int>{0});
    }

    void aHoleMayTouchItsAreaInACorner()
    {
        DrawnRing diamond = square(0, 0, 1);
        diamond.points = {{200000, 550050}, {200020, 550040}, {200040, 550050}, {200020, 550060}};
        const auto roles = nestRings({square(0, 0, 100), diamond}, {});
        QCOMPARE(kinds(roles), (QList<int>{area, hole}));
    }

    // The outline of a block and its parcels: the middle one of three in a row touches the outline above and below, four
    // that meet in the midst of another touch only each other.
    void whatRunsAlongAnotherIsNoHole()
    {
        const auto row = nestRings({square(0, 0, 90), square(30, 0, 30), square(0, 0, 30), square(30, 30, 30)}, {});
        QCOMPARE(kinds(row), (QList<int>{area, area, area, area}));
        QVERIFY(holes(row[0]).isEmpty());
        const auto midst = nestRings({square(0, 0, 100), square(30, 30, 20), square(50, 30, 20), square(30, 50, 20), square(50, 50, 20)}, {});
        QCOMPARE(kinds(midst), (QList<int>{area, area, area, area, area}));
        QVERIFY(holes(midst[0]).isEmpty());
    }

    // An enclave in a drawing where every area has its own ring: the hole and what fills it are the same line.
    void whatIsDrawnTwiceIsAHoleAndAnArea()
    {
        const auto roles = nestRings({square(0, 0, 100), square(20, 20, 60), square(20, 20, 60)}, {});
        QCOMPARE(kinds(roles), (QList<int>{area, hole, area}));
        QCOMPARE(holes(roles[0]), QList<int>{1});
        // Two halves of it run along the hole that they fill.
        DrawnRing left = square(20, 20, 60), right = left;
        left.points[1].x = left.points[2].x = right.points[0].x = right.points[3].x = 200050;
        QCOMPARE(kinds(nestRings({square(0, 0, 100), square(20, 20, 60), left, right}, {})), (QList<int>{area, hole, area, area}));
    }

    void theSameRingAloneIsOneArea()
    {
        DrawnRing other = square(0, 0, 100);
        std::reverse(other.points.begin(), other.points.end());
        other.points[0].x += 1e-7; // as another program rounds it
        const auto roles = nestRings({square(0, 0, 100), other}, {});
        QCOMPARE(kinds(roles), (QList<int>{area, twice}));
        QVERIFY(holes(roles[0]).isEmpty());
    }

    // It is cut out of the one round it all the same, so that no land counts twice.
    void aTextOfItsLayerMakesAnAreaOfAHole()
    {
        const auto roles = nestRings({square(0, 0, 100), square(20, 20, 60)}, {{200050, 550050}});
        QCOMPARE(kinds(roles), (QList<int>{area, area}));
        QCOMPARE(holes(roles[0]), QList<int>{1});
        QCOMPARE(kinds(nestRings({square(0, 0, 100), square(20, 20, 60)}, {{200010, 550010}})), (QList<int>{area, hole}));
    }

    void aHatchSaysWhatItFills()
    {
        using Source = DrawnRing::Source;
        // All of it: what lies in it is an area on it.
        QCOMPARE(kinds(nestRings({square(0, 0, 100), square(20, 20, 60), square(0, 0, 100, Source::HatchShell)}, {})), (QList<int>{twice, area, area}));
        // But for its hole.
        QCOMPARE(kinds(nestRings({square(0, 0, 100), square(20, 20, 60), square(0, 0, 100, Source::HatchShell), square(20, 20, 60, Source::HatchHole)}, {})),
                 (QList<int>{twice, hole, area, area}));
        // What lies inside is filled: an area, and cut out of the one round it.
        const auto filled = nestRings({square(0, 0, 100), square(20, 20, 60), square(20, 20, 60, Source::HatchShell)}, {});
        QCOMPARE(kinds(filled), (QList<int>{area, twice, area}));
        QCOMPARE(holes(filled[0]), QList<int>{1});
    }

    // A U with a square in its bay: all corners of the square are on the U, and it is not in it.
    void aBayIsNotInside()
    {
        DrawnRing bay;
        for (const auto &[x, y] : {std::pair(0, 0), std::pair(60, 0), std::pair(60, 60), std::pair(40, 60), std::pair(40, 20), std::pair(20, 20),
                                   std::pair(20, 60), std::pair(0, 60)})
            bay.points.push_back({200000.0 + x, 550000.0 + y});
        DrawnRing filling = square(20, 20, 20);
        const auto roles = nestRings({bay, filling}, {});
        QCOMPARE(kinds(roles), (QList<int>{area, area}));
        QVERIFY(holes(roles[0]).isEmpty());
    }

    void ringsOfNothingAreLeftAlone()
    {
        DrawnRing flat = square(10, 10, 20), nothing;
        for (topology::Point &point : flat.points)
            point.y = 550010;
        QCOMPARE(kinds(nestRings({square(0, 0, 100), flat, nothing}, {{200015, 550010}})), (QList<int>{area, area, area}));
        QVERIFY(nestRings({}, {}).empty());
    }
};

QTEST_APPLESS_MAIN(TestRingNesting)
#include "test_ring_nesting.moc"
