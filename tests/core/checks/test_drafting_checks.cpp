// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/drafting_checks.h"
#include "core/checks/plan_checks.h"
#include "core/plan/plan_reader.h"
#include "engine/progress.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsfeedback.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace madang;
using namespace madang::test;

namespace {

constexpr double west = 300000, south = 1450000;

PlanRow shape(const QString &polygons, const QVariantMap &fields = {})
{
    QgsGeometry geometry = QgsGeometry::fromWkt(QStringLiteral("MultiPolygon(%1)").arg(polygons));
    geometry.translate(west, south);
    PlanRow row;
    row.fields = fields;
    row.wkb = geometry.asWkb();
    return row;
}

PlanRow box(double x, double y, double width, double height, const QVariantMap &fields = {})
{
    QgsGeometry geometry = QgsGeometry::fromRect(QgsRectangle(west + x, south + y, west + x + width, south + y + height));
    geometry.convertToMultiType();
    PlanRow row;
    row.fields = fields;
    row.wkb = geometry.asWkb();
    return row;
}

PlanRow road(const QString &line, const QVariantMap &fields)
{
    QgsGeometry geometry = QgsGeometry::fromWkt(line);
    geometry.translate(west, south);
    PlanRow row;
    row.fields = fields;
    row.wkb = geometry.asWkb();
    return row;
}

const QVariantMap homes{{"code", "1a"}}; // has a regulation of its own

} // namespace

class TestDraftingChecks : public QObject {
    Q_OBJECT
private slots:
    void cleanLandHasNoFinding()
    {
        start();
        for (int i = 0; i < 10; ++i)
            for (int j = 0; j < 10; ++j)
                m_edit.add("zone", box(100 * i, 100 * j, 100, 100, homes));
        m_edit.add("block", box(0, 0, 50, 50));
        m_edit.add("block", box(60, 0, 50, 50));
        QVERIFY2(check().isEmpty(), qPrintable(m_found.value(0).title));
    }

    void overlapsOneByOne()
    {
        start();
        // 2 m of 100 m: 200 m². 30 m of 100 m: 0.3 ha. An overlay may lie where it will.
        m_edit.add("zone", box(0, 0, 100, 100, {{"code", "1a"}, {"name", "Old town"}}), "a");
        m_edit.add("zone", box(98, 0, 100, 100, homes), "b");
        m_edit.add("zone", box(168, 0, 100, 100, homes), "c");
        m_edit.add("zone", box(-50, -50, 400, 400, {{"code", "1a"}, {"overlay", 1}}), "overlay");
        m_edit.add("parcel", box(0, 0, 10, 10, {{"number", "12-3"}}), "p");
        m_edit.add("parcel", box(9, 0, 10, 10, {{"number", "12-4"}}), "q");
        QVERIFY(rules({"zone.overlap", "zone.overlap", "parcel.overlap"}));
        const QVector<Finding> zones = found("zone.overlap");
        QVERIFY2(zones[0].title.contains("“b” and “c”") && zones[0].title.contains("0.30 ha"), qPrintable(zones[0].title));
        QVERIFY2(zones[1].title.contains("“Old town” and “b”") && zones[1].title.contains("200 m²"), qPrintable(zones[1].title));
        QCOMPARE(zones[1].uids, (QStringList{"a", "b"}));
        QCOMPARE(zones[1].extent, QgsRectangle(west + 98, south, west + 100, south + 100));
        QCOMPARE(zones[1].extentCrs.authid(), QString("EPSG:32648"));
        QCOMPARE(zones[1].severity, Finding::Severity::Warning);
        const Finding parcels = found("parcel.overlap").value(0);
        QVERIFY2(parcels.title.contains("“12-3” and “12-4”") && parcels.title.contains("10.0 m²"), qPrintable(parcels.title));
    }

    void manyOverlapsAreTwentyAndTheRest()
    {
        start();
        for (int i = 0; i <= 30; ++i)
            m_edit.add("block", box(9.9 * i, 0, 10, 10), QStringLiteral("block %1").arg(i)); // 0.1 × 10 m each
        check();
        const QVector<Finding> overlaps = found("block.overlap");
        QCOMPARE(overlaps.size(), 21);
        QVERIFY2(overlaps[20].title.startsWith("10 more"), qPrintable(overlaps[20].title));
        QVERIFY2(overlaps[20].detail.contains("Together 10.0 m²"), qPrintable(overlaps[20].detail));
        QCOMPARE(overlaps[20].uids.size(), 10);
        QVERIFY(!overlaps[20].extent.isNull());
    }

    void gapsNameTheirNeighbours()
    {
        start();
        // Round 20 × 30 m; and round 200 × 200 m, which is left open on purpose.
        m_edit.add("zone", shape("((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 60 40, 60 70, 40 70, 40 40))", {{"code", "1a"}, {"name", "Market"}}), "market");
        m_edit.add("zone", shape("((500 0, 1000 0, 1000 500, 500 500, 500 0), (600 100, 800 100, 800 300, 600 300, 600 100))", homes), "lake shore");
        QVERIFY(rules({"zone.gap"}));
        QVERIFY2(m_found[0].title.contains("600 m²"), qPrintable(m_found[0].title));
        QVERIFY2(m_found[0].detail.contains("“Market”"), qPrintable(m_found[0].detail));
        QCOMPARE(m_found[0].uids, QStringList{"market"});
        QCOMPARE(m_found[0].extent, QgsRectangle(west + 40, south + 40, west + 60, south + 70));
    }

    void theBoundary()
    {
        start();
        m_edit.add("constraint_area", box(0, 0, 100, 100, {{"kind", planBoundaryKind}}));
        m_edit.add("constraint_area", box(-500, -500, 2000, 2000, {{"kind", "flood"}}));
        m_edit.add("zone", box(0, 0, 60, 100, homes), "in");
        m_edit.add("zone", box(60, 0, 50, 80, homes), "across"); // 10 × 80 m beyond; open: 40 × 20 m
        m_edit.add("parcel", box(300, 0, 10, 10), "far");
        PlanRow school;
        school.wkb = QgsGeometry::fromPointXY({west + 200, south}).asWkb();
        m_edit.add("facility", school, "school");
        school.wkb = QgsGeometry::fromPointXY({west + 100, south + 50}).asWkb();
        m_edit.add("facility", school, "on the border");
        QVERIFY(rules({"zone.gap", "zone.outside_boundary", "parcel.outside_boundary", "facility.outside_boundary"}));
        QVERIFY2(found("zone.gap")[0].title.contains("800 m²"), qPrintable(found("zone.gap")[0].title));
        QCOMPARE(found("zone.outside_boundary")[0].uids, QStringList{"across"});
        QVERIFY2(found("zone.outside_boundary")[0].detail.contains("800 m²"), qPrintable(found("zone.outside_boundary")[0].detail));
        QVERIFY(found("parcel.outside_boundary")[0].detail.contains("100 m²"));
        QCOMPARE(found("facility.outside_boundary")[0].uids, QStringList{"school"});
    }

    void sliversAndCopies()
    {
        start();
        m_edit.add("zone", box(0, 0, 100, 100, homes), "a");
        m_edit.add("zone", box(100, 0, 0.2, 100, homes), "thin");
        m_edit.add("zone", box(100.2, 0, 100, 100, homes), "b");
        m_edit.add("zone", box(100.2, 0, 100, 100, homes), "b again");
        QVERIFY(rules({"zone.sliver", "zone.duplicate"}));
        QVERIFY2(found("zone.sliver")[0].title.contains("20.0 m², 0.20 m wide"), qPrintable(found("zone.sliver")[0].title));
        QCOMPARE(found("zone.sliver")[0].uids, QStringList{"thin"});
        QCOMPARE(found("zone.duplicate")[0].uids, QStringList{"b again"});
        QVERIFY2(found("zone.duplicate")[0].detail.contains("“b again” as “b”"), qPrintable(found("zone.duplicate")[0].detail));
        QCOMPARE(found("zone.duplicate")[0].extent, QgsRectangle(west + 100.2, south, west + 200.2, south + 100));
    }

    // Three that differ by less than a millimetre are three pairs, of which the third is a copy twice over.
    void copiesAreToldOfOnce()
    {
        start();
        for (int i = 0; i < 3; ++i)
            m_edit.add("zone", box(0.0004 * i, 0, 100, 100, homes), QStringLiteral("copy %1").arg(i));
        QVERIFY(rules({"zone.duplicate"}));
        QCOMPARE(m_found[0].uids, (QStringList{"copy 1", "copy 2"}));
    }

    // What a fix mends names every row.
    void aFixKnowsAllItsRows()
    {
        start();
        for (int i = 0; i < 130; ++i) {
            m_edit.add("catchment", shape(QStringLiteral("((%1 0, %2 20, %2 0, %1 20, %1 0))").arg(30 * i).arg(30 * i + 20)));
            m_edit.add("parcel", PlanRow{}, QStringLiteral("nowhere %1").arg(i));
        }
        m_plan->apply(m_edit);
        m_found = checkPlan(PlanReader(m_plan->path()), "base", nullptr);
        QCOMPARE(found("catchment.self_crossing").value(0).uids.size(), 130);
        QCOMPARE(found("geometry.missing").value(0).uids.size(), 100); // told of, not mended
    }

    // A bow tie of two triangles is told of as such, and as what it lies on. It stays out of other rules.
    void crossings()
    {
        start();
        m_edit.add("zone", shape("((0 0, 20 20, 20 0, 0 20, 0 0))", homes), "bow tie");
        m_edit.add("zone", box(15, 0, 50, 20, homes), "beside");
        m_edit.add("catchment", shape("((0 0, 20 20, 20 0, 0 20, 0 0))"), "catchment");
        m_edit.add("catchment", shape("((0 0, 40 0, 40 40, 0 40, 0 0), (60 60, 70 60, 70 70, 60 60))"), "hole outside");
        m_plan->apply(m_edit);
        m_found = checkPlan(PlanReader(m_plan->path()), "base", nullptr);
        QCOMPARE(found("zone.self_crossing").value(0).uids, QStringList{"bow tie"});
        QVERIFY2(found("zone.self_crossing")[0].detail.contains("300010.00 1450010.00"), qPrintable(found("zone.self_crossing")[0].detail));
        QCOMPARE(found("zone.self_crossing")[0].severity, Finding::Severity::Error);
        QCOMPARE(found("catchment.self_crossing").value(0).uids, QStringList{"catchment"});
        QCOMPARE(found("geometry.invalid").value(0).uids, QStringList{"hole outside"});
        // x 15 to 20, 10 to 20 m high: 75 m².
        QVERIFY2(found("zone.overlap").value(0).title.contains("75.0 m²"), qPrintable(found("zone.overlap").value(0).title));
        QCOMPARE(m_found.size(), 4);
    }

    void parcelsWithoutARoad()
    {
        start();
        const auto plots = [this] {
            for (int i = 0; i < 3; ++i) {
                m_edit.add("parcel", box(20 * i, 0, 20, 30), QStringLiteral("front %1").arg(i));
                m_edit.add("parcel", box(20 * i, 30, 20, 30), QStringLiteral("behind %1").arg(i));
            }
        };
        plots();
        QVERIFY2(check().isEmpty(), "before roads are drawn nothing can be said");

        start();
        plots();
        m_edit.add("road", road("LineString(-50 -6, 100 -6)", {{"class", "residential"}, {"width", 12}}));
        m_edit.add("road", road("LineString(-50 70, 100 70)", {{"class", "rail"}, {"width", 20}}));
        m_edit.add("road", road("LineString(-50 70, 100 70)", {{"class", "motorway"}, {"width", 20}}));
        QVERIFY(rules({"parcel.no_road"}));
        QCOMPARE(m_found[0].uids, (QStringList{"behind 0", "behind 1", "behind 2"}));
        QVERIFY2(m_found[0].title.startsWith("3 parcel"), qPrintable(m_found[0].title));
        QCOMPARE(m_found[0].extent, QgsRectangle(west, south + 30, west + 60, south + 60));

        // A parcel that is a street itself: those behind have an edge along it, and it needs none.
        m_edit = {};
        m_edit.add("parcel", box(0, 60, 60, 6, {{"code", "H4_1_1"}}), "street");
        QVERIFY2(check().isEmpty(), qPrintable(m_found.value(0).detail));
    }

    void aRoadWithoutWidth()
    {
        start();
        m_edit.add("parcel", box(0, 0, 20, 30), "near"); // 5.5 m from the line: half of 10 m and 1 m
        m_edit.add("parcel", box(30, 2, 20, 30), "far");
        m_edit.add("road", road("LineString(-50 -5.5, 100 -5.5)", {{"class", "residential"}}));
        QVERIFY(rules({"parcel.no_road"}));
        QCOMPARE(m_found[0].uids, QStringList{"far"});
    }

    // As computations of the master plan have it: 16 m by its section, 24 m by its class; a path without width is no road.
    void asWideAsItsSectionOrItsClassSays()
    {
        start();
        m_edit.add("parcel", box(0, 8, 20, 30), "by section");
        m_edit.add("road", road("LineString(-50 0, 100 0)", {{"class", "local"}, {"section", "tertiary"}, {"width", 4.0}}));
        m_edit.add("parcel", box(0, 212, 20, 30), "by class");
        m_edit.add("road", road("LineString(-50 200, 100 200)", {{"class", "primary"}}));
        QVERIFY2(check().isEmpty(), qPrintable(m_found.value(0).detail));
        m_edit = {};
        m_edit.add("parcel", box(0, 401, 20, 30), "by a path");
        m_edit.add("road", road("LineString(-50 400, 100 400)", {{"class", "footway"}}));
        QVERIFY(rules({"parcel.no_road"}));
        QCOMPARE(m_found[0].uids, QStringList{"by a path"});
    }

    void regulations()
    {
        start();
        m_edit.add("zone", box(0, 0, 100, 100, homes), "limited");
        m_edit.add("zone", box(100, 0, 100, 100, {{"code", "1e"}}), "homes without");
        m_edit.add("zone", box(200, 0, 100, 100, {{"code", "H1_1"}}), "fields");
        m_edit.add("zone", box(300, 0, 100, 100, {{"code", "H3_4_4"}}), "park");
        m_edit.add("zone", box(400, 0, 100, 100, {{"code", "1e"}, {"regulation_set", "centre"}}), "by its set");
        m_edit.add("zone", box(500, 0, 100, 100, {{"code", "1e"}, {"regulation_set", "nowhere"}}), "unknown set");
        m_edit.add("zone", box(600, 0, 100, 100, {{"code", "2a"}, {"regulation_set", "centre"}}), "not in its set");
        PlanRow limit;
        limit.fields = {{"regulation_set", "centre"}, {"code", "1e"}, {"parameter", "coverage"}, {"operator", "<="}, {"value", 0.6}};
        m_edit.add("regulation", limit);
        QVERIFY(rules({"zone.unknown_regulation", "zone.no_regulation"}));
        QCOMPARE(m_found[0].uids, QStringList{"unknown set"});
        QVERIFY2(m_found[0].detail.contains("“nowhere”"), qPrintable(m_found[0].detail));
        QCOMPARE(m_found[1].uids, (QStringList{"homes without", "not in its set"}));
        QVERIFY2(m_found[1].detail.contains("2.00 ha"), qPrintable(m_found[1].detail));
        QCOMPARE(m_found[1].severity, Finding::Severity::Note);
    }

    void regulationsOfACodeThatThereIsNot()
    {
        start();
        PlanRow limit;
        limit.fields = {{"code", "1b"}, {"parameter", "coverage"}, {"operator", "<="}, {"value", 0.6}};
        m_edit.add("regulation", limit, "right");
        limit.fields.insert({{"code", "NOCODE"}, {"regulation_set", "old town"}, {"citation", "Sub-decree 42, art. 7"}});
        m_edit.add("regulation", limit, "wrong");
        QVERIFY(rules({"regulation.unknown_code"}));
        QCOMPARE(m_found[0].severity, Finding::Severity::Error);
        QCOMPARE(m_found[0].uids, QStringList{"wrong"});
        for (const char *part : {"NOCODE", "coverage", "old town", "Sub-decree 42, art. 7"})
            QVERIFY2(m_found[0].detail.contains(part), qPrintable(m_found[0].detail));
    }

    void aUidInTwoTables()
    {
        start();
        m_edit.add("zone", box(0, 0, 100, 100, homes), "same");
        m_edit.add("parcel", box(0, 0, 10, 10), "same");
        m_edit.add("building", box(1, 1, 2, 2), "other");
        m_plan->apply(m_edit);
        m_found = checkPlan(PlanReader(m_plan->path()), "base", nullptr);
        QCOMPARE(m_found.size(), 1);
        QCOMPARE(m_found[0].rule, QString("parcel.duplicate_uid"));
        QCOMPARE(m_found[0].uids, QStringList{"same"});
        QCOMPARE(m_found[0].severity, Finding::Severity::Error);
        QVERIFY2(m_found[0].detail.contains("“zones”"), qPrintable(m_found[0].detail));
    }

    void rowsWithoutLandDoNoHarm()
    {
        start();
        m_edit.add("zone", PlanRow{homes, {}}, "nowhere");
        m_edit.add("zone", shape("((0 0, 1 1, 2 2, 0 0))", homes), "no area");
        m_edit.add("parcel", shape("EMPTY"), "empty");
        m_edit.add("road", PlanRow{{{"class", "residential"}}, {}}, "no line");
        QVERIFY2(check().isEmpty(), qPrintable(m_found.value(0).title));
    }

    void reportsAndStops()
    {
        start();
        for (int i = 0; i < 100; ++i)
            m_edit.add("parcel", box(9 * i, 0, 10, 10));
        m_plan->apply(m_edit);
        const PlanReader reader(m_plan->path());
        QgsFeedback feedback;
        QVector<double> told;
        connect(&feedback, &QgsFeedback::progressChanged, this, [&](double percent) { told << percent; });
        QVector<Finding> findings;
        checkDrafting(reader, "base", findings, &feedback);
        QCOMPARE(findings.size(), 21);
        QVERIFY(told.size() > 3 && told.size() <= 101 && told.last() == 100);
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        feedback.cancel();
        findings.clear();
        QVERIFY_EXCEPTION_THROWN(checkDrafting(reader, "base", findings, &feedback), Cancelled);
        QVERIFY(findings.isEmpty());
    }

private:
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        m_edit = {};
    }

    QVector<Finding> check()
    {
        m_plan->apply(m_edit);
        m_found.clear();
        checkDrafting(PlanReader(m_plan->path()), "base", m_found, nullptr);
        return m_found;
    }

    // Whether these rules were found, in any order, and no others.
    bool rules(QStringList expected)
    {
        QStringList actual;
        for (const Finding &finding : check())
            actual << finding.rule;
        actual.sort();
        expected.sort();
        if (actual != expected)
            qInfo("found: %s", qPrintable(actual.join(", ")));
        return actual == expected;
    }

    QVector<Finding> found(const QString &rule) const
    {
        QVector<Finding> found;
        for (const Finding &finding : m_found)
            if (finding.rule == rule)
                found << finding;
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
    PlanEdit m_edit;
    QVector<Finding> m_found;
};

MADANG_TEST_MAIN(TestDraftingChecks)
#include "test_drafting_checks.moc"
