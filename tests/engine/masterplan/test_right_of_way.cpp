// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/right_of_way.h"
#include "land.h"
#include "support/throws.h"

#include <QTest>

#include <numbers>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

namespace {

constexpr double pi = std::numbers::pi;

class StopAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

const RightOfWayRule sharp{CornerShape::Sharp, 0.0, 0.01, 0.01};

std::vector<Polygon> landOf(const std::vector<Road> &roads, const RightOfWayRule &rule = sharp)
{
    Progress progress;
    return rightOfWay(roads, rule, progress).land;
}

double areaOf(const std::vector<Road> &roads, const RightOfWayRule &rule = sharp)
{
    return totalArea(landOf(roads, rule));
}

} // namespace

class TestRightOfWay : public QObject
{
    Q_OBJECT
private slots:
    void straightRoad();
    void bendIsMitred();
    void bendOfTwoRoadsIsMitredToo();
    void sharpBendIsCutOff();
    void crossing();
    void tJunction();
    void narrowRoadGoesOn();
    void cutCorners();
    void roundCorners();
    void cornersOfObliqueRoads();
    void radiusThatDoesNotFit();
    void cornersOnACurve();
    void splaysReachAroundBends();
    void hairpin();
    void ringRoad();
    void roadsApart();
    void roadDrawnTwice();
    void farFromTheOrigin();
    void anyOrderGivesTheSameLand();
    void reachesAcrossTheSite();
    void deadEndsStayInTheSite();
    void badRules();
    void progressAndCancelling();
};

void TestRightOfWay::straightRoad()
{
    const auto land = landOf({{{{0, 0}, {50, 0}, {100, 0}}, 10.0}});
    QCOMPARE(land.size(), std::size_t{1});
    QCOMPARE(area(land[0]), 1000.0);
    QCOMPARE(land[0].outer.size(), std::size_t{4}); // flat ends, no point on the way
    QVERIFY(land[0].outer[0] == (Point{0, -5}));
}

void TestRightOfWay::bendIsMitred()
{
    // Two arms of 100 m and the outer quarter of the corner, less the inner: 2 × 1000 + 25 − 25.
    const auto land = landOf({{{{0, 0}, {100, 0}, {100, 100}}, 10.0}});
    QCOMPARE(area(land[0]), 2000.0);
    QCOMPARE(land[0].outer.size(), std::size_t{6});
}

void TestRightOfWay::bendOfTwoRoadsIsMitredToo()
{
    const auto land = landOf({{{{0, 0}, {100, 0}}, 10.0}, {{{100, 100}, {100, 0}}, 10.0}});
    QVERIFY(isNear(totalArea(land), 2000.0, 1e-6));
    QCOMPARE(land.size(), std::size_t{1});
    QCOMPARE(land[0].outer.size(), std::size_t{6});
    // Of different widths: 100 × 10 + 100 × 6 + outer corner 3 × 5 − inner overlap 3 × 5.
    const auto unequal = landOf({{{{0, 0}, {100, 0}}, 10.0}, {{{100, 0}, {100, 100}}, 6.0}});
    QVERIFY(isNear(totalArea(unequal), 1600.0, 1e-6));
    QCOMPARE(unequal[0].outer.size(), std::size_t{6});
}

void TestRightOfWay::sharpBendIsCutOff()
{
    // Turning by 170°: the mitre would be 11 times the half width.
    const double a = 10.0 * pi / 180.0;
    const auto land =
        landOf({{{{0, 0}, {100, 0}, {100 - 100 * std::cos(a), 100 * std::sin(a)}}, 10.0}});
    QCOMPARE(land.size(), std::size_t{1});
    for (const Point p : land[0].outer)
        QVERIFY(p.x < 100.0 + 5.0);
}

void TestRightOfWay::crossing()
{
    const auto land = landOf({{{{-50, 0}, {50, 0}}, 10.0}, {{{0, -50}, {0, 50}}, 20.0}});
    QCOMPARE(land.size(), std::size_t{1});
    QVERIFY(isNear(area(land[0]), 1000.0 + 2000.0 - 200.0, 1e-6));
    QCOMPARE(land[0].outer.size(), std::size_t{12});
    QVERIFY(land[0].holes.empty());
}

void TestRightOfWay::tJunction()
{
    // The side road adds its land from the edge of the through road on.
    const auto land = landOf({{{{-50, 0}, {50, 0}}, 10.0}, {{{0, 0}, {0, 50}}, 10.0}});
    QVERIFY(isNear(area(land[0]), 1000.0 + 450.0, 1e-6));
    QCOMPARE(land[0].outer.size(), std::size_t{8}); // no point on the far side
}

void TestRightOfWay::narrowRoadGoesOn()
{
    const auto land = landOf({{{{0, 0}, {50, 0}}, 20.0}, {{{50, 0}, {100, 0}}, 10.0}});
    QVERIFY(isNear(totalArea(land), 1500.0, 1e-6));
    QCOMPARE(land[0].outer.size(), std::size_t{8});
}

void TestRightOfWay::cutCorners()
{
    // A square crossing: every corner loses a triangle of 5 × 5 / 2.
    const RightOfWayRule cut{CornerShape::Cut, 5.0, 0.01, 0.01};
    QVERIFY(isNear(areaOf({{{{-50, 0}, {50, 0}}, 10.0}, {{{0, -50}, {0, 50}}, 10.0}}, cut),
                   1900.0 + 4 * 12.5, 1e-5));
    // A bend is no junction.
    QVERIFY(isNear(areaOf({{{{0, 0}, {100, 0}, {100, 100}}, 10.0}}, cut), 2000.0, 1e-6));
}

void TestRightOfWay::roundCorners()
{
    // R² (1 − π/4) a corner, and what the chords of the arcs leave out: under 1 cm each.
    const RightOfWayRule round{CornerShape::Round, 8.0, 0.01, 0.001};
    const auto land = landOf({{{{-50, 0}, {50, 0}}, 10.0}, {{{0, -50}, {0, 50}}, 10.0}}, round);
    const double expected = 1900.0 + 4 * 64.0 * (1.0 - pi / 4.0);
    QVERIFY(isNear(area(land[0]), expected, 4 * 0.001 * 8.0 * pi / 2.0));
    QVERIFY(area(land[0]) >= expected - 1e-5); // chords cut into the block, never into the road
}

void TestRightOfWay::cornersOfObliqueRoads()
{
    // At θ: R² (1/tan(θ/2) − (π − θ)/2), two corners at 60° and two at 120°. The crossing itself has
    // an overlap of w² / sin θ.
    const double c = 0.5;
    const double s = std::sqrt(3.0) / 2.0;
    const RightOfWayRule round{CornerShape::Round, 6.0, 0.01, 1e-4};
    const double at60 = 36.0 * (1.0 / std::tan(pi / 6.0) - pi / 3.0);
    const double at120 = 36.0 * (1.0 / std::tan(pi / 3.0) - pi / 6.0);
    const double m2 = areaOf(
        {{{{-80, 0}, {80, 0}}, 10.0}, {{{-80 * c, -80 * s}, {80 * c, 80 * s}}, 10.0}}, round);
    QVERIFY(isNear(m2, 3200.0 - 100.0 / s + 2 * at60 + 2 * at120, 0.01));
}

void TestRightOfWay::radiusThatDoesNotFit()
{
    // Roads end 12 m from the crossing, so 7 m from the corner: of 10 m, 11/16 fit (6.875 m).
    const RightOfWayRule cut{CornerShape::Cut, 10.0, 0.01, 0.01};
    const double m2 = areaOf({{{{-12, 0}, {12, 0}}, 10.0}, {{{0, -12}, {0, 12}}, 10.0}}, cut);
    QVERIFY(isNear(m2, 2 * 240.0 - 100.0 + 4 * 6.875 * 6.875 / 2.0, 1e-4));
    // Two junctions 20 m apart share the 10 m between their corners: 5 m each.
    const double two = areaOf({{{{-100, 0}, {100, 0}}, 10.0},
                               {{{-10, 0}, {-10, 100}}, 10.0},
                               {{{10, 0}, {10, 100}}, 10.0}},
                              cut);
    QVERIFY(isNear(two, 2000.0 + 2 * 950.0 + 2 * 50.0 + 2 * 12.5, 1e-4));
}

void TestRightOfWay::cornersOnACurve()
{
    // A road on an arc of 200 m radius drawn every degree (3.5 m, less than the corner takes), and one
    // that leaves it outwards. The corner's arc of 8 m has its centre K 213 m from that of the curve
    // and 13 m off the middle of the straight road: with the corner C on the edge of 205 m, and the
    // points T and U where the arc touches, the triangle CTU less the segment of the arc (86.5°) less
    // that of the curve is 28.79 − 16.37 − 0.17 m².
    Line curve;
    for (int k = -45; k <= 45; ++k)
        curve.push_back(
            {200.0 * std::cos(k * pi / 180.0) - 200.0, 200.0 * std::sin(k * pi / 180.0)});
    const std::vector<Road> roads{{curve, 10.0}, {{{0, 0}, {100, 0}}, 10.0}};
    const double plain = areaOf(roads);
    const double rounded = areaOf(roads, {CornerShape::Round, 8.0, 0.01, 0.001});
    QVERIFY(isNear(rounded - plain, 2 * 12.25, 0.1));
    QCOMPARE(landOf(roads, {CornerShape::Round, 8.0, 0.01, 0.001}).size(), std::size_t{1});
}

void TestRightOfWay::splaysReachAroundBends()
{
    // Arms that bend right behind the junction still give one valid area.
    const auto land = landOf({{{{-60, 3}, {-9, 0}, {0, 0}, {4, 1}, {60, 30}}, 12.0},
                              {{{0, 0}, {1, -6}, {-20, -60}}, 12.0}},
                             {CornerShape::Round, 9.0, 0.01, 0.01});
    QCOMPARE(land.size(), std::size_t{1});
    const Geos geos;
    QCOMPARE(int(GEOSisValid_r(geos.handle(), geos.polygon(land[0]).get())), 1);
}

void TestRightOfWay::hairpin()
{
    // Narrower than the road is wide: the two legs overlap, and there is no hole between them.
    const auto land = landOf({{{{0, 0}, {100, 0}, {103, 3}, {100, 6}, {0, 6}}, 10.0}});
    QCOMPARE(land.size(), std::size_t{1});
    QVERIFY(land[0].holes.empty());
    QVERIFY(area(land[0]) > 1600.0 && area(land[0]) < 1750.0);
}

void TestRightOfWay::ringRoad()
{
    // Around a square of 100 m: 110² − 90².
    const auto land = landOf({{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}, 10.0}});
    QCOMPARE(land.size(), std::size_t{1});
    QCOMPARE(land[0].holes.size(), std::size_t{1});
    QVERIFY(isNear(area(land[0]), 4000.0, 1e-6));
    QCOMPARE(land[0].outer.size(), std::size_t{4});
    QCOMPARE(land[0].holes[0].size(), std::size_t{4});
}

void TestRightOfWay::roadsApart()
{
    const auto land = landOf({{{{50, 0}, {60, 0}}, 2.0}, {{{0, 0}, {10, 0}}, 4.0}});
    QCOMPARE(land.size(), std::size_t{2});
    QCOMPARE(area(land[0]), 40.0); // from west to east
    QCOMPARE(area(land[1]), 20.0);
}

void TestRightOfWay::roadDrawnTwice()
{
    // Partly on one another, in opposite directions.
    QVERIFY(
        isNear(areaOf({{{{0, 0}, {100, 0}}, 10.0}, {{{150, 0}, {50, 0}}, 10.0}}), 1500.0, 1e-6));
}

void TestRightOfWay::farFromTheOrigin()
{
    // At a UTM position in Phnom Penh nothing is lost but the micrometre of the grid.
    const double x = 491234.567;
    const double y = 1278901.234;
    const auto land =
        landOf({{{{x - 50, y}, {x + 50, y}}, 10.0}, {{{x, y - 50}, {x, y + 50}}, 10.0}},
               {CornerShape::Cut, 5.0, 0.01, 0.01});
    QVERIFY(isNear(totalArea(land), 1950.0, 1e-3));
    QCOMPARE(land[0].outer.size(), std::size_t{16});
}

void TestRightOfWay::anyOrderGivesTheSameLand()
{
    const RightOfWayRule round{CornerShape::Round, 5.0, 0.01, 0.01};
    const Road a{{{-50, 3}, {50, -4}}, 10.0};
    const Road b{{{0, -50}, {7, 50}}, 16.0};
    const Road c{{{20, 40}, {30, -40}}, 6.0};
    const auto first = landOf({a, b, c}, round);
    const auto again = landOf({a, b, c}, round);
    const auto other = landOf({c, b, a}, round);
    QVERIFY(first[0].outer == again[0].outer);
    QVERIFY(isNear(totalArea(first), totalArea(other), 1e-4));
}

void TestRightOfWay::reachesAcrossTheSite()
{
    const auto within = [](const std::vector<Polygon> &site) {
        RightOfWayRule rule = sharp;
        rule.site = site;
        return rule;
    };
    // From border to border, straight: a centimetre beyond at each end.
    const Road road{{{0, 50}, {200, 50}}, 10.0};
    QVERIFY(isNear(areaOf({road}, within({rectangle(0, 0, 200, 100)})), 2000.2, 1e-5));
    // 0.4 m short of it at one end, 0.3 m beyond at the other.
    const Road inexact{{{0.4, 50}, {200.3, 50}}, 10.0};
    QVERIFY(isNear(areaOf({inexact}, within({rectangle(0, 0, 200, 100)})), 2003.1, 1e-5));
    // The border rises by 45° there: half the width more, so that the far corner is across too.
    const Polygon slanting{{{0, 0}, {150, 0}, {250, 100}, {0, 100}}, {}};
    QVERIFY(isNear(areaOf({road}, within({slanting})), 2000.2 + 50.0, 1e-5));
    // Where another road goes on along the border, the end is none.
    const Road frame{{{200, 0}, {200, 100}}, 10.0};
    QVERIFY(isNear(areaOf({{{{100, 50}, {200, 50}}, 10.0}, frame},
                          within({rectangle(0, 0, 200, 100)})),
                   1000.2 + 950.0, 1e-5));
}

void TestRightOfWay::deadEndsStayInTheSite()
{
    const auto areaWithin = [](const Road &road, const std::vector<Polygon> &site) {
        RightOfWayRule rule = sharp;
        rule.site = site;
        return areaOf({road}, rule);
    };
    // 1.1 m before the border; on the border of a hole, reached from outside the site; where the land
    // of a dead end was cut out of the site; on the line between two parts of it; along the border.
    QVERIFY(isNear(areaWithin({{{50, 50}, {98.9, 50}}, 10.0}, {rectangle(0, 0, 100, 100)}), 489.0));
    const Ring hole{{60, 60}, {140, 60}, {140, 140}, {60, 140}};
    QVERIFY(isNear(areaWithin({{{100, 100}, {140, 100}}, 10.0},
                              {{{{0, 0}, {200, 0}, {200, 200}, {0, 200}}, {hole}}}),
                   400.0));
    const Polygon notched{
        {{0, 0}, {95, 0}, {95, 60}, {105, 60}, {105, 0}, {200, 0}, {200, 100}, {0, 100}}, {}};
    QVERIFY(isNear(areaWithin({{{100, 0}, {100, 60}}, 10.0}, {notched}), 600.0));
    QVERIFY(isNear(areaWithin({{{50, 50}, {100, 50}}, 10.0},
                              {rectangle(0, 0, 100, 100), rectangle(100, 0, 200, 100)}),
                   500.0));
    QVERIFY(isNear(areaWithin({{{20, 100}, {50, 100}}, 10.0}, {rectangle(0, 0, 100, 100)}), 300.0));
}

void TestRightOfWay::badRules()
{
    const std::vector<Road> roads{{{{0, 0}, {1, 0}}, 4.0}};
    QCOMPARE(complaintOf([&] {
                 landOf(roads, {CornerShape::Cut, -5.0, 0.01, 0.01});
             }),
             QString("the corner radius is -5; it must not be negative"));
    QCOMPARE(complaintOf([&] {
                 landOf(roads, {CornerShape::Cut, 5.0, -1.0, 0.01});
             }),
             QString("the snapping distance is -1; it must not be negative"));
    QCOMPARE(complaintOf([&] {
                 landOf(roads, {CornerShape::Cut, 5.0, 0.01, 0.0});
             }),
             QString("the error of arcs is 0; it must be more than zero"));
    QCOMPARE(complaintOf([&] {
                 landOf({{{{0, 0}, {1, 0}}, -4.0}});
             }),
             QString("the width of road 1 is -4; it must be more than zero"));
    QVERIFY(landOf({}).empty());
}

void TestRightOfWay::progressAndCancelling()
{
    StopAtOnce stop;
    QVERIFY(madang::test::throws<Cancelled>([&] {
        rightOfWay({{{{0, 0}, {1, 0}}, 4.0}}, sharp, stop);
    }));
    class Rising : public Progress
    {
    public:
        void report(double fraction) override
        {
            QVERIFY(fraction >= last);
            last = fraction;
        }
        double last = 0.0;
    } rising;
    rightOfWay({{{{0, 0}, {1, 0}}, 4.0}}, sharp, rising);
    QCOMPARE(rising.last, 1.0);
}

QTEST_APPLESS_MAIN(TestRightOfWay)
#include "test_right_of_way.moc"
