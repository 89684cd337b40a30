// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/demand/land_demand.h"
#include "zoning/engine/demand/phase_balance.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace madang::zoning;

namespace {

std::optional<LandStandard> refused(const std::function<void()> &work)
{
    try {
        work();
    } catch (const LandDemandError &error) {
        return error.standard;
    }
    return std::nullopt;
}

std::optional<LandStandard> refusedHousing(double people, const HousingStandard &standard)
{
    return refused([&] { housingLand(people, standard); });
}

} // namespace

class TestLandDemand : public QObject
{
    Q_OBJECT
private slots:
    void homesForAHundredAndTwentyThousand();
    void landForJobs();
    void standardsThatCannotBe();
    void phasesAddUp();
    void whatIsNotKnownStaysSo();
};

// Reference page: 30,000 households, of dwellings 5 % empty, 60 to the hectare, 65 % of the land.
void TestLandDemand::homesForAHundredAndTwentyThousand()
{
    const HousingLand land = housingLand(120000, {4.0, 0.05, 60.0, 0.65});
    QCOMPARE(land.households, 30000.0);
    QVERIFY(std::abs(land.units - 31578.9474) < 1e-4);
    QVERIFY(std::abs(land.netHa - 526.3158) < 1e-4);
    QVERIFY(std::abs(land.grossHa - 809.7166) < 1e-4);
    QCOMPARE(housingLand(0, {}).grossHa, 0.0);
}

// 10,000 jobs of 25 m² are 250,000 m² of floor, at FAR 2 on 12.5 ha of sites, which are 80 % of 15.625 ha.
void TestLandDemand::landForJobs()
{
    const WorkLand land = workLand(10000, {25.0, 2.0, 0.8});
    QCOMPARE(land.floorM2, 250000.0);
    QCOMPARE(land.netHa, 12.5);
    QCOMPARE(land.grossHa, 15.625);
}

void TestLandDemand::standardsThatCannotBe()
{
    QCOMPARE(refusedHousing(-1, {}), LandStandard::People);
    QCOMPARE(refusedHousing(1, {0.0, 0.05, 60.0, 0.65}), LandStandard::HouseholdSize);
    QCOMPARE(refusedHousing(1, {4.0, 1.0, 60.0, 0.65}), LandStandard::Vacancy);
    QCOMPARE(refusedHousing(1, {4.0, -0.1, 60.0, 0.65}), LandStandard::Vacancy);
    QCOMPARE(refusedHousing(1, {4.0, 5.0, 60.0, 0.65}), LandStandard::Vacancy); // 5 % typed as 5
    QCOMPARE(refusedHousing(1, {4.0, 0.05, 0.0, 0.65}), LandStandard::UnitsPerHa);
    QCOMPARE(refusedHousing(1, {4.0, 0.05, 60.0, 0.0}), LandStandard::NetShare);
    QCOMPARE(refusedHousing(1, {4.0, 0.05, 60.0, 65.0}), LandStandard::NetShare);
    QCOMPARE(refusedHousing(std::nan(""), {}), LandStandard::People);
    QCOMPARE(refused([] { workLand(-1, {}); }), LandStandard::Jobs);
    QCOMPARE(refused([] { workLand(1, {0.0, 1.0, 0.7}); }), LandStandard::FloorPerJob);
    QCOMPARE(refused([] { workLand(1, {30.0, 0.0, 0.7}); }), LandStandard::Far);
    QCOMPARE(refused([] { workLand(1, {30.0, 1.0, 1.1}); }), LandStandard::NetShare);
}

void TestLandDemand::phasesAddUp()
{
    const std::vector<PhaseState> states = phaseBalance({{1000.0, 300.0, 1200.0, 100.0}, {3000.0, 500.0, 1500.0, 500.0}});
    QCOMPARE(states.size(), std::size_t(2));
    QCOMPARE(*states[0].missingPeople, 0.0);
    QCOMPARE(*states[0].missingJobs, 200.0);
    QCOMPARE(*states[1].capacityPeople, 2700.0);
    QCOMPARE(*states[1].missingPeople, 300.0);
    QCOMPARE(*states[1].missingJobs, 0.0);
}

void TestLandDemand::whatIsNotKnownStaysSo()
{
    const std::vector<PhaseState> states = phaseBalance({{1000.0, {}, {}, {}}, {{}, {}, 500.0, {}}, {900.0, {}, {}, {}}});
    QVERIFY(!states[0].missingPeople); // capacity is not known
    QVERIFY(!states[1].missingPeople); // nor what is asked for
    QCOMPARE(*states[2].missingPeople, 400.0);
    QVERIFY(!states[2].missingJobs);
}

QTEST_GUILESS_MAIN(TestLandDemand)
#include "test_land_demand.moc"
