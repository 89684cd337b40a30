// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/blocks_algorithm.h"

#include "core/scenarios/scenario_edits.h"
#include "support/qgis_fixture.h"
#include "town.h"

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestBlocksAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = madang::test::freshPlan(*m_folder);
    }

    void fourBlocksOfACrossedSite()
    {
        m_plan->apply(crossedSite());
        const QVariantMap results = run({{"RADIUS", "0"}});
        QCOMPARE(results["count"].toInt(), 4);
        QVERIFY(isNear(results["area_ha"].toDouble(), 2.0 * groundM2, 1e-5));
        for (const char *size : {"smallest_m2", "median_m2", "mean_m2", "largest_m2"})
            QVERIFY2(isNear(results[size].toDouble(), 5000 * groundM2, 0.02), size);
        QVERIFY(isNear(results["share_of_site"].toDouble(), 3744.0 / 23744.0, 1e-5));
        // Two edges of each, 100 m and 50 m, lie on roads; the others on the site's boundary.
        QCOMPARE(results["blocks"].toList().size(), 4);
        for (const QVariant &block : results["blocks"].toList())
            QVERIFY(isNear(block.toMap()["road_m"].toDouble(), 150, 1e-3));
        QVERIFY(!results.contains("draft"));
        QVERIFY(!results.contains("applied"));
        QCOMPARE(rowsOf(path(), "block", {}).size(), size_t(0));
    }

    void writtenAsOneEditThatCanBeUndone()
    {
        m_plan->apply(crossedSite());
        m_plan.reset();
        QCOMPARE(run({{"RADIUS", "0"}, {"APPLY", "true"}})["applied"].toInt(), 4);
        const auto rows = rowsOf(path(), "block", {"name"});
        QStringList names;
        for (const DrawnRow &row : rows) {
            names << row.values[0].toString();
            QVERIFY(isNear(row.geometry.area(), 5000, 1e-3));
        }
        QCOMPARE(names, (QStringList{"1", "2", "3", "4"}));
        m_plan = Plan::open(path());
        QCOMPARE(m_plan->undoName()->text(), QString("Make 4 blocks"));
        m_plan->undo();
        QCOMPARE(rowsOf(path(), "block", {}).size(), size_t(0));
    }

    // One quarter has a block already: three are made beside it, numbered on.
    void blocksThatAreThereAreKept()
    {
        PlanEdit edit = crossedSite();
        edit.add("block", rectangleRow(0, 0, 90, 40, {{"name", "11"}}), "mine");
        m_plan->apply(edit);
        m_plan.reset();
        const QVariantMap results = run({{"RADIUS", "0"}, {"APPLY", "true"}});
        QCOMPARE(results["count"].toInt(), 3);
        QCOMPARE(results["kept"].toInt(), 1);
        QVERIFY(rulesOf(results).contains("masterplan.blocks_kept"));
        QStringList names;
        for (const DrawnRow &row : rowsOf(path(), "block", {"name"}))
            names << row.values[0].toString();
        QCOMPARE(names, (QStringList{"11", "12", "13", "14"}));
    }

    void replacedOnlyWhereTheUserSaysSo()
    {
        PlanEdit edit = crossedSite();
        edit.add("block", rectangleRow(0, 0, 90, 40, {{"name", "11"}}), "mine");
        edit.add("parcel", rectangleRow(0, 0, 20, 40, {{"block_uid", "mine"}}), "inside");
        edit.add("parcel", rectangleRow(500, 0, 520, 40, {{"block_uid", "mine"}}), "elsewhere but of it");
        edit.add("block", rectangleRow(500, 0, 590, 40, {{"name", "3"}}), "beside");
        m_plan->apply(edit);
        m_plan.reset();
        const QVariantMap results = run({{"RADIUS", "0"}, {"REPLACE", "true"}, {"APPLY", "true"}});
        QCOMPARE(results["count"].toInt(), 4);
        QCOMPARE(results["removed_blocks"].toInt(), 1);
        QCOMPARE(results["removed_parcels"].toInt(), 2);
        QCOMPARE(results["applied"].toInt(), 7);
        const auto rows = rowsOf(path(), "block", {"name"});
        QCOMPARE(rows.size(), size_t(5));
        QCOMPARE(rows[0].uid, QString("beside"));
        QCOMPARE(rows[1].values[0].toString(), QString("4"));
        QCOMPARE(rowsOf(path(), "parcel", {}).size(), size_t(0));
        m_plan = Plan::open(path());
        m_plan->undo();
        QCOMPARE(rowsOf(path(), "block", {}).size(), size_t(2));
        QCOMPARE(rowsOf(path(), "parcel", {}).size(), size_t(2));
    }

    // A child scenario takes blocks away and adds its own; the base stays as it was.
    void inAChildScenario()
    {
        PlanEdit edit = crossedSite();
        edit.add("block", rectangleRow(0, 0, 212, 112, {{"name", "whole"}}), "whole");
        m_plan->apply(edit);
        m_plan->apply(editToCreateScenario(*m_plan, "Dense"));
        m_plan.reset();
        run({{"SCENARIO", "Dense"}, {"REPLACE", "true"}, {"APPLY", "true"}});
        QCOMPARE(rowsOf(path(), "block", {}, "Dense").size(), size_t(4));
        QCOMPARE(rowsOf(path(), "block", {}).size(), size_t(1));
    }

    void smallPiecesAreSlivers()
    {
        // 1 m of land beside a road: 100 m by 1 m twice, as the crossing road parts it.
        PlanEdit edit = crossedSite();
        edit.add("road", roadRow(-20, 105, 232, 105, {{"width", 12.0}}), "third");
        m_plan->apply(edit);
        const QVariantMap results = run({{"RADIUS", "0"}, {"MIN_AREA", "101"}});
        QCOMPARE(results["slivers"].toInt(), 2);
        QCOMPARE(results["count"].toInt(), 4);
        QVERIFY(rulesOf(results).contains("masterplan.slivers"));
        QCOMPARE(run({{"RADIUS", "0"}, {"MIN_AREA", "99"}})["count"].toInt(), 6);
    }

    void zonesStandForAMissingBoundary()
    {
        PlanEdit edit = crossedSite();
        edit.changes.erase(edit.changes.begin());
        m_plan->apply(edit);
        QVERIFY_EXCEPTION_THROWN(run({}), QgsProcessingException);
        edit = {};
        // Two halves that touch are one area: no block ends at the line between them.
        edit.add("zone", rectangleRow(0, 0, 50, 112));
        edit.add("zone", rectangleRow(50, 0, 212, 112));
        m_plan->apply(edit);
        const QVariantMap results = run({{"RADIUS", "0"}});
        QCOMPARE(results["count"].toInt(), 4);
        QVERIFY(rulesOf(results).contains("masterplan.no_boundary"));
        QVERIFY_EXCEPTION_THROWN(run({{"SITE", "boundary"}}), QgsProcessingException);
    }

    // A ring of four roads of 12 m, 100 m by 50 m between their edges, crossed by a fifth: two blocks of 44 m by 50 m.
    void roadsThatEncloseLandAreASiteOfTheirOwn()
    {
        PlanEdit edit;
        const QVariantMap wide{{"width", 12.0}};
        edit.add("road", roadRow(0, 0, 112, 0, wide));
        edit.add("road", roadRow(112, 0, 112, 62, wide));
        edit.add("road", roadRow(112, 62, 0, 62, wide));
        edit.add("road", roadRow(0, 62, 0, 0, wide));
        m_plan->apply(edit);
        const QVariantMap one = run({{"RADIUS", "0"}});
        QCOMPARE(one["count"].toInt(), 1);
        QVERIFY(isNear(one["area_ha"].toDouble(), 0.5 * groundM2, 1e-5));
        QVERIFY(rulesOf(one).contains("masterplan.site_of_roads"));
        edit = {};
        edit.add("road", roadRow(56, 0, 56, 62, wide));
        m_plan->apply(edit);
        const QVariantMap two = run({{"RADIUS", "0"}});
        QCOMPARE(two["count"].toInt(), 2);
        QVERIFY(isNear(two["area_ha"].toDouble(), 0.44 * groundM2, 1e-5));
    }

    // Roads as snapping leaves them, from border to border of the site, on a boundary whose coordinates are no round numbers.
    void roadsThatEndOnTheBoundary()
    {
        PlanEdit edit;
        edit.add("constraint_area", rectangleRow(0.701446719, 0.73034776, 965.773340966, 610.24943887, {{"kind", "plan_boundary"}}), "site");
        edit.add("road", roadRow(0.701446719, 368.9814653, 965.773340966, 368.9814653, {{"class", "local"}}));
        edit.add("road", roadRow(0.701446719, 178.50674933, 965.773340966, 178.50674933, {{"class", "local"}}));
        edit.add("road", roadRow(483.237393843, 610.24943887, 483.237393843, 0.73034776, {{"class", "local"}}));
        m_plan->apply(edit);
        m_plan.reset();
        QCOMPARE(run({{"RADIUS", "0"}, {"APPLY", "true"}})["count"].toInt(), 6);
        for (const DrawnRow &row : rowsOf(path(), "block", {}))
            QVERIFY(row.geometry.isGeosValid());
    }

    // A lake of 20 m by 20 m in one block, half of another one on a road; a pond that may be built on under conditions.
    void waterIsLeftOut()
    {
        PlanEdit edit = crossedSite();
        edit.add("constraint_area", rectangleRow(20, 10, 40, 30, {{"kind", "lake"}}));
        edit.add("constraint_area", rectangleRow(140, 40, 160, 60, {{"kind", "water"}, {"severity", "prohibited"}}));
        edit.add("constraint_area", rectangleRow(20, 80, 40, 100, {{"kind", "pond"}, {"severity", "conditional"}}));
        m_plan->apply(edit);
        const QVariantMap dry = run({{"RADIUS", "0"}});
        QCOMPARE(dry["count"].toInt(), 4);
        QVERIFY(isNear(dry["water_ha"].toDouble() * 1e4, 800 * groundM2, 0.01));
        // Of the second one 20 m by 10 m lie in a block, and the other half on the road.
        QVERIFY(isNear(dry["area_ha"].toDouble() * 1e4, (20000 - 400 - 200) * groundM2, 0.05));
        QVERIFY(isNear(dry["share_of_site"].toDouble(), 3744.0 / 23744.0, 1e-5));
        QCOMPARE(rulesOf(dry), QStringList{"masterplan.water_left_out"});
        const QVariantMap filled = run({{"RADIUS", "0"}, {"LEAVE_WATER", "false"}});
        QVERIFY(isNear(filled["area_ha"].toDouble(), 2.0 * groundM2, 1e-5));
        QCOMPARE(rulesOf(filled), QStringList{"masterplan.blocks_on_water"});
    }

    void anOutlineOfAnotherFile()
    {
        m_plan->apply(crossedSite());
        QFile file(m_folder->filePath("outline.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("WKT,name\n\"POLYGON((%1 %2,%3 %2,%3 %4,%1 %4,%1 %2))\",a\n")
                       .arg(west, 0, 'f', 0).arg(south, 0, 'f', 0).arg(west + 100, 0, 'f', 0).arg(south + 50, 0, 'f', 0).toUtf8());
        file.close();
        const QVariantMap results = run({{"RADIUS", "0"}, {"SITE_LAYER", file.fileName()}});
        QCOMPARE(results["count"].toInt(), 1);
        QVERIFY(isNear(results["site_ha"].toDouble(), 0.5 * groundM2, 1e-6));
    }

private:
    QString path() const { return m_folder->filePath("plan.gpkg"); }
    QVariantMap run(const QVariantMap &parameters) { return runOn<BlocksAlgorithm>(path(), parameters); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestBlocksAlgorithm)
#include "test_blocks_algorithm.moc"
