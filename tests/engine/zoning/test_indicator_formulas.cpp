// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/evaluation.h"
#include "zoning/engine/indicators/land_consumption.h"
#include "zoning/engine/indicators/land_mix.h"
#include "zoning/engine/indicators/traffic_light.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace madang;
using namespace madang::zoning;

namespace {

const Indicator &named(const std::vector<Indicator> &all, std::string_view key)
{
    for (const Indicator &each : all)
        if (each.facts->key == key)
            return each;
    throw std::runtime_error("no such indicator");
}

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestIndicatorFormulas : public QObject
{
    Q_OBJECT
private slots:
    void landConsumptionOfACityThatGrows();
    void noGrowthIsSaidAndNotInfinite();
    void aShrinkingCityIsMarked();
    void impossibleFiguresAreRefused();
    void mixOfLand();
    void lights();
    void attainmentIsOneScale();
    void densitiesAndRatios();
    void whatIsNotKnownIsNotZero();
    void enteredValuesStandFirst();
    void hilucsValues();
};

// The worked case: 100 -> 130 km², 1.0 -> 1.2 M people in 10 years. LCR 0.3 / 10; PGR ln 1.2 / 10 = 0.0182322.
void TestIndicatorFormulas::landConsumptionOfACityThatGrows()
{
    const LandConsumption result = landConsumption({100, 130, 1.0e6, 1.2e6, 10});
    QVERIFY(isNear(*result.landRate.value, 0.03, 1e-15));
    QVERIFY(isNear(*result.populationRate.value, 0.0182322, 5e-8));
    QVERIFY(isNear(*result.ratio.value, 1.6454, 5e-5));
    QVERIFY(!result.declines);
}

void TestIndicatorFormulas::noGrowthIsSaidAndNotInfinite()
{
    const LandConsumption result = landConsumption({100, 130, 1.0e6, 1.0e6, 10});
    QVERIFY(!result.ratio.value);
    QVERIFY(result.ratio.whyNot == WhyNot::NoGrowth);
    QCOMPARE(*result.populationRate.value, 0.0);
    QVERIFY(isNear(*result.landRate.value, 0.03, 1e-15));
}

// Half of the people leave while the land grows by a tenth: 0.1 / ln 0.5 = -0.144270.
void TestIndicatorFormulas::aShrinkingCityIsMarked()
{
    const LandConsumption result = landConsumption({100, 110, 2.0e6, 1.0e6, 1});
    QVERIFY(isNear(*result.ratio.value, -0.1442695, 1e-7));
    QVERIFY(result.declines);
    QVERIFY(landConsumption({110, 100, 2.0e6, 1.0e6, 1}).declines);
}

void TestIndicatorFormulas::impossibleFiguresAreRefused()
{
    for (const CityGrowth &growth : {CityGrowth{0, 130, 1e6, 1.2e6, 10}, CityGrowth{100, 130, 0, 1.2e6, 10}, CityGrowth{100, 130, 1e6, 1.2e6, 0},
                                     CityGrowth{100, 130, 1e6, -1, 10}, CityGrowth{100, std::nan(""), 1e6, 1e6, 10}}) {
        const LandConsumption result = landConsumption(growth);
        QVERIFY(!result.ratio.value && !result.landRate.value && !result.populationRate.value);
        QVERIFY(result.ratio.whyNot == WhyNot::BadFigure);
    }
}

// Two of four classes with half each: ln 2 / ln 4 = 1/2. One of them: 0. All four alike: 1.
void TestIndicatorFormulas::mixOfLand()
{
    QVERIFY(isNear(*landMix(std::array{50.0, 50.0, 0.0, 0.0}).value, 0.5, 1e-15));
    QCOMPARE(*landMix(std::array{80.0, 0.0, 0.0, 0.0}).value, 0.0);
    QVERIFY(isNear(*landMix(std::array{7.0, 7.0, 7.0, 7.0}).value, 1.0, 1e-15));
    QVERIFY(landMix(std::array{0.0, 0.0}).whyNot == WhyNot::NoZones);
    QVERIFY(!landMix(std::array{5.0}).value);
}

void TestIndicatorFormulas::lights()
{
    const Target share{0.45, 0.30};
    QVERIFY(lightOf(0.45, share, Better::Higher) == Light::Green);
    QVERIFY(lightOf(0.30, share, Better::Higher) == Light::Amber);
    QVERIFY(lightOf(0.29, share, Better::Higher) == Light::Red);
    QVERIFY(lightOf(0.40, Target{0.45, {}}, Better::Higher) == Light::Red);
    QVERIFY(lightOf(0.1 + 0.2, Target{0.3, {}}, Better::Lower) == Light::Green); // 0.30000000000000004
    QVERIFY(lightOf(34.0, Target{5, 35}, Better::Lower) == Light::Amber);
    QVERIFY(lightOf(36.0, Target{5, 35}, Better::Lower) == Light::Red);
    // 1.5 with 1.0 acceptable: amber to 0.5 off, green to 0.25 off, on both sides.
    for (const double green : {1.25, 1.5, 1.75})
        QVERIFY(lightOf(green, Target{1.5, 1.0}, Better::Near) == Light::Green);
    for (const double amber : {1.0, 1.2, 1.8, 2.0})
        QVERIFY(lightOf(amber, Target{1.5, 1.0}, Better::Near) == Light::Amber);
    QVERIFY(lightOf(2.1, Target{1.5, 1.0}, Better::Near) == Light::Red);
    QVERIFY(lightOf(1.64, Target{1.5, {}}, Better::Near) == Light::Green);
    QVERIFY(lightOf(1.66, Target{1.5, {}}, Better::Near) == Light::Red);
    QVERIFY(lightOf(std::nullopt, share, Better::Higher) == Light::None);
    QVERIFY(lightOf(0.5, std::nullopt, Better::Higher) == Light::None);
}

void TestIndicatorFormulas::attainmentIsOneScale()
{
    QCOMPARE(*attainment(0.3, Target{0.6, {}}, Better::Higher), 0.5);
    QCOMPARE(*attainment(0.9, Target{0.6, {}}, Better::Higher), 1.0);
    QCOMPARE(*attainment(20.0, Target{5, 35}, Better::Lower), 0.25);
    QCOMPARE(*attainment(4.0, Target{5, 35}, Better::Lower), 1.0);
    QCOMPARE(*attainment(0.05, Target{0.0, 0.20}, Better::Lower), 0.75);
    QCOMPARE(*attainment(0.05, Target{0.0, {}}, Better::Lower), 0.0);
    QCOMPARE(*attainment(3.0, Target{1.5, 1.0}, Better::Near), 0.5);
    QCOMPARE(*attainment(0.75, Target{1.5, 1.0}, Better::Near), 0.5);
    QVERIFY(!attainment(0.5, std::nullopt, Better::Higher));
    QVERIFY(!attainment(std::nullopt, Target{1, {}}, Better::Higher));
}

// 12,000 people and 4,500 jobs in 3,000 dwellings; 80 ha built up, of it 20 ha streets, 6 ha parks and 40 ha homes;
// 500,000 m² of floor space on 50 ha of plots, a fifth of it in a flood area.
void TestIndicatorFormulas::densitiesAndRatios()
{
    PlanFacts plan;
    plan.people = 12000;
    plan.jobs = 4500;
    plan.dwellings = 3000;
    plan.cover.builtUpM2 = 80e4;
    plan.cover.streetsM2 = 20e4;
    plan.cover.openSpaceM2 = 6e4;
    plan.cover.residentialM2 = 40e4;
    plan.floorSpace = {{400000, 0.0}, {100000, 1.0}};
    plan.plotM2 = 50e4;
    plan.hasFloodAreas = true;
    const std::vector<Indicator> all = evaluate(plan, {});
    QCOMPARE(all.size(), indicatorCatalogue().size());
    QCOMPARE(*named(all, "gross_density").outcome.value, 150.0);
    QCOMPARE(*named(all, "net_density").outcome.value, 300.0);
    QCOMPARE(*named(all, "far").outcome.value, 1.0);
    QCOMPARE(*named(all, "jobs_per_dwelling").outcome.value, 1.5);
    QCOMPARE(*named(all, "green_per_person").outcome.value, 5.0);
    QCOMPARE(*named(all, "sdg_11_7_1").outcome.value, 0.325); // 26 of 80 ha
    QCOMPARE(*named(all, "street_land").outcome.value, 0.25);
    QCOMPARE(*named(all, "flood_floor_space").outcome.value, 0.2);
    const std::vector<FormulaNumber> &numbers = named(all, "gross_density").numbers;
    QCOMPARE(numbers.size(), std::size_t(2));
    QCOMPARE(numbers[0].value, 12000.0);
    QCOMPARE(numbers[1].value, 80e4);

    // An entered population: 8,000 people, four to a household, for as many jobs.
    plan.dwellings.reset();
    const std::vector<Indicator> entered = evaluate(plan, {{"population", 8000}, {"household_size", 4}});
    QCOMPARE(*named(entered, "gross_density").outcome.value, 100.0);
    QCOMPARE(*named(entered, "jobs_per_dwelling").outcome.value, 2.25);

    // The city grew from 0.5 km² with 10,000 people in 8 years: LCR 0.3 / 0.5 / 8, PGR ln 1.2 / 8; 0.6 / 0.1823216.
    const std::vector<Indicator> grown = evaluate(plan, {{"built_up_before", 0.5e6}, {"population_before", 10000}, {"years_between", 8}});
    QVERIFY(isNear(*named(grown, "sdg_11_3_1").outcome.value, 3.290889, 1e-6));
    QVERIFY(named(all, "sdg_11_3_1").outcome.whyNot == WhyNot::NoEarlierState);
}

void TestIndicatorFormulas::whatIsNotKnownIsNotZero()
{
    const std::vector<Indicator> all = evaluate({}, {});
    for (const Indicator &each : all) {
        QVERIFY2(!each.outcome.value, each.facts->key.data());
        QVERIFY2(each.outcome.whyNot != WhyNot::Known, each.facts->key.data());
        QVERIFY(each.numbers.empty());
    }
    QVERIFY(named(all, "sdg_11_6_2").outcome.whyNot == WhyNot::NotEntered);
    QVERIFY(named(all, "flood_people").outcome.whyNot == WhyNot::NoFloodAreas);
    QVERIFY(named(all, "sdg_11_2_1").outcome.whyNot == WhyNot::NoStops);
    QVERIFY(named(all, "school_reach").outcome.whyNot == WhyNot::NoFacility);
    QVERIFY(named(all, "park_reach").outcome.whyNot == WhyNot::NoOpenSpace);
    QVERIFY(named(all, "jobs_per_dwelling").outcome.whyNot == WhyNot::NoJobs);
    QVERIFY(named(evaluate({}, {{"jobs", 100}}), "jobs_per_dwelling").outcome.whyNot == WhyNot::NoDwellings);
}

void TestIndicatorFormulas::enteredValuesStandFirst()
{
    PlanFacts plan;
    plan.cover.builtUpM2 = 100e4;
    plan.cover.streetsM2 = 30e4;
    const std::vector<Indicator> all = evaluate(plan, {{"sdg_11_1_1", 0.24}, {"street_land", 0.28}});
    QCOMPARE(*named(all, "sdg_11_1_1").outcome.value, 0.24);
    QVERIFY(named(all, "sdg_11_1_1").isEntered && !named(all, "sdg_11_1_1").computed);
    QCOMPARE(*named(all, "street_land").outcome.value, 0.28);
    QCOMPARE(*named(all, "street_land").computed, 0.3);
}

void TestIndicatorFormulas::hilucsValues()
{
    QVERIFY(landUseOf("5_1") == LandUse::Residential);
    QVERIFY(landUseOf("5") == LandUse::Residential);
    QVERIFY(landUseOf("3_1_3") == LandUse::Commerce);
    QVERIFY(landUseOf("3_3_2") == LandUse::Community);
    QVERIFY(landUseOf("3_4_1") == LandUse::Community);
    QVERIFY(landUseOf("3_4_4") == LandUse::OpenSpace);
    QVERIFY(landUseOf("4_1_1") == LandUse::Streets);
    QVERIFY(landUseOf("4_1_2") == LandUse::Transport);
    QVERIFY(landUseOf("2_3") == LandUse::Industry);
    QVERIFY(landUseOf("1.1") == LandUse::Unbuilt);
    QVERIFY(landUseOf("6_3_2") == LandUse::Unbuilt);
    QVERIFY(landUseOf("") == LandUse::Unknown);
    QVERIFY(landUseOf("51") == LandUse::Unknown);
    QVERIFY(isBuiltUp(LandUse::OpenSpace) && !isBuiltUp(LandUse::Unbuilt) && !isBuiltUp(LandUse::Unknown));
}

QTEST_APPLESS_MAIN(TestIndicatorFormulas)
#include "test_indicator_formulas.moc"
