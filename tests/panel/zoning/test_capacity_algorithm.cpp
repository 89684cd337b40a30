// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/capacity_algorithm.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>

#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr double eastM = 305000, northM = 1448000;
// m² on the ellipsoid of a m² on the plane there (UTM 48 N, far west of its middle): area of a square of 1 km by QgsDistanceArea.
double groundScale()
{
    static const double scale = [] {
        QgsDistanceArea measure;
        const QgsCoordinateReferenceSystem crs(QStringLiteral("EPSG:32648"));
        measure.setSourceCrs(crs, QgsCoordinateTransformContext());
        measure.setEllipsoid(crs.ellipsoidAcronym());
        return measure.measureArea(QgsGeometry::fromRect(QgsRectangle(eastM, northM, eastM + 100, northM + 100))) / 1e4;
    }();
    return scale;
}

PlanRow rectangle(double x, double y, double width, double height, const QVariantMap &fields = {})
{
    PlanRow row;
    row.fields = fields;
    QgsGeometry geometry = QgsGeometry::fromRect(QgsRectangle(eastM + x, northM + y, eastM + x + width, northM + y + height));
    geometry.convertToMultiType();
    row.wkb = geometry.asWkb();
    return row;
}

PlanRow regulation(const QString &code, const QString &parameter, double value, const QString &set = {}, const QString &condition = {})
{
    PlanRow row;
    row.fields = {{QStringLiteral("code"), code}, {QStringLiteral("parameter"), parameter}, {QStringLiteral("value"), value}, {QStringLiteral("verified"), 1},
                  {QStringLiteral("operator"), parameter.startsWith(QLatin1String("setback")) ? QStringLiteral(">=") : parameter == QLatin1String("storey_height") ? QStringLiteral("=") : QStringLiteral("<=")},
                  {QStringLiteral("citation"), QStringLiteral("test")}};
    if (!set.isEmpty())
        row.fields[QStringLiteral("regulation_set")] = set;
    if (!condition.isEmpty())
        row.fields[QStringLiteral("condition")] = condition;
    return row;
}

QVariantMap rowOf(const QVariantMap &results, const QString &number)
{
    for (const QVariant &row : results[QStringLiteral("rows")].toList())
        if (row.toMap()[QStringLiteral("number")].toString() == number)
            return row.toMap();
    return {};
}

QStringList rulesOf(const QVariantMap &results)
{
    QStringList rules;
    for (const QVariant &finding : results[QStringLiteral("findings")].toList())
        rules << finding.toMap()[QStringLiteral("rule")].toString();
    return rules;
}

} // namespace

class TestCapacityAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = test::freshPlan(*m_folder);
        m_edit = {};
    }

    void aKoreanParcel()
    {
        const QVariantMap results = single({{"GEOMETRY", "POLYGON((0 0,30 0,30 40,0 40,0 0))"}, {"FRONT", 6}, {"SIDE", 3}, {"REAR", 4}, {"COVERAGE", 0.5}, {"FAR", 2}, {"HEIGHT", 12}, {"STOREY", 3.5}});
        QCOMPARE(results["parcels"].toInt(), 1);
        QCOMPARE(results["gfa_m2"].toDouble(), 1800.0);
        QCOMPARE(results["binding"].toMap(), QVariantMap({{"height", 1}}));
        const QVariantMap row = results["rows"].toList()[0].toMap();
        QVERIFY(qAbs(row["envelope_m2"].toDouble() - 720) < 1e-9);
        QCOMPARE(row["footprint_m2"].toDouble(), 600.0);
        QCOMPARE(row["floors"].toInt(), 3);
        QCOMPARE(row["binding"].toString(), QStringLiteral("height"));
        QCOMPARE(row["footprint_binding"].toString(), QStringLiteral("coverage"));
    }

    // Where the front is, by its number, by a road beside it, by the land of a road.
    void frontsOfASingleParcel_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("envelope");
        QTest::addColumn<QString>("lot");
        // 30 × 40, front 6, side 3, rear 4.
        QTest::newRow("first edge") << "FRONT_EDGE" << "0" << 24.0 * 30 << "interior";
        QTest::newRow("long edge") << "FRONT_EDGE" << "1" << (30.0 - 6 - 4) * (40 - 3 - 3) << "interior";
        QTest::newRow("road in the south") << "ROADS" << "LINESTRING(-50 -5,80 -5)" << 24.0 * 30 << "interior";
        QTest::newRow("road along the edge") << "ROADS" << "LINESTRING(-50 0,80 0)" << 24.0 * 30 << "interior";
        QTest::newRow("land of the road") << "ROADS" << "POLYGON((-50 0,80 0,80 -10,-50 -10,-50 0))" << 24.0 * 30 << "interior";
        QTest::newRow("corner") << "ROADS" << "MULTILINESTRING((-50 -5,80 -5),(35 -50,35 90))" << (30.0 - 6 - 3) * (40 - 6 - 4) << "corner";
        QTest::newRow("through") << "ROADS" << "MULTILINESTRING((-50 -5,80 -5),(-50 45,80 45))" << 24.0 * (40 - 6 - 6) << "through";
        QTest::newRow("no road near") << "ROADS" << "LINESTRING(-50 -90,80 -90)" << 24.0 * 34 << "no_road";
    }

    void frontsOfASingleParcel()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(double, envelope);
        QFETCH(QString, lot);
        const QVariantMap results = single({{"GEOMETRY", "POLYGON((0 0,30 0,30 40,0 40,0 0))"}, {"FRONT", 6}, {"SIDE", 3}, {"REAR", 4}, {"FAR", 2}, {name, value}});
        const QVariantMap row = results["rows"].toList()[0].toMap();
        QVERIFY2(qAbs(row["envelope_m2"].toDouble() - envelope) < 1e-6, qPrintable(row["envelope_m2"].toString()));
        QCOMPARE(row["lot"].toString(), lot);
        QCOMPARE(rulesOf(results).contains("capacity.no_road"), lot == QLatin1String("no_road"));
    }

    void openSpaceOfTheFloorArea()
    {
        const QVariantMap results = single({{"GEOMETRY", "POLYGON((0 0,40 0,40 40,0 40,0 0))"}, {"FAR", 7}, {"OSR", 0.045}, {"EXISTING_GFA", 1200}});
        const QVariantMap row = results["rows"].toList()[0].toMap();
        QCOMPARE(row["gfa_m2"].toDouble(), 11200.0);
        QCOMPARE(row["remaining_gfa_m2"].toDouble(), 10000.0);
        QVERIFY(qAbs(row["open_space_m2"].toDouble() - 504) < 1e-9);
    }

    void nothingLimitsTheFloors()
    {
        const QVariantMap results = single({{"GEOMETRY", "POLYGON((0 0,25 0,25 40,0 40,0 0))"}, {"FRONT", 5}, {"SIDE", 2}, {"REAR", 2}, {"COVERAGE", 0.75}});
        const QVariantMap row = results["rows"].toList()[0].toMap();
        QVERIFY(qAbs(row["footprint_m2"].toDouble() - 693) < 1e-9);
        QVERIFY(row["gfa_m2"].isNull());
        QVERIFY(results["gfa_m2"].isNull());
        QCOMPARE(row["binding"].toString(), QStringLiteral("setback"));
        QVERIFY(rulesOf(results).contains("capacity.unlimited"));
    }

    void whatCannotBeMeant_data()
    {
        QTest::addColumn<QVariantMap>("parameters");
        QTest::addColumn<QString>("part"); // of the message
        const QString lot = QStringLiteral("POLYGON((0 0,30 0,30 40,0 40,0 0))");
        QTest::newRow("FAR in per cent") << QVariantMap{{"GEOMETRY", lot}, {"FAR", 250}} << "for 250 % write 2.5";
        QTest::newRow("coverage in per cent") << QVariantMap{{"GEOMETRY", lot}, {"COVERAGE", 60}} << "for 60 % write 0.6";
        QTest::newRow("coverage of more than all") << QVariantMap{{"GEOMETRY", lot}, {"COVERAGE", 1.2}} << "looks like per cent";
        QTest::newRow("storey of nothing") << QVariantMap{{"GEOMETRY", lot}, {"HEIGHT", 12}, {"STOREY", 0}} << "values from 2 to 20";
        QTest::newRow("negative setback") << QVariantMap{{"GEOMETRY", lot}, {"FRONT", -1}} << "values from 0 to 200";
        QTest::newRow("negative floor area") << QVariantMap{{"GEOMETRY", lot}, {"EXISTING_GFA", -5}} << "is not negative";
        QTest::newRow("no WKT") << QVariantMap{{"GEOMETRY", "a parcel"}} << "no geometry in WKT";
        QTest::newRow("a line") << QVariantMap{{"GEOMETRY", "LINESTRING(0 0,1 1)"}} << "no polygon";
        QTest::newRow("no area") << QVariantMap{{"GEOMETRY", "POLYGON((0 0,30 0,15 0,0 0))"}} << "encloses no area";
        QTest::newRow("degrees") << QVariantMap{{"GEOMETRY", "POLYGON((103.2 13.1,103.2003 13.1,103.2003 13.1003,103.2 13.1003,103.2 13.1))"}} << "in degrees";
        QTest::newRow("no such edge") << QVariantMap{{"GEOMETRY", lot}, {"FRONT_EDGE", 7}} << "no such edge";
        QTest::newRow("roads of points") << QVariantMap{{"GEOMETRY", lot}, {"ROADS", "POINT(1 1)"}} << "neither lines nor polygons";
    }

    void whatCannotBeMeant()
    {
        QFETCH(QVariantMap, parameters);
        QFETCH(QString, part);
        QString message;
        try {
            single(parameters);
        } catch (const QgsProcessingException &error) {
            message = error.what();
        }
        QVERIFY2(message.contains(part), qPrintable(message));
    }

    void shapesThatNeedAWord()
    {
        // Crosses itself: two triangles of 100 m².
        QVariantMap results = single({{"GEOMETRY", "POLYGON((0 0,20 20,20 0,0 20,0 0))"}, {"FAR", 1}});
        QVERIFY(rulesOf(results).contains("capacity.repaired"));
        QVERIFY(qAbs(results["gfa_m2"].toDouble() - 200) < 1e-6);
        // 4 m wide between setbacks of 3 m.
        results = single({{"GEOMETRY", "POLYGON((0 0,4 0,4 30,0 30,0 0))"}, {"FAR", 1}, {"SIDE", 3}});
        QVERIFY(rulesOf(results).contains("capacity.vanished"));
        QCOMPARE(results["gfa_m2"].toDouble(), 0.0);
        QCOMPARE(results["binding"].toMap().firstKey(), QStringLiteral("setback"));
        // A dumb-bell with a neck of 4 m.
        results = single({{"GEOMETRY", "POLYGON((0 0,20 0,20 8,40 8,40 0,60 0,60 20,40 20,40 12,20 12,20 20,0 20,0 0))"}, {"FAR", 1}, {"SIDE", 3}, {"REAR", 3}, {"FRONT", 3}});
        QVERIFY(rulesOf(results).contains("capacity.split"));
        // Lower than a storey.
        results = single({{"GEOMETRY", "POLYGON((0 0,20 0,20 20,0 20,0 0))"}, {"HEIGHT", 2}, {"STOREY", 3}});
        QVERIFY(rulesOf(results).contains("capacity.no_storey"));
        QCOMPARE(results["gfa_m2"].toDouble(), 0.0);
        // A hole counts with a side setback all about: 40 × 40 − 10 × 10; front 0, sides 2, rear 0.
        results = single({{"GEOMETRY", "POLYGON((0 0,40 0,40 40,0 40,0 0),(15 15,25 15,25 25,15 25,15 15))"}, {"FAR", 1}, {"SIDE", 2}});
        const double hole = 10 * 10 + 4 * 10 * 2 + 3.14159265 * 4;
        QVERIFY(qAbs(results["rows"].toList()[0].toMap()["envelope_m2"].toDouble() - (36 * 40 - hole)) < 0.01);
    }

    // Two parcels of 30 × 40 m on a road, in one zone: 0.5 coverage, FAR 2, 12 m of 3.5 m storeys, setbacks 6, 3, 4.
    void parcelsOfAPlan()
    {
        drawStreet();
        m_edit.add("parcel", rectangle(0, 0, 30, 40, {{"number", "1"}}));
        m_edit.add("parcel", rectangle(30, 0, 30, 40, {{"number", "2"}}));
        m_edit.add("zone", rectangle(-10, -10, 100, 60, {{"code", "H3_1_3"}}));
        addRules("H3_1_3");
        m_edit.add("building", rectangle(5, 10, 10, 20, {{"floors", 2.0}}));
        m_edit.add("building", rectangle(25, 20, 10, 10)); // half on each, of one storey
        const QVariantMap results = run();
        QCOMPARE(results["parcels"].toInt(), 2);
        const QVariantMap first = rowOf(results, "1");
        QVERIFY(near(first["area_m2"], 1200 * groundScale()));
        QVERIFY(near(first["envelope_m2"], 720 * groundScale()));
        QVERIFY(near(first["gfa_m2"], 1800 * groundScale()));
        QCOMPARE(first["binding"].toString(), QStringLiteral("height"));
        QCOMPARE(first["verified"].toBool(), true);
        QCOMPARE(first["lot"].toString(), QStringLiteral("interior"));
        QCOMPARE(first["code"].toString(), QStringLiteral("H3_1_3"));
        QVERIFY(near(first["existing_gfa_m2"], 450, 1.0));
        QVERIFY(near(results["existing_gfa_m2"], 500, 1.0));
        QVERIFY(near(results["gfa_m2"], 3600 * groundScale()));
        QVERIFY(rulesOf(results).contains("capacity.building_floors"));
        QVERIFY(rulesOf(results).contains("capacity.assumed"));
        QVERIFY(!rulesOf(results).contains("capacity.no_road"));
        QCOMPARE(results["classes"].toList().size(), 1);
        QCOMPARE(results["classes"].toList()[0].toMap()["parcels"].toInt(), 2);
    }

    // Of ratios the mean by area, of heights the lower; the overlay covers one of them.
    void straddlingAndOverlays()
    {
        drawStreet();
        m_edit.add("parcel", rectangle(0, 0, 40, 40, {{"number", "both"}}));
        m_edit.add("parcel", rectangle(40, 0, 40, 40, {{"number", "one"}}));
        m_edit.add("parcel", rectangle(80, 0, 40, 40, {{"number", "none"}}));
        m_edit.add("zone", rectangle(-20, -20, 30, 80, {{"code", "H3_1_3"}})); // a quarter of the first
        m_edit.add("zone", rectangle(10, -20, 70, 80, {{"code", "H3_2"}}));
        m_edit.add("zone", rectangle(40, -20, 40, 80, {{"code", "H2_3"}, {"overlay", 1}, {"priority", 1}}));
        m_edit.add("regulation", regulation("H3_1_3", "far", 1));
        m_edit.add("regulation", regulation("H3_2", "far", 3));
        m_edit.add("regulation", regulation("H2_3", "far", 0.5));
        const QVariantMap results = run();
        QVERIFY(near(rowOf(results, "both")["gfa_m2"], 2.5 * 1600 * groundScale()));
        QCOMPARE(rowOf(results, "both")["code"].toString(), QStringLiteral("H3_2"));
        QVERIFY(near(rowOf(results, "one")["gfa_m2"], 0.5 * 1600 * groundScale()));
        QVERIFY(rowOf(results, "none")["gfa_m2"].isNull());
        QCOMPARE(rowOf(results, "none")["binding"].toString(), QStringLiteral("no_rule"));
        const QStringList rules = rulesOf(results);
        QVERIFY(rules.contains("capacity.straddling"));
        QVERIFY(rules.contains("capacity.no_zone"));
    }

    // A rule of a variant is none of the base plan.
    void rulesDifferBetweenScenarios()
    {
        drawStreet();
        m_edit.add("parcel", rectangle(0, 0, 40, 40, {{"number", "1"}}));
        m_edit.add("zone", rectangle(-20, -20, 80, 80, {{"code", "H3_1_3"}}));
        m_edit.add("regulation", regulation("H3_1_3", "far", 1), "rule");
        m_plan->apply(m_edit);
        m_edit = {};
        const PlanEdit scenario = editToCreateScenario(*m_plan, "Denser");
        m_plan->apply(scenario);
        ScenarioEdit edit(*m_plan, "Denser", {});
        edit.change("regulation", "rule", {{"value", 2.0}});
        m_plan->apply(edit.edit());
        QVERIFY(near(run()["gfa_m2"], 1600 * groundScale()));
        QVERIFY(near(run("Denser")["gfa_m2"], 3200 * groundScale()));
    }

    void setsConditionsAndRoadWidths()
    {
        drawStreet(); // 12 m wide
        m_edit.add("parcel", rectangle(0, 0, 40, 40, {{"number", "national"}, {"code", "H3_1_3"}}));
        m_edit.add("parcel", rectangle(40, 0, 40, 40, {{"number", "set"}, {"code", "H3_1_3"}, {"regulation_set", "Station"}}));
        m_edit.add("parcel", rectangle(80, 0, 20, 40, {{"number", "small"}, {"code", "H3_1_3"}}));
        m_edit.add("regulation", regulation("H3_1_3", "far", 1));
        m_edit.add("regulation", regulation("H3_1_3", "far", 1.5, "municipal", "road_width >= 12 and lot_area > 1000"));
        m_edit.add("regulation", regulation("H3_1_3", "far", 4, "Station"));
        const QVariantMap results = run();
        QVERIFY(near(rowOf(results, "national")["gfa_m2"], 1.5 * 1600 * groundScale()));
        QVERIFY(near(rowOf(results, "set")["gfa_m2"], 4 * 1600 * groundScale()));
        QVERIFY(near(rowOf(results, "small")["gfa_m2"], 800 * groundScale()));
        QCOMPARE(rowOf(results, "set")["road_width_m"].toDouble(), 12.0);
    }

    void blocksWithoutParcelsAreSites()
    {
        drawStreet();
        m_edit.add("zone", rectangle(-20, -20, 300, 100, {{"code", "H3_1_3"}}));
        m_edit.add("regulation", regulation("H3_1_3", "far", 1));
        m_edit.add("block", rectangle(0, 0, 80, 40, {{"name", "divided"}}));
        m_edit.add("block", rectangle(100, 0, 50, 40, {{"name", "whole"}}));
        m_edit.add("parcel", rectangle(0, 0, 40, 40, {{"number", "1"}}));
        const QVariantMap results = run();
        QCOMPARE(results["parcels"].toInt(), 2);
        QVERIFY(near(results["gfa_m2"], (1600 + 2000) * groundScale()));
        QCOMPARE(rowOf(results, "whole")["table"].toString(), QStringLiteral("block"));
        QVERIFY(rulesOf(results).contains("capacity.blocks"));
    }

    void whatIsWrongWithAPlanIsSaid()
    {
        m_edit.add("zone", rectangle(-20, -20, 400, 100, {{"code", "H3_1_3"}}));
        m_edit.add("zone", rectangle(400, -20, 100, 100, {{"code", "ZZ"}}));
        m_edit.add("parcel", rectangle(0, 0, 40, 40, {{"number", "landlocked"}}));
        m_edit.add("parcel", rectangle(0, 0, 40, 40, {{"number", "twice"}}));
        m_edit.add("parcel", rectangle(50, 0, 0.5, 40, {{"number", "sliver"}}));
        m_edit.add("parcel", rectangle(60, 0, 5, 40, {{"number", "thin"}}));
        m_edit.add("parcel", rectangle(420, 0, 40, 40, {{"number", "strange"}}));
        PlanRow bare;
        bare.fields = {{"number", "bare"}};
        m_edit.add("parcel", bare);
        PlanRow crossing;
        crossing.fields = {{"number", "crossing"}};
        QgsGeometry bow = QgsGeometry::fromWkt(QStringLiteral("MULTIPOLYGON(((%1 %2,%3 %4,%3 %2,%1 %4,%1 %2)))").arg(eastM + 100).arg(northM).arg(eastM + 120).arg(northM + 20));
        crossing.wkb = bow.asWkb();
        m_edit.add("parcel", crossing);
        m_edit.add("building", rectangle(0, 0, 30, 30, {{"floors", 9.0}}));
        m_edit.add("regulation", regulation("H3_1_3", "far", 1));
        m_edit.add("regulation", regulation("H3_1_3", "setback_side", 3));
        m_edit.add("regulation", regulation("H3_1_3", "far", 250));
        m_edit.add("regulation", regulation("H3_1_3", "charm", 1));
        m_edit.add("regulation", regulation("H3_1_3", "height", 9, {}, "40 % in settlements"));
        const QVariantMap results = run();
        const QStringList rules = rulesOf(results);
        for (const char *rule : {"capacity.no_road", "capacity.duplicate", "capacity.sliver", "capacity.vanished", "capacity.unknown_code", "capacity.no_shape", "capacity.repaired",
                                 "capacity.exceeded", "regulation.value", "regulation.unknown_parameter", "regulation.condition"})
            QVERIFY2(rules.contains(QLatin1String(rule)), rule);
        for (const QVariant &finding : results["findings"].toList())
            if (finding.toMap()["rule"].toString() == QLatin1String("regulation.value"))
                QVERIFY2(finding.toMap()["detail"].toString().contains("250 % as 2.5"), qPrintable(finding.toMap()["detail"].toString()));
    }

    void anEmptyPlan()
    {
        const QVariantMap results = run();
        QCOMPARE(results["parcels"].toInt(), 0);
        QVERIFY(rulesOf(results).contains("capacity.empty"));
    }

private:
    void drawStreet()
    {
        PlanRow road;
        road.fields = {{"class", "residential"}, {"width", 12.0}};
        road.wkb = QgsGeometry::fromPolylineXY({QgsPointXY(eastM - 100, northM - 6), QgsPointXY(eastM + 300, northM - 6)}).asWkb();
        m_edit.add("road", road);
    }

    void addRules(const QString &code)
    {
        for (const auto &[parameter, value] : std::initializer_list<std::pair<const char *, double>>{
                 {"coverage", 0.5}, {"far", 2}, {"height", 12}, {"storey_height", 3.5}, {"setback_front", 6}, {"setback_side", 3}, {"setback_rear", 4}})
            m_edit.add("regulation", regulation(code, QLatin1String(parameter), value, "municipal"));
    }

    static bool near(const QVariant &value, double expected, double tolerance = 0.01)
    {
        if (!value.isNull() && qAbs(value.toDouble() - expected) <= tolerance)
            return true;
        qInfo() << value << "instead of" << expected;
        return false;
    }

    QVariantMap single(const QVariantMap &parameters)
    {
        CapacityAlgorithm algorithm;
        algorithm.initAlgorithm();
        QgsProcessingContext context;
        QgsProcessingFeedback feedback(false);
        bool ok = false;
        return algorithm.run(parameters, context, &feedback, &ok, {}, false);
    }

    QVariantMap run(const QString &scenario = QStringLiteral("base"))
    {
        if (!m_edit.changes.empty())
            m_plan->apply(m_edit);
        m_edit = {};
        return single({{"PLAN", m_plan->path()}, {"SCENARIO", scenario}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    PlanEdit m_edit;
};

MADANG_TEST_MAIN(TestCapacityAlgorithm)
#include "test_capacity_algorithm.moc"
