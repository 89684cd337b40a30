// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/finding.h"
#include "core/plan/plan_reader.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/reference_data.h"
#include "zoning/processing/balance/zoning_balance_algorithm.h"

#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerutils.h>

#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::zoning;

namespace {

// Near Battambang, 200 km west of the zone's central meridian. Areas by Karney's geodesic polygon (PROJ 9.1,
// edges in 50 parts); on the plane they would be 1,000,000 and 10,000 m².
constexpr double x0 = 300000;
constexpr double north0 = 1448000;
constexpr double squareKilometre = 999815.272040;
constexpr double hectare = 9998.108269;

QVariantMap codeOf(const QString &code)
{
    return {{QStringLiteral("code"), code.isNull() ? QVariant() : QVariant(code)}};
}

PlanRow polygon(const QString &wkt, const QVariantMap &fields)
{
    PlanRow row;
    row.fields = fields;
    QgsGeometry geometry = QgsGeometry::fromWkt(wkt);
    geometry.convertToMultiType();
    row.wkb = geometry.asWkb();
    return row;
}

QVariantMap classOf(const QVariantMap &results, const QString &code)
{
    for (const QVariant &item : results[QStringLiteral("classes")].toList())
        if (item.toMap()[QStringLiteral("code")].toString() == code)
            return item.toMap();
    return {};
}

QVector<Finding> findingsOf(const QVariantMap &results, const QString &rule)
{
    QVector<Finding> found;
    for (const Finding &finding : Finding::fromList(results[QStringLiteral("findings")].toList()))
        if (finding.rule == rule)
            found << finding;
    return found;
}

} // namespace

class TestZoningBalance : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void hectaresAndSharesOnTheEllipsoid();
    void namesInBothLanguagesAndColours();
    void unknownAndMissingCodesCount();
    void unverifiedIsSaid();
    void overlapsAreToldAndMeasured();
    void landUnderManyZonesIsCountedOnce();
    void sharedBordersAreNoOverlap();
    void overlayZonesStayOut();
    void multipartAndHoles();
    void crossingBoundaryIsRepairedAndTold();
    void zoneWithoutShapeIsTold();
    void scenarioReplacesAndRemoves();
    void emptyScenario();
    void wrongPlanOrScenario();
    void singaporeSubzones();

private:
    void add(const std::vector<PlanRow> &rows, const QString &scenario = QStringLiteral("base"));
    QVariantMap run(const QString &scenario = QStringLiteral("base"));

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

void TestZoningBalance::init()
{
    m_plan.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_plan = test::freshPlan(*m_folder);
}

void TestZoningBalance::add(const std::vector<PlanRow> &rows, const QString &scenario)
{
    PlanEdit edit;
    edit.scenario = scenario;
    for (const PlanRow &row : rows)
        edit.add(QStringLiteral("zone"), row);
    m_plan->apply(edit);
}

QVariantMap TestZoningBalance::run(const QString &scenario)
{
    ZoningBalanceAlgorithm algorithm;
    algorithm.initAlgorithm();
    QgsProcessingContext context;
    QgsProcessingFeedback feedback(false);
    bool ok = false;
    return algorithm.run({{QStringLiteral("PLAN"), m_plan->path()}, {QStringLiteral("SCENARIO"), scenario}}, context,
                         &feedback, &ok, {}, false);
}

void TestZoningBalance::hectaresAndSharesOnTheEllipsoid()
{
    add({test::square(x0, north0, 1000, codeOf("1a")), test::square(x0, north0 + 2000, 100, codeOf("1b")),
         test::square(x0, north0 + 3000, 100, codeOf("1b"))});
    const QVariantMap results = run();
    const QVariantList classes = results[QStringLiteral("classes")].toList();
    QCOMPARE(classes.size(), 2);
    const QVariantMap first = classes[0].toMap();
    QCOMPARE(first[QStringLiteral("code")].toString(), QStringLiteral("1a"));
    QVERIFY(qAbs(first[QStringLiteral("area_ha")].toDouble() - squareKilometre / 1e4) < 1e-5);
    const QVariantMap second = classes[1].toMap();
    QVERIFY(qAbs(second[QStringLiteral("area_ha")].toDouble() - 2 * hectare / 1e4) < 1e-5);
    QCOMPARE(second[QStringLiteral("zones")].toInt(), 2);
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - (squareKilometre + 2 * hectare) / 1e4) < 1e-5);
    QVERIFY(qAbs(first[QStringLiteral("share")].toDouble() + second[QStringLiteral("share")].toDouble() - 1.0) < 1e-14);
    const QVariantList box = first[QStringLiteral("extent")].toList();
    QCOMPARE(box, (QVariantList{x0, north0, x0 + 1000, north0 + 1000}));
}

void TestZoningBalance::namesInBothLanguagesAndColours()
{
    add({test::square(x0, north0, 100, codeOf("1a"))});
    const QVariantMap row = classOf(run(), QStringLiteral("1a"));
    QCOMPARE(row[QStringLiteral("label")].toString(), QStringLiteral("Detached low-rise residential"));
    const QVariantMap labels = row[QStringLiteral("labels")].toMap();
    QCOMPARE(labels[QStringLiteral("ko")].toString(), QStringLiteral("단독 저층 주거지역"));
    QCOMPARE(labels[QStringLiteral("km")].toString(), QStringLiteral("លំនៅឋានកម្ពស់ទាប (ផ្ទះដាច់)"));
    QCOMPARE(row[QStringLiteral("colour")].toString(), QStringLiteral("#FFF6B5"));
    QCOMPARE(row[QStringLiteral("known")].toBool(), true);
    QVERIFY(!row[QStringLiteral("source")].toString().isEmpty());
}

void TestZoningBalance::unknownAndMissingCodesCount()
{
    add({test::square(x0, north0, 100, codeOf("NOPE")), test::square(x0, north0 + 200, 100, codeOf("NOPE")),
         test::square(x0, north0 + 400, 100, codeOf(QString())), test::square(x0, north0 + 600, 100, codeOf("  ")),
         test::square(x0, north0 + 800, 100, codeOf(" 1a "))});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - 5 * hectare / 1e4) < 1e-5);
    QCOMPARE(classOf(results, QStringLiteral("NOPE"))[QStringLiteral("zones")].toInt(), 2);
    QCOMPARE(classOf(results, QStringLiteral("NOPE"))[QStringLiteral("known")].toBool(), false);
    QCOMPARE(classOf(results, QString())[QStringLiteral("zones")].toInt(), 2);
    QCOMPARE(classOf(results, QStringLiteral("1a"))[QStringLiteral("zones")].toInt(), 1);

    const QVector<Finding> unknown = findingsOf(results, QStringLiteral("zoning.unknown_code"));
    QCOMPARE(unknown.size(), 1);
    QCOMPARE(unknown[0].severity, Finding::Severity::Error);
    QVERIFY(unknown[0].title.contains(QStringLiteral("NOPE")));
    QCOMPARE(unknown[0].uids.size(), 2);
    QCOMPARE(unknown[0].extent, QgsRectangle(x0, north0, x0 + 100, north0 + 300));
    const QVector<Finding> missing = findingsOf(results, QStringLiteral("zoning.no_code"));
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].uids.size(), 2);
}

void TestZoningBalance::unverifiedIsSaid()
{
    PlanMeta meta = test::battambang();
    meta.country = QStringLiteral("LA");
    m_plan = Plan::create(m_folder->filePath(QStringLiteral("unverified.gpkg")), meta);
    const PlanReader reader(m_plan->path());
    QString verified, unverified;
    for (const PlanReader::CodeValue &value : reader.codeValues())
        (value.verified ? verified : unverified) = value.code;
    QVERIFY(!verified.isEmpty() && !unverified.isEmpty());
    add({test::square(x0, north0, 100, codeOf(verified)), test::square(x0, north0 + 200, 100, codeOf(unverified))});
    const QVariantMap results = run();
    QCOMPARE(classOf(results, verified)[QStringLiteral("verified")].toBool(), true);
    QCOMPARE(classOf(results, unverified)[QStringLiteral("verified")].toBool(), false);
    const QVector<Finding> findings = findingsOf(results, QStringLiteral("zoning.unverified_code"));
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings[0].detail.contains(unverified));
    QVERIFY(!findings[0].detail.contains(verified + QStringLiteral(".")));
}

void TestZoningBalance::overlapsAreToldAndMeasured()
{
    // The second lies half on the first.
    add({test::square(x0, north0, 100, codeOf("1a")), test::square(x0 + 50, north0, 100, codeOf("1b"))});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - 2 * hectare / 1e4) < 1e-4);
    QVERIFY(qAbs(results[QStringLiteral("overlap_ha")].toDouble() - 0.5 * hectare / 1e4) < 1e-5);
    const QVector<Finding> findings = findingsOf(results, QStringLiteral("zoning.overlap"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].uids.size(), 2);
    QCOMPARE(findings[0].extent, QgsRectangle(x0 + 50, north0, x0 + 100, north0 + 100));
    QVERIFY(findings[0].title.contains(QStringLiteral("1a")) && findings[0].title.contains(QStringLiteral("1b")));
}

// Three on the same hectare, and one of 200 m over them: the land is 4 ha, the sum 3 + 4.
void TestZoningBalance::landUnderManyZonesIsCountedOnce()
{
    add({test::square(x0, north0, 100, codeOf("1a")), test::square(x0, north0, 100, codeOf("1b")), test::square(x0, north0, 100, codeOf("2a")),
         test::square(x0, north0, 200, codeOf("2b"))});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - 7 * hectare / 1e4) < 1e-4);
    QVERIFY(qAbs(results[QStringLiteral("overlap_ha")].toDouble() - 3 * hectare / 1e4) < 1e-4);
}

void TestZoningBalance::sharedBordersAreNoOverlap()
{
    // The third laps over by the rounding of a digitiser: 1 mm along 100 m, 0.1 m².
    add({test::square(x0, north0, 100, codeOf("1a")), test::square(x0 + 100, north0, 100, codeOf("1b")),
         test::square(x0, north0 + 99.999, 100, codeOf("1b"))});
    const QVariantMap results = run();
    QCOMPARE(results[QStringLiteral("overlap_ha")].toDouble(), 0.0);
    QVERIFY(findingsOf(results, QStringLiteral("zoning.overlap")).isEmpty());
}

void TestZoningBalance::overlayZonesStayOut()
{
    QVariantMap overlay = codeOf("1b");
    overlay[QStringLiteral("overlay")] = 1;
    add({test::square(x0, north0, 1000, codeOf("1a")), test::square(x0 + 100, north0 + 100, 100, overlay)});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - squareKilometre / 1e4) < 1e-5);
    QVERIFY(qAbs(results[QStringLiteral("overlay_ha")].toDouble() - hectare / 1e4) < 1e-5);
    QCOMPARE(results[QStringLiteral("overlap_ha")].toDouble(), 0.0);
    QVERIFY(classOf(results, QStringLiteral("1b")).isEmpty());
    QCOMPARE(findingsOf(results, QStringLiteral("zoning.overlay")).size(), 1);
}

void TestZoningBalance::multipartAndHoles()
{
    // Two parts of 100 × 100 m, the first with a hole of 50 × 50 m: 17,500 m² on the plane.
    add({polygon(QStringLiteral("MULTIPOLYGON(((300000 1448000,300100 1448000,300100 1448100,300000 1448100,"
                                "300000 1448000),(300020 1448020,300070 1448020,300070 1448070,300020 1448070,"
                                "300020 1448020)),((300200 1448000,300300 1448000,300300 1448100,300200 1448100,"
                                "300200 1448000)))"),
                 codeOf("1a"))});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - 1.75 * hectare / 1e4) < 1e-4);
    QVERIFY(findingsOf(results, QStringLiteral("zoning.invalid_shape")).isEmpty());
}

// A bow tie: its two triangles turn in opposite ways, and a plain measurement takes one from the other: 0.
void TestZoningBalance::crossingBoundaryIsRepairedAndTold()
{
    add({polygon(QStringLiteral("POLYGON((300000 1448000,300100 1448100,300100 1448000,300000 1448100,300000 1448000))"),
                 codeOf("1a"))});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - 0.5 * hectare / 1e4) < 1e-5);
    const QVector<Finding> findings = findingsOf(results, QStringLiteral("zoning.invalid_shape"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].uids.size(), 1);
}

void TestZoningBalance::zoneWithoutShapeIsTold()
{
    PlanRow shapeless;
    shapeless.fields = codeOf("1a");
    add({shapeless, polygon(QStringLiteral("POLYGON((300000 1448000,300100 1448100,300000 1448000))"), codeOf("1a")),
         test::square(x0, north0, 100, codeOf("1b"))});
    const QVariantMap results = run();
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() - hectare / 1e4) < 1e-5);
    QCOMPARE(classOf(results, QStringLiteral("1a"))[QStringLiteral("area_ha")].toDouble(), 0.0);
    const QVector<Finding> findings = findingsOf(results, QStringLiteral("zoning.no_shape"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].uids.size(), 2);
}

void TestZoningBalance::scenarioReplacesAndRemoves()
{
    PlanEdit base;
    base.add(QStringLiteral("zone"), test::square(x0, north0, 100, codeOf("1a")), QStringLiteral("z1"));
    base.add(QStringLiteral("zone"), test::square(x0, north0 + 200, 100, codeOf("1a")), QStringLiteral("z2"));
    base.add(QStringLiteral("zone"), test::square(x0, north0 + 400, 100, codeOf("1b")), QStringLiteral("z3"));
    PlanRow dense;
    dense.fields = {{QStringLiteral("parent"), QStringLiteral("base")}, {QStringLiteral("name"), QStringLiteral("dense")}};
    base.add(QStringLiteral("scenario"), dense, QStringLiteral("s1"));
    m_plan->apply(base);

    PlanEdit child;
    child.scenario = QStringLiteral("s1");
    QVariantMap replaced = codeOf("1c");
    replaced[QStringLiteral("scenario")] = QStringLiteral("s1");
    replaced[QStringLiteral("origin_uid")] = QStringLiteral("z1");
    child.add(QStringLiteral("zone"), test::square(x0, north0, 100, replaced));
    PlanRow removed;
    removed.fields = {{QStringLiteral("scenario"), QStringLiteral("s1")}, {QStringLiteral("origin_uid"), QStringLiteral("z2")},
                      {QStringLiteral("tombstone"), 1}};
    child.add(QStringLiteral("zone"), removed);
    m_plan->apply(child);

    const QVariantMap before = run();
    QCOMPARE(classOf(before, QStringLiteral("1a"))[QStringLiteral("zones")].toInt(), 2);
    QVERIFY(classOf(before, QStringLiteral("1c")).isEmpty());
    const QVariantMap after = run(QStringLiteral("dense"));
    QVERIFY(classOf(after, QStringLiteral("1a")).isEmpty());
    QCOMPARE(classOf(after, QStringLiteral("1c"))[QStringLiteral("zones")].toInt(), 1);
    QCOMPARE(classOf(after, QStringLiteral("1b"))[QStringLiteral("zones")].toInt(), 1);
    QVERIFY(qAbs(after[QStringLiteral("total_ha")].toDouble() - 2 * hectare / 1e4) < 1e-5);
}

void TestZoningBalance::emptyScenario()
{
    const QVariantMap results = run();
    QVERIFY(results[QStringLiteral("classes")].toList().isEmpty());
    QCOMPARE(results[QStringLiteral("total_ha")].toDouble(), 0.0);
    QCOMPARE(findingsOf(results, QStringLiteral("zoning.empty")).size(), 1);
}

void TestZoningBalance::wrongPlanOrScenario()
{
    try {
        run(QStringLiteral("nowhere"));
        QFAIL("took a scenario that is not there");
    } catch (const QgsProcessingException &exception) {
        QVERIFY(exception.what().contains(QStringLiteral("nowhere")));
    }
    ZoningBalanceAlgorithm algorithm;
    algorithm.initAlgorithm();
    QgsProcessingContext context;
    QString message;
    QVERIFY(!algorithm.checkParameterValues({}, context, &message));
    QVERIFY(message.contains(QStringLiteral("PLAN")));
}

void TestZoningBalance::singaporeSubzones()
{
    MADANG_NEED_REFERENCE_DATA();
    PlanMeta meta = test::battambang();
    meta.country = QStringLiteral("SG");
    meta.crs = QStringLiteral("EPSG:3414");
    m_plan = Plan::create(m_folder->filePath(QStringLiteral("singapore.gpkg")), meta);
    QgsVectorLayer subzones(test::referenceData() + QStringLiteral("/cities/singapore/MP14_SUBZONE_WEB_PL.shp"),
                            QStringLiteral("subzones"), QStringLiteral("ogr"));
    QVERIFY(subzones.isValid());
    PlanEdit edit;
    double stated = 0.0;
    QgsFeature feature;
    for (QgsFeatureIterator it = subzones.getFeatures(); it.nextFeature(feature);) {
        PlanRow row;
        row.fields = codeOf(feature.attribute(QStringLiteral("REGION_C")).toString());
        QgsGeometry geometry = feature.geometry();
        geometry.convertToMultiType();
        row.wkb = geometry.asWkb();
        edit.add(QStringLiteral("zone"), row);
        stated += feature.attribute(QStringLiteral("SHAPE_Area")).toDouble();
    }
    m_plan->apply(edit);
    const QVariantMap results = run();
    QCOMPARE(results[QStringLiteral("classes")].toList().size(), 5);
    // SVY21 is true to scale within 1e-6 all over the island.
    QVERIFY(qAbs(results[QStringLiteral("total_ha")].toDouble() * 1e4 / stated - 1.0) < 2e-5);
    QCOMPARE(findingsOf(results, QStringLiteral("zoning.unknown_code")).size(), 5);
}

MADANG_TEST_MAIN(TestZoningBalance)
#include "test_zoning_balance_algorithm.moc"
