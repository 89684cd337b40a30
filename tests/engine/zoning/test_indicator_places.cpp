// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/throws.h"
#include "zoning/engine/indicators/evaluation.h"
#include "zoning/engine/indicators/exposure.h"
#include "zoning/engine/indicators/land_cover.h"
#include "zoning/engine/indicators/reach.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

Polygon box(double x, double y, double width, double height)
{
    return {{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, {}};
}

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

const Indicator &named(const std::vector<Indicator> &all, std::string_view key)
{
    for (const Indicator &each : all)
        if (each.facts->key == key)
            return each;
    throw std::runtime_error("no such indicator");
}

} // namespace

class TestIndicatorPlaces : public QObject
{
    Q_OBJECT
private slots:
    void theRadiusItselfIsReached();
    void agreesWithLookingAtAll();
    void onePlaceFarAwayDoesNoHarm();
    void placesThatAreNoNumbers();
    void boundariesAndSpread();
    void stopsByDetourAndKind();
    void servicesByRadius();
    void homesOnLandWhenNobodyIsCounted();
    void sharesInFloodAreas();
    void landOfStreetsCountsOnce();
    void streetsThroughFieldsAreNotOfTheTown();
};

void TestIndicatorPlaces::theRadiusItselfIsReached()
{
    const NearbyPlaces near({{0, 0}, {1000, 0}}, 500);
    QVERIFY(near.reach({0, 500}));
    QVERIFY(near.reach({300, 400})); // 3-4-5
    QVERIFY(!near.reach({300, 401}));
    QVERIFY(near.reach({500, 0}));
    QVERIFY(near.reach({1500, 0}));
    QVERIFY(!near.reach({1500.001, 0}));
    QVERIFY(!near.reach({-1e9, 1e9}));
    QVERIFY(!NearbyPlaces({}, 500).reach({0, 0}));
    QVERIFY(test::throws<std::invalid_argument>([] { NearbyPlaces({{0, 0}}, 0); }));
}

void TestIndicatorPlaces::agreesWithLookingAtAll()
{
    std::mt19937 chance(7);
    std::uniform_real_distribution<double> place(-5000, 5000);
    std::vector<Point> places;
    for (int i = 0; i < 60; ++i)
        places.push_back({place(chance), place(chance)});
    for (const double radius : {30.0, 700.0, 20000.0}) {
        const NearbyPlaces near(places, radius);
        int reached = 0;
        for (int i = 0; i < 2000; ++i) {
            const Point from{1.2 * place(chance), 1.2 * place(chance)};
            bool expected = false;
            for (const Point to : places)
                expected = expected || std::hypot(to.x - from.x, to.y - from.y) <= radius;
            QCOMPARE(near.reach(from), expected);
            reached += expected;
        }
        QVERIFY(reached > 0);
    }
}

void TestIndicatorPlaces::onePlaceFarAwayDoesNoHarm()
{
    const NearbyPlaces near({{0, 0}, {1e9, 1e9}, {1e9, 0}}, 100);
    QVERIFY(near.reach({60, 80}));
    QVERIFY(!near.reach({60, 81}));
    QVERIFY(near.reach({1e9, 1e9 - 100}));
}

void TestIndicatorPlaces::placesThatAreNoNumbers()
{
    const NearbyPlaces near({{std::nan(""), 0}, {10, 0}}, 5);
    QVERIFY(near.reach({12, 0}));
    QVERIFY(!near.reach({std::nan(""), 0}));
}

void TestIndicatorPlaces::boundariesAndSpread()
{
    std::vector<Point> edge;
    addBoundary(box(0, 0, 100, 50), 20, edge);
    QCOMPARE(edge.size(), std::size_t(2 * 5 + 2 * 3));
    // 100 × 50 m in squares of 25 m: 4 × 2; a hole over the lower right four takes two.
    Polygon ground = box(0, 0, 100, 50);
    QCOMPARE(evenlySpread(ground, 25).size(), std::size_t(8));
    ground.holes.push_back({{50, 0}, {50, 25}, {100, 25}, {100, 0}});
    QCOMPARE(evenlySpread(ground, 25).size(), std::size_t(6));
    // So thin that no middle lies within.
    QCOMPARE(evenlySpread({{{0, 0}, {100, 40}, {100, 41}}, {}}, 50).size(), std::size_t(1));
}

// Detour 1.25: a walk of 500 m reaches 400 m in a straight line, one of 1,000 m 800 m.
void TestIndicatorPlaces::stopsByDetourAndKind()
{
    PlanFacts plan;
    plan.weighs = PlanFacts::Weighs::People;
    plan.stops = {{0, 0}};
    plan.railStops = {{5000, 0}};
    plan.homes = {{{399, 0}, 100, 0}, {{401, 0}, 200, 0}, {{5000, 799}, 300, 0}, {{5000, 801}, 400, 0}};
    const Indicator transit = named(evaluate(plan, {{"detour", 1.25}}), "sdg_11_2_1");
    QCOMPARE(*transit.outcome.value, 0.4); // 400 of 1,000
    QVERIFY(transit.numbers[0].measure == Measure::People);
    QCOMPARE(transit.numbers[0].value, 400.0);
    QCOMPARE(transit.numbers[1].value, 1000.0);
    QCOMPARE(transit.numbers[4].value, 1.25);
    QCOMPARE(*named(evaluate(plan, {{"detour", 1.0}}), "sdg_11_2_1").outcome.value, 1.0);
    QVERIFY(named(evaluate(plan, {{"detour", 0.5}}), "sdg_11_2_1").outcome.whyNot == WhyNot::BadFigure);
}

void TestIndicatorPlaces::servicesByRadius()
{
    PlanFacts plan;
    plan.weighs = PlanFacts::Weighs::People;
    plan.services[std::size_t(Service::School)] = {{0, 0}};
    plan.homes = {{{500, 0}, 30, 0}, {{600, 0}, 70, 0}};
    QCOMPARE(*named(evaluate(plan, {}), "school_reach").outcome.value, 0.3);
    QCOMPARE(*named(evaluate(plan, {{"school_radius", 600}}), "school_reach").outcome.value, 1.0);
    QVERIFY(named(evaluate(plan, {{"school_radius", 0}}), "school_reach").outcome.whyNot == WhyNot::BadFigure);
    plan.homes.clear();
    QVERIFY(named(evaluate(plan, {}), "school_reach").outcome.whyNot == WhyNot::NoHomes);
}

void TestIndicatorPlaces::homesOnLandWhenNobodyIsCounted()
{
    PlanFacts plan;
    plan.hasFloodAreas = true;
    plan.homes = {{{0, 0}, 10000, 0.5}, {{0, 0}, 30000, 0.0}};
    const Indicator flooded = named(evaluate(plan, {}), "flood_people");
    QCOMPARE(*flooded.outcome.value, 0.125);
    QVERIFY(flooded.numbers[0].measure == Measure::Land);
}

// Two flood areas that overlap on the same half.
void TestIndicatorPlaces::sharesInFloodAreas()
{
    Progress progress;
    const std::vector<Polygon> flood{box(0, 0, 50, 100), box(0, 0, 50, 60)};
    const std::vector<double> shares = sharesWithin({{box(0, 0, 100, 100)}, {box(10, 10, 20, 20)}, {box(60, 0, 10, 10)}, {}, {box(25, 0, 100, 10), box(0, 50, 25, 10)}}, flood, progress);
    QVERIFY(isNear(shares[0], 0.5, 1e-12));
    QCOMPARE(shares[1], 1.0);
    QCOMPARE(shares[2], 0.0);
    QCOMPARE(shares[3], 0.0);
    QVERIFY(isNear(shares[4], 0.4, 1e-12)); // 250 of 1,000 m² and all of 250
    QCOMPARE(placesWithin({{25, 50}, {75, 50}}, flood), (std::vector<bool>{true, false}));
    QCOMPARE(sharesWithin({{box(0, 0, 1, 1)}}, {}, progress), std::vector<double>{0.0});
}

// Homes 100 × 100 m and a park 100 × 100 m, 20 m apart; the street of 20 m between them, and one of 10 m right through both
// of them, 240 m long, from edge to edge.
void TestIndicatorPlaces::landOfStreetsCountsOnce()
{
    Progress progress;
    const std::vector<ZoneLand> zones{{{box(0, 0, 100, 100)}, LandUse::Residential}, {{box(120, 0, 100, 100)}, LandUse::OpenSpace}};
    const std::vector<StreetLine> streets{{{{110, -50}, {110, 150}}, 20}, {{{-50, 50}, {300, 50}}, 10}};
    const LandCover cover = landCover(zones, streets, progress);
    QVERIFY(isNear(cover.residentialM2, 9000, 1e-6));
    QVERIFY(isNear(cover.openSpaceM2, 9000, 1e-6));
    QVERIFY(isNear(cover.streetsM2, 1000 + 1000 + 2000, 1e-6)); // the crossing once
    QVERIFY(isNear(cover.builtUpM2, 10000 + 10000 + 2000, 1e-6));
    QCOMPARE(cover.zonedM2[std::size_t(LandUse::Residential)], 10000.0);
}

// The same town, with a zone for streets between and a field beyond, through which the road goes on.
void TestIndicatorPlaces::streetsThroughFieldsAreNotOfTheTown()
{
    Progress progress;
    const std::vector<ZoneLand> zones{{{box(0, 0, 100, 100)}, LandUse::Residential}, {{box(100, 0, 20, 100)}, LandUse::Streets},
                                      {{box(120, 0, 100, 100)}, LandUse::Unbuilt}};
    const LandCover cover = landCover(zones, {{{{110, -50}, {110, 150}}, 20}, {{{110, 50}, {300, 50}}, 10}}, progress);
    QVERIFY(isNear(cover.streetsM2, 2000, 1e-6));
    QVERIFY(isNear(cover.builtUpM2, 12000, 1e-6));
    QCOMPARE(landCover({{{box(0, 0, 9, 9)}, LandUse::Unbuilt}}, {{{{0, 0}, {9, 9}}, 2}}, progress).builtUpM2, 0.0);
}

QTEST_APPLESS_MAIN(TestIndicatorPlaces)
#include "test_indicator_places.moc"
