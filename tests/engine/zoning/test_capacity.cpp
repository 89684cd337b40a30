// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/capacity.h"
#include "support/reference_data.h"
#include "support/throws.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

ParameterValues rules(std::initializer_list<std::pair<Parameter, double>> values)
{
    ParameterValues all;
    for (const auto &[parameter, value] : values)
        all[parameter] = value;
    return all;
}

} // namespace

class TestCapacity : public QObject
{
    Q_OBJECT
private slots:
    void heightBindsAKoreanParcel();
    void philippineFootprintIsTheLesser();
    void openSpaceOfBangkokIsOfFloorArea();
    void workedCases();
    void everyRuleBindsWhereItIsTheLeast_data();
    void everyRuleBindsWhereItIsTheLeast();
    void remainsWhatIsNotBuilt();
    void homesPeopleAndJobs();
    void storeysAreWhole();
    void nothingLimits();
    void heightNeedsAStorey();
    void neverAboveALimitAndNeverMoreWhenTighter();
};

// 30 × 40 m, 6/4/3 m: 24 × 30 = 720 m² envelope; 50 % of 1200 = 600; ⌊12/3.5⌋ = 3; min(2 · 1200, 600 · 3) = 1800.
void TestCapacity::heightBindsAKoreanParcel()
{
    const Capacity capacity = capacityOf({1200, 720, 0}, rules({{Parameter::Coverage, 0.5}, {Parameter::Far, 2.0}, {Parameter::StoreyHeight, 3.5}, {Parameter::Height, 12}}));
    QCOMPARE(capacity.footprintM2, 600.0);
    QVERIFY(capacity.footprintBinding == Binding::Coverage);
    QCOMPARE(capacity.floors.value(), 3);
    QCOMPARE(capacity.gfaM2.value(), 1800.0);
    QCOMPARE(capacity.byFarM2.value(), 2400.0);
    QVERIFY(capacity.binding == Binding::Height);
}

// 25 × 40 m, 5/2/2: 21 × 33 = 693 m² < 75 % of 1000. No rule limits the floors.
void TestCapacity::philippineFootprintIsTheLesser()
{
    const Capacity capacity = capacityOf({1000, 693, 0}, rules({{Parameter::Coverage, 0.75}}));
    QCOMPARE(capacity.footprintM2, 693.0);
    QVERIFY(capacity.binding == Binding::Setback);
    QVERIFY(!capacity.gfaM2);
    QVERIFY(!capacity.floors);
}

// 4.5 % of 11,200 m² of floor area, 504 m²; of the site it would be 72.
void TestCapacity::openSpaceOfBangkokIsOfFloorArea()
{
    const Capacity capacity = capacityOf({1600, 1600, 0}, rules({{Parameter::Far, 7}, {Parameter::OsrOfGfa, 0.045}}));
    QCOMPARE(capacity.gfaM2.value(), 11200.0);
    QCOMPARE(capacity.openSpaceM2, 504.0);
    QVERIFY(capacity.binding == Binding::Far);
    QCOMPARE(capacity.floors.value(), 11); // 11,200 on the 1,096 m² that are left: 10.2
}

void TestCapacity::workedCases()
{
    MADANG_NEED_REFERENCE_DATA();
    QFile file(test::referenceData() + QStringLiteral("/zoning/worked_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int seen = 0;
    for (const QJsonValue &entry : QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("cases")].toArray()) {
        const QString id = entry[QStringLiteral("id")].toString();
        const QJsonObject input = entry[QStringLiteral("input")].toObject(), expected = entry[QStringLiteral("expected")].toObject();
        if (id == QLatin1String("parcel-kr")) {
            const Capacity capacity = capacityOf({expected[QStringLiteral("area")].toDouble(), expected[QStringLiteral("envelope")].toDouble(), 0},
                                                 rules({{Parameter::Coverage, input[QStringLiteral("bcr_pct")].toDouble() / 100},
                                                        {Parameter::Far, input[QStringLiteral("far_pct")].toDouble() / 100},
                                                        {Parameter::StoreyHeight, input[QStringLiteral("floor_h")].toDouble()},
                                                        {Parameter::Height, input[QStringLiteral("max_h")].toDouble()}}));
            QCOMPARE(capacity.footprintM2, expected[QStringLiteral("footprint")].toDouble());
            QCOMPARE(capacity.floors.value(), expected[QStringLiteral("floors")].toInt());
            QCOMPARE(capacity.byFarM2.value(), expected[QStringLiteral("far_gfa")].toDouble());
            QCOMPARE(capacity.gfaM2.value(), expected[QStringLiteral("gfa")].toDouble());
            QCOMPARE(QString::fromUtf8(nameOf(capacity.binding).data()), expected[QStringLiteral("binding")].toString());
            ++seen;
        } else if (id == QLatin1String("parcel-ph-c2")) {
            const Capacity capacity = capacityOf({expected[QStringLiteral("tla")].toDouble(), expected[QStringLiteral("setback_area")].toDouble(), 0},
                                                 rules({{Parameter::Coverage, input[QStringLiteral("pso_pct")].toDouble() / 100}}));
            QCOMPARE(capacity.footprintM2, expected[QStringLiteral("ambf")].toDouble());
            ++seen;
        } else if (id == QLatin1String("bkk-osr")) {
            const double site = input[QStringLiteral("site")].toDouble();
            const Capacity capacity = capacityOf({site, site, 0}, rules({{Parameter::Far, input[QStringLiteral("far")].toDouble()},
                                                                         {Parameter::OsrOfGfa, input[QStringLiteral("osr_pct")].toDouble() / 100}}));
            QCOMPARE(capacity.gfaM2.value(), expected[QStringLiteral("gfa")].toDouble());
            QCOMPARE(capacity.openSpaceM2, expected[QStringLiteral("open_space")].toDouble());
            QVERIFY(capacity.openSpaceM2 != expected[QStringLiteral("trap_osr_of_site")].toDouble());
            ++seen;
        }
    }
    QCOMPARE(seen, 3);
}

void TestCapacity::everyRuleBindsWhereItIsTheLeast_data()
{
    QTest::addColumn<double>("envelope");
    QTest::addColumn<QVector<QPair<int, double>>>("limits");
    QTest::addColumn<QString>("binding");
    QTest::addColumn<double>("gfa");
    const auto of = [](Parameter parameter, double value) { return qMakePair(int(parameter), value); };
    using Limits = QVector<QPair<int, double>>;
    // Of a site of 1000 m².
    QTest::newRow("FAR") << 1000.0 << Limits{of(Parameter::Far, 1.2), of(Parameter::Floors, 4)} << "far" << 1200.0;
    QTest::newRow("equal: FAR is named") << 500.0 << Limits{of(Parameter::Far, 2), of(Parameter::Floors, 4)} << "far" << 2000.0;
    QTest::newRow("storeys") << 500.0 << Limits{of(Parameter::Far, 3), of(Parameter::Floors, 4)} << "floors" << 2000.0;
    QTest::newRow("height before storeys") << 500.0 << Limits{of(Parameter::Height, 9), of(Parameter::StoreyHeight, 3), of(Parameter::Floors, 4)} << "height" << 1500.0;
    QTest::newRow("lower than a storey") << 500.0 << Limits{of(Parameter::Height, 2), of(Parameter::StoreyHeight, 3)} << "height" << 0.0;
    // Four storeys on F leave 1000 − F = 0.5 · 4 F: F = 1000 / 3.
    QTest::newRow("OSR") << 1000.0 << Limits{of(Parameter::Floors, 4), of(Parameter::OsrOfGfa, 0.5)} << "osr" << 4000.0 / 3;
    QTest::newRow("OSR of any number of storeys") << 1000.0 << Limits{of(Parameter::Far, 9), of(Parameter::OsrOfGfa, 0.25)} << "osr" << 4000.0;
    // 100 m² homes of 80 % net: a space for each is 25 m² / 125 m² = 0.2 of floor area; (0.2 + 1/5) G = 1000.
    QTest::newRow("parking") << 1000.0
                             << Limits{of(Parameter::Floors, 5), of(Parameter::ParkingPerUnit, 1), of(Parameter::ParkingAtGrade, 1), of(Parameter::ParkingSpace, 25),
                                       of(Parameter::ResidentialShare, 1), of(Parameter::UnitSize, 100), of(Parameter::Efficiency, 0.8)}
                             << "parking" << 2500.0;
    QTest::newRow("nothing left by setbacks") << 0.0 << Limits{of(Parameter::Far, 3)} << "setback" << 0.0;
    QTest::newRow("all open") << 1000.0 << Limits{of(Parameter::Far, 3), of(Parameter::OpenSpace, 1)} << "open_space" << 0.0;
    QTest::newRow("too small a lot") << 1000.0 << Limits{of(Parameter::Far, 3), of(Parameter::LotArea, 1001)} << "lot_area" << 0.0;
    QTest::newRow("FAR 0") << 1000.0 << Limits{of(Parameter::Far, 0)} << "far" << 0.0;
}

void TestCapacity::everyRuleBindsWhereItIsTheLeast()
{
    QFETCH(double, envelope);
    using Limits = QVector<QPair<int, double>>;
    QFETCH(Limits, limits);
    QFETCH(QString, binding);
    QFETCH(double, gfa);
    ParameterValues values;
    for (const auto &[parameter, value] : limits)
        values[Parameter(parameter)] = value;
    const Capacity capacity = capacityOf({1000, envelope, 0}, values);
    QCOMPARE(QString::fromUtf8(nameOf(capacity.binding).data()), binding);
    QCOMPARE(capacity.gfaM2.value(), gfa);
}

void TestCapacity::remainsWhatIsNotBuilt()
{
    QCOMPARE(capacityOf({1000, 1000, 800}, rules({{Parameter::Far, 2}})).remainingM2.value(), 1200.0);
    QCOMPARE(capacityOf({1000, 1000, 2500}, rules({{Parameter::Far, 2}})).remainingM2.value(), 0.0);
}

// 2000 m²: 1400 of homes · 0.8 / 70 = 16 homes · 0.95 · 4 = 60.8 people; 600 / 30 = 20 jobs; 16 + 600 · 0.01 = 22 spaces.
void TestCapacity::homesPeopleAndJobs()
{
    const Capacity capacity = capacityOf({1000, 1000, 0}, rules({{Parameter::Far, 2}, {Parameter::ResidentialShare, 0.7}, {Parameter::Efficiency, 0.8}, {Parameter::UnitSize, 70},
                                                                 {Parameter::Occupancy, 0.95}, {Parameter::HouseholdSize, 4}, {Parameter::FloorPerJob, 30},
                                                                 {Parameter::ParkingPerUnit, 1}, {Parameter::ParkingPerFloor, 0.01}}));
    QCOMPARE(capacity.residentialM2, 1400.0);
    QCOMPARE(capacity.otherM2, 600.0);
    QCOMPARE(capacity.units, 16.0);
    QCOMPARE(capacity.people, 60.8);
    QCOMPARE(capacity.jobs, 20.0);
    QCOMPARE(capacity.parkingSpaces, 22.0);
}

void TestCapacity::storeysAreWhole()
{
    const auto floors = [](double height, double storey) {
        return capacityOf({100, 100, 0}, rules({{Parameter::Height, height}, {Parameter::StoreyHeight, storey}})).floors.value();
    };
    QCOMPARE(floors(12, 3.5), 3);
    QCOMPARE(floors(14, 3.5), 4);
    QCOMPARE(floors(0.3 * 3, 0.3), 3); // 0.9 / 0.3 is a little less than 3
    QCOMPARE(floors(9, 3), 3);
    QCOMPARE(floors(8.99, 3), 2);
}

void TestCapacity::nothingLimits()
{
    const Capacity capacity = capacityOf({100, 100, 0}, {});
    QVERIFY(!capacity.gfaM2);
    QVERIFY(capacity.binding == Binding::None);
    QCOMPARE(capacity.footprintM2, 100.0);
    QCOMPARE(capacity.people, 0.0);
}

void TestCapacity::heightNeedsAStorey()
{
    QVERIFY(test::throws<std::invalid_argument>([] { capacityOf({100, 100, 0}, rules({{Parameter::Height, 12}})); }));
    QVERIFY(test::throws<std::invalid_argument>([] { capacityOf({100, 100, 0}, rules({{Parameter::Height, 12}, {Parameter::StoreyHeight, 0}})); }));
}

void TestCapacity::neverAboveALimitAndNeverMoreWhenTighter()
{
    std::mt19937 random(4);
    const auto between = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    int tightened = 0;
    for (int round = 0; round < 5000; ++round) {
        const Site site{between(50, 5000), 0, between(0, 4000)};
        Site inside = site;
        inside.envelopeM2 = site.areaM2 * between(0, 1);
        ParameterValues values = rules({{Parameter::StoreyHeight, between(2.5, 5)}, {Parameter::ResidentialShare, between(0, 1)}, {Parameter::Efficiency, 0.8},
                                        {Parameter::UnitSize, between(30, 200)}, {Parameter::ParkingSpace, 25}, {Parameter::ParkingAtGrade, between(0, 1)}});
        for (const auto &[parameter, low, high] : std::initializer_list<std::tuple<Parameter, double, double>>{
                 {Parameter::Far, 0, 10}, {Parameter::Coverage, 0, 1}, {Parameter::Height, 0, 60}, {Parameter::Floors, 0, 20}, {Parameter::OpenSpace, 0, 1},
                 {Parameter::OsrOfGfa, 0, 1}, {Parameter::ParkingPerUnit, 0, 2}, {Parameter::ParkingPerFloor, 0, 0.05}})
            if (between(0, 1) < 0.5)
                values[parameter] = between(low, high);
        const Capacity capacity = capacityOf(inside, values);
        const double tolerance = 1e-6 * site.areaM2;
        if (capacity.gfaM2) {
            const double gfa = *capacity.gfaM2;
            QVERIFY(gfa <= values.valueOr(Parameter::Far, 1e9) * site.areaM2 + tolerance);
            for (const auto &each : {capacity.byFarM2, capacity.byFloorsM2, capacity.byOsrM2, capacity.byParkingM2})
                QVERIFY(!each || gfa <= *each + tolerance);
            QVERIFY(capacity.footprintM2 <= inside.envelopeM2 + tolerance);
            QVERIFY(capacity.footprintM2 <= values.valueOr(Parameter::Coverage, 1) * site.areaM2 + tolerance);
            QVERIFY(capacity.openSpaceM2 <= site.areaM2 + tolerance);
            QVERIFY(std::abs(capacity.residentialM2 + capacity.otherM2 - gfa) <= tolerance);
        }
        for (const ParameterFacts &facts : parameterFacts()) {
            if (facts.assumed || !values[facts.parameter])
                continue;
            ParameterValues tighter = values;
            *tighter[facts.parameter] *= facts.atLeast ? 1.2 : 0.8;
            const Capacity less = capacityOf(inside, tighter);
            if (!capacity.gfaM2)
                continue;
            QVERIFY(less.gfaM2);
            QVERIFY2(*less.gfaM2 <= *capacity.gfaM2 + tolerance, facts.name.data());
            ++tightened;
        }
    }
    QVERIFY(tightened > 5000);
}

QTEST_GUILESS_MAIN(TestCapacity)
#include "test_capacity.moc"
