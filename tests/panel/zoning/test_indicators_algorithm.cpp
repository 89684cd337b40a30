// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"
#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"
#include "zoning/processing/indicators/entered_figures.h"
#include "zoning/processing/indicators/indicators_algorithm.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr double east0 = 300000;
constexpr double north0 = 1448000;

PlanRow shaped(const QString &wkt, const QVariantMap &fields)
{
    PlanRow row;
    row.fields = fields;
    row.wkb = QgsGeometry::fromWkt(wkt).asWkb();
    return row;
}

PlanRow facility(double x, double y, const char *kind)
{
    return shaped(QStringLiteral("POINT(%1 %2)").arg(east0 + x).arg(north0 + y), {{QStringLiteral("kind"), QLatin1String(kind)}});
}

PlanRow zone(double x, double y, double side, const char *code)
{
    return test::square(east0 + x, north0 + y, side, {{QStringLiteral("code"), QLatin1String(code)}});
}

} // namespace

class TestIndicatorsAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyIndicatorOfEveryScenario();
    void sharesOfResidentialLand();
    void streetsAndOpenSpace();
    void enteredPopulationMakesDensities();
    void aScenarioHasItsOwnFigures();
    void targetsOfThePlanGoBeforeTheUsualOnes();
    void whatIsTakenAwayIsGone();
    void stopsOfDrawnLines();
    void peopleOfTheRulesLiveOnParcels();
    void buildingsStandForRulesThatSayNothing();
    void anEmptyPlanHasReasons();
    void wrongScenario();

private:
    void add(const QString &table, const std::vector<PlanRow> &rows, const QString &scenario = QStringLiteral("base"));
    void enter(const QString &key, double value, const QString &scenario = QStringLiteral("base"));
    QVariantMap run(const QString &scenarios = {});
    QVariantMap indicator(const QString &key, int scenario = 0, const QString &scenarios = {});
    double value(const QString &key, int scenario = 0, const QString &scenarios = {}) { return indicator(key, scenario, scenarios)[QStringLiteral("value")].toDouble(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

// Homes 400 × 400 m and, 400 m to their east, a park of 200 × 200 m.
void TestIndicatorsAlgorithm::init()
{
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
    // National limits would say how many people the homes of 1a may hold.
    PlanEdit bare;
    for (const StoredRow &rule : m_plan->rows(QStringLiteral("regulation"), QStringLiteral("code = '1a'")))
        bare.remove(QStringLiteral("regulation"), rule.uid, rule.row);
    m_plan->apply(bare);
    add(QStringLiteral("zone"), {zone(0, 0, 400, "1a"), zone(800, 100, 200, "H3_4_4")});
}

void TestIndicatorsAlgorithm::add(const QString &table, const std::vector<PlanRow> &rows, const QString &scenario)
{
    PlanEdit edit;
    edit.scenario = scenario;
    for (PlanRow row : rows) {
        row.fields.insert(QStringLiteral("scenario"), scenario);
        edit.add(table, row);
    }
    m_plan->apply(edit);
}

void TestIndicatorsAlgorithm::enter(const QString &key, double number, const QString &scenario)
{
    m_plan->apply(editToEnter(*m_plan, scenario, key, EnteredKind::Figure, EnteredValue{number, {}, QStringLiteral("Census 2019")}));
}

QVariantMap TestIndicatorsAlgorithm::run(const QString &scenarios)
{
    IndicatorsAlgorithm algorithm;
    algorithm.initAlgorithm();
    QgsProcessingContext context;
    QgsProcessingFeedback feedback(false);
    bool ok = false;
    return algorithm.run({{QStringLiteral("PLAN"), m_plan->path()}, {QStringLiteral("SCENARIOS"), scenarios}}, context, &feedback, &ok, {}, false);
}

QVariantMap TestIndicatorsAlgorithm::indicator(const QString &key, int scenario, const QString &scenarios)
{
    const QVariantList all = run(scenarios)[QStringLiteral("scenarios")].toList();
    for (const QVariant &item : all.value(scenario).toMap()[QStringLiteral("indicators")].toList())
        if (item.toMap()[QStringLiteral("key")].toString() == key)
            return item.toMap();
    return {};
}

void TestIndicatorsAlgorithm::everyIndicatorOfEveryScenario()
{
    m_plan->apply(editToCreateScenario(*m_plan, QStringLiteral("Dense")));
    const QVariantList two = run(QStringLiteral("base, Dense"))[QStringLiteral("scenarios")].toList();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two[1].toMap()[QStringLiteral("name")].toString(), QStringLiteral("Dense"));
    const QVariantList first = two[0].toMap()[QStringLiteral("indicators")].toList(), second = two[1].toMap()[QStringLiteral("indicators")].toList();
    QVERIFY(first.size() >= 20);
    QCOMPARE(first.size(), second.size());
    for (int i = 0; i < first.size(); ++i) {
        const QVariantMap each = first[i].toMap();
        QCOMPARE(each[QStringLiteral("key")], second[i].toMap()[QStringLiteral("key")]);
        QVERIFY(!each[QStringLiteral("name")].toString().isEmpty() && each[QStringLiteral("name")] != each[QStringLiteral("key")]);
        // A target has somebody who set it.
        QCOMPARE(each[QStringLiteral("target")].isNull(), each[QStringLiteral("target_source")].toString().isEmpty());
        // What has no value says why; what has one says how.
        QVERIFY2(!each[QStringLiteral("formula")].toString().isEmpty(), qPrintable(each[QStringLiteral("key")].toString()));
        QCOMPARE(each[QStringLiteral("value")].isNull(), each.contains(QStringLiteral("why")));
        for (const QVariant &figure : each[QStringLiteral("figures")].toList())
            QVERIFY(figure.toMap()[QStringLiteral("name")] != figure.toMap()[QStringLiteral("key")]
                    && figure.toMap()[QStringLiteral("value")].isNull() == figure.toMap()[QStringLiteral("source")].toString().isEmpty());
    }
    QCOMPARE(run()[QStringLiteral("scenarios")].toList().size(), 1);
}

// 64 squares of 50 m stand for the homes, their middles at 25, 75 … 375 m. A school at the corner (0, 0) with 200 m of reach
// reaches those in which i² + j² <= 16 for i, j = 0.5, 1.5 …: 4 + 4 + 3 + 2 by rows.
void TestIndicatorsAlgorithm::sharesOfResidentialLand()
{
    add(QStringLiteral("facility"), {facility(0, 0, "school"), facility(0, 0, "school")});
    enter(QStringLiteral("school_radius"), 200);
    int expected = 0;
    for (double x = 0.5; x < 8; ++x)
        for (double y = 0.5; y < 8; ++y)
            expected += x * x + y * y <= 16.0;
    QCOMPARE(expected, 13);
    const QVariantMap school = indicator(QStringLiteral("school_reach"));
    QVERIFY(qAbs(school[QStringLiteral("value")].toDouble() - 13.0 / 64.0) < 1e-9);
    QCOMPARE(school[QStringLiteral("status")].toString(), QStringLiteral("red"));
    QCOMPARE(school[QStringLiteral("sources")].toList()[0].toMap()[QStringLiteral("count")].toInt(), 2);
    QCOMPARE(school[QStringLiteral("figures")].toList()[0].toMap()[QStringLiteral("source")].toString(), QStringLiteral("Census 2019"));
    // The park's western edge is 425 m from the middles of the easternmost squares and stands from 100 to 300 m. With 430 m of
    // reach it is reached straight from 125 to 275 m, slantwise from 75 and 325 m (425.7 m), and not from 25 and 375 m (431.6 m).
    enter(QStringLiteral("park_radius"), 430);
    QVERIFY(qAbs(value(QStringLiteral("park_reach")) - 6.0 / 64.0) < 1e-9);
    // A flood over the southern half.
    PlanRow flood = test::square(east0 - 500, north0 - 800, 1000, {{QStringLiteral("kind"), QStringLiteral("flood")}});
    add(QStringLiteral("constraint_area"), {flood});
    QVERIFY(qAbs(value(QStringLiteral("flood_people")) - 0.5) < 1e-9);
}

// A street of 20 m from the homes' edge to the park's through the 400 m between them; both zones are in one line.
void TestIndicatorsAlgorithm::streetsAndOpenSpace()
{
    add(QStringLiteral("road"), {shaped(QStringLiteral("LINESTRING(%1 %3, %2 %3)").arg(east0 + 400).arg(east0 + 800).arg(north0 + 200),
                                        {{QStringLiteral("class"), QStringLiteral("residential")}, {QStringLiteral("width"), 20.0}})});
    // Built up: 16 ha + 4 ha + 0.8 ha of street between; its round ends lie in the zones: two half discs of 10 m radius.
    const double halfDisc = 0.5 * 100.0 * 3.1214451522580524; // of 32 corners, as the buffer has them: 16 sin(pi / 16)
    const double street = 400.0 * 20.0, built = 160000.0 + 40000.0 + street;
    const QVariantMap streets = indicator(QStringLiteral("street_land"));
    QVERIFY(qAbs(streets[QStringLiteral("value")].toDouble() - (street + 2 * halfDisc) / built) < 1e-6);
    QVERIFY(qAbs(value(QStringLiteral("sdg_11_7_1")) - (street + 2 * halfDisc + 40000.0 - halfDisc) / built) < 1e-6);
}

void TestIndicatorsAlgorithm::enteredPopulationMakesDensities()
{
    QCOMPARE(indicator(QStringLiteral("gross_density"))[QStringLiteral("why")].toString(), QStringLiteral("no_people"));
    QVERIFY(indicator(QStringLiteral("gross_density"))[QStringLiteral("value")].isNull());
    enter(QStringLiteral("population"), 2000);
    // 20 ha on the plane; by the ellipsoid a square kilometre here has 999,815.27 m².
    const double scale = 0.99981527204;
    QVERIFY(qAbs(value(QStringLiteral("gross_density")) - 2000.0 / (20.0 * scale)) < 1e-3);
    QVERIFY(qAbs(value(QStringLiteral("net_density")) - 2000.0 / (16.0 * scale)) < 1e-3);
    QVERIFY(qAbs(value(QStringLiteral("green_per_person")) - 40000.0 * scale / 2000.0) < 1e-3);
    const QVariantList basis = run()[QStringLiteral("scenarios")].toList()[0].toMap()[QStringLiteral("basis")].toList();
    QStringList codes;
    for (const QVariant &item : basis)
        codes << item.toMap()[QStringLiteral("code")].toString();
    QVERIFY(codes.contains(QStringLiteral("people_entered")) && codes.contains(QStringLiteral("people_land")));
}

void TestIndicatorsAlgorithm::aScenarioHasItsOwnFigures()
{
    enter(QStringLiteral("sdg_11_1_1"), 0.3);
    m_plan->apply(editToCreateScenario(*m_plan, QStringLiteral("Dense")));
    const QString both = QStringLiteral("base,Dense");
    QCOMPARE(value(QStringLiteral("sdg_11_1_1"), 1, both), 0.3);
    enter(QStringLiteral("sdg_11_1_1"), 0.1, QStringLiteral("Dense"));
    QCOMPARE(value(QStringLiteral("sdg_11_1_1"), 0, both), 0.3);
    QCOMPARE(value(QStringLiteral("sdg_11_1_1"), 1, both), 0.1);
    const QVariantMap dense = indicator(QStringLiteral("sdg_11_1_1"), 1, both);
    QVERIFY(dense[QStringLiteral("entered")].toBool());
    QCOMPARE(dense[QStringLiteral("source")].toString(), QStringLiteral("Census 2019"));
    m_plan->undo();
    QCOMPARE(value(QStringLiteral("sdg_11_1_1"), 1, both), 0.3);
}

void TestIndicatorsAlgorithm::targetsOfThePlanGoBeforeTheUsualOnes()
{
    enter(QStringLiteral("sdg_11_6_1"), 0.85);
    QCOMPARE(indicator(QStringLiteral("sdg_11_6_1"))[QStringLiteral("status")].toString(), QStringLiteral("red"));
    m_plan->apply(editToEnter(*m_plan, QStringLiteral("base"), QStringLiteral("sdg_11_6_1"), EnteredKind::Target, EnteredValue{0.95, 0.8, QStringLiteral("City plan")}));
    const QVariantMap waste = indicator(QStringLiteral("sdg_11_6_1"));
    QCOMPARE(waste[QStringLiteral("status")].toString(), QStringLiteral("amber"));
    QCOMPARE(waste[QStringLiteral("target")].toDouble(), 0.95);
    QCOMPARE(waste[QStringLiteral("acceptable")].toDouble(), 0.8);
    QVERIFY(waste[QStringLiteral("target_set")].toBool());
    QCOMPARE(waste[QStringLiteral("target_source")].toString(), QStringLiteral("City plan"));
    // Entered again, there is still one row.
    m_plan->apply(editToEnter(*m_plan, QStringLiteral("base"), QStringLiteral("sdg_11_6_1"), EnteredKind::Target, EnteredValue{0.8, {}, {}}));
    QCOMPARE(indicator(QStringLiteral("sdg_11_6_1"))[QStringLiteral("status")].toString(), QStringLiteral("green"));
    QVERIFY(indicator(QStringLiteral("sdg_11_6_1"))[QStringLiteral("acceptable")].isNull());
    QCOMPARE(int(m_plan->rows(QStringLiteral("indicator_value"), QStringLiteral("kind = 'target'")).size()), 1);
}

void TestIndicatorsAlgorithm::whatIsTakenAwayIsGone()
{
    enter(QStringLiteral("sdg_11_6_2"), 18);
    m_plan->apply(editToCreateScenario(*m_plan, QStringLiteral("Dense")));
    m_plan->apply(editToEnter(*m_plan, QStringLiteral("Dense"), QStringLiteral("sdg_11_6_2"), EnteredKind::Figure, std::nullopt));
    QCOMPARE(value(QStringLiteral("sdg_11_6_2"), 0, QStringLiteral("base,Dense")), 18.0);
    QCOMPARE(indicator(QStringLiteral("sdg_11_6_2"), 1, QStringLiteral("base,Dense"))[QStringLiteral("why")].toString(), QStringLiteral("not_entered"));
    QVERIFY(editToEnter(*m_plan, QStringLiteral("base"), QStringLiteral("sdg_11_6_1"), EnteredKind::Figure, std::nullopt).changes.empty());
}

// A bus line's stop 300 m west of the homes: with no detour 500 m reach the squares up to 200 m in; the same stop of a railway
// reaches all.
void TestIndicatorsAlgorithm::stopsOfDrawnLines()
{
    PlanEdit edit;
    edit.add(QStringLiteral("transit_line"), shaped(QStringLiteral("LINESTRING(%1 %2, %1 %3)").arg(east0 - 300).arg(north0).arg(north0 + 400), {{QStringLiteral("mode"), QStringLiteral("bus")}}),
             QStringLiteral("line"));
    edit.add(QStringLiteral("transit_stop"), shaped(QStringLiteral("POINT(%1 %2)").arg(east0 - 300).arg(north0 + 200), {{QStringLiteral("line_uid"), QStringLiteral("line")}}));
    m_plan->apply(edit);
    enter(QStringLiteral("detour"), 1.0);
    int reached = 0;
    for (double x = 325; x < 700; x += 50)
        for (double y = -175; y < 200; y += 50)
            reached += x * x + y * y <= 250000.0;
    QVERIFY(reached > 16 && reached < 48);
    QVERIFY(qAbs(value(QStringLiteral("sdg_11_2_1")) - reached / 64.0) < 1e-9);
    const auto line = m_plan->row(QStringLiteral("transit_line"), QStringLiteral("line"));
    PlanRow rail = *line;
    rail.fields[QStringLiteral("mode")] = QStringLiteral("rail");
    PlanEdit change;
    change.change(QStringLiteral("transit_line"), QStringLiteral("line"), *line, rail);
    m_plan->apply(change);
    QCOMPARE(value(QStringLiteral("sdg_11_2_1")), 1.0);
}

// Two parcels of 100 × 100 m in the homes' zone, FAR 1 and 2 by their sets of rules; dwellings of 100 m² net of 0.8 of the floor
// space, all lived in, by 4 people: 10,000 m² · 0.8 / 100 · 4 = 320 people, and 640. Their middles are 50 and 250 m from the
// school.
void TestIndicatorsAlgorithm::peopleOfTheRulesLiveOnParcels()
{
    const auto parcel = [](double x, const char *set) {
        return test::square(east0 + x, north0 - 50, 100, {{QStringLiteral("code"), QStringLiteral("1a")}, {QStringLiteral("regulation_set"), QLatin1String(set)}});
    };
    add(QStringLiteral("parcel"), {parcel(0, "low"), parcel(200, "high")});
    const auto rule = [](const char *set, const char *parameter, const char *sign, double number, int verified) {
        PlanRow row;
        row.fields = {{QStringLiteral("regulation_set"), *set ? QVariant(QLatin1String(set)) : QVariant()}, {QStringLiteral("code"), QStringLiteral("1a")},
                      {QStringLiteral("parameter"), QLatin1String(parameter)}, {QStringLiteral("operator"), QLatin1String(sign)},
                      {QStringLiteral("value"), number}, {QStringLiteral("verified"), verified}};
        return row;
    };
    // The list of the country has a rule for the coverage, which does not bind here.
    add(QStringLiteral("regulation"), {rule("low", "far", "<=", 1, 1), rule("high", "far", "<=", 2, 0), rule("", "residential_share", "=", 1, 1),
                                       rule("", "efficiency", "=", 0.8, 1), rule("", "unit_size", "=", 100, 1), rule("", "occupancy", "=", 1, 1),
                                       rule("", "household_size", "=", 4, 1), rule("", "setback_front", "<=", 0, 1)});
    add(QStringLiteral("facility"), {facility(0, 0, "school")});
    const double hectare = 9998.1527204;
    enter(QStringLiteral("school_radius"), 100);
    const QVariantMap school = indicator(QStringLiteral("school_reach"));
    QVERIFY2(qAbs(school[QStringLiteral("value")].toDouble() - 1.0 / 3.0) < 1e-4, qPrintable(school[QStringLiteral("formula")].toString()));
    const QVariantMap number = school[QStringLiteral("numbers")].toList()[1].toMap();
    QCOMPARE(number[QStringLiteral("measure")].toString(), QStringLiteral("people"));
    QVERIFY(qAbs(number[QStringLiteral("value")].toDouble() - 960.0 * hectare / 1e4) < 0.5);
    QVERIFY(qAbs(value(QStringLiteral("far")) - 1.5) < 1e-4);
    QStringList codes;
    for (const QVariant &item : run()[QStringLiteral("scenarios")].toList()[0].toMap()[QStringLiteral("basis")].toList())
        codes << item.toMap()[QStringLiteral("code")].toString();
    QCOMPARE(codes, (QStringList{QStringLiteral("people_rules"), QStringLiteral("floor_rules"), QStringLiteral("unverified_rules")}));
    // Half of the first parcel, 0 to 50 m of its 100 m, lies in a flood: 160 of 960 people, and 5,000 of 30,000 m².
    add(QStringLiteral("constraint_area"), {test::square(east0 - 950, north0 - 500, 1000, {{QStringLiteral("kind"), QStringLiteral("flood")}})});
    QVERIFY(qAbs(value(QStringLiteral("flood_people")) - 1.0 / 6.0) < 1e-4);
    QVERIFY(qAbs(value(QStringLiteral("flood_floor_space")) - 1.0 / 6.0) < 1e-4);
}

// A house of 20 × 20 m and 3 floors on one of two parcels of a hectare: 1,200 m² on 10,000 m² of plots that are built on.
void TestIndicatorsAlgorithm::buildingsStandForRulesThatSayNothing()
{
    add(QStringLiteral("parcel"), {test::square(east0, north0, 100, {}), test::square(east0 + 200, north0, 100, {})});
    add(QStringLiteral("building"), {test::square(east0 + 10, north0 + 10, 20, {{QStringLiteral("floors"), 3.0}})});
    const QVariantMap ratio = indicator(QStringLiteral("far"));
    QVERIFY2(qAbs(ratio[QStringLiteral("value")].toDouble() - 0.12) < 1e-4, qPrintable(ratio[QStringLiteral("formula")].toString()));
    QStringList codes;
    for (const QVariant &item : run()[QStringLiteral("scenarios")].toList()[0].toMap()[QStringLiteral("basis")].toList())
        codes << item.toMap()[QStringLiteral("code")].toString();
    QCOMPARE(codes, (QStringList{QStringLiteral("people_land"), QStringLiteral("floor_existing")}));
}

void TestIndicatorsAlgorithm::anEmptyPlanHasReasons()
{
    m_plan = test::freshPlan(m_folder->filePath(QStringLiteral("empty.gpkg")));
    const QVariantMap results = run();
    for (const QVariant &item : results[QStringLiteral("scenarios")].toList()[0].toMap()[QStringLiteral("indicators")].toList()) {
        QVERIFY(item.toMap()[QStringLiteral("value")].isNull());
        QVERIFY(!item.toMap()[QStringLiteral("reason")].toString().isEmpty());
        QCOMPARE(item.toMap()[QStringLiteral("status")].toString(), QStringLiteral("none"));
    }
    QVERIFY(results[QStringLiteral("findings")].toList().isEmpty());
}

void TestIndicatorsAlgorithm::wrongScenario()
{
    QVERIFY(test::throws<QgsProcessingException>([this] { run(QStringLiteral("base,nobody")); }));
    QVERIFY(test::throws<Failure>([this] { editToEnter(*m_plan, QStringLiteral("nobody"), QStringLiteral("jobs"), EnteredKind::Figure, EnteredValue{1, {}, {}}); }));
}

MADANG_TEST_MAIN(TestIndicatorsAlgorithm)
#include "test_indicators_algorithm.moc"
