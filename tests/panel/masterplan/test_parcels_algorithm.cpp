// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/parcels_algorithm.h"

#include "support/qgis_fixture.h"
#include "town.h"

#include <qgsvectorlayer.h>

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestParcelsAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = madang::test::freshPlan(*m_folder);
    }

    // A block of 100 m by 50 m between two roads that run along its long sides: two rows of five parcels, 20 m by 25 m.
    void twoRowsBackToBack()
    {
        m_plan->apply(blockBetweenRoads());
        const QVariantMap results = run({{"FRONTAGE", "20"}, {"DEPTH", "25"}});
        QCOMPARE(results["count"].toInt(), 10);
        QVERIFY(isNear(results["area_ha"].toDouble(), 0.5 * groundM2, 1e-5));
        for (const char *size : {"smallest_m2", "median_m2", "mean_m2", "largest_m2"})
            QVERIFY2(isNear(results[size].toDouble(), 500 * groundM2, 0.01), size);
        QVERIFY(isNear(results["mean_frontage_m"].toDouble(), 20, 1e-6));
        QCOMPARE(results["without_road"].toInt(), 0);
        QCOMPARE(rulesOf(results), QStringList());
        const QVariantMap block = results["blocks"].toList()[0].toMap();
        QCOMPARE(block["parcels"].toInt(), 10);
        QCOMPARE(block["name"].toString(), QString("7"));
    }

    void theSameParcelsEachTime()
    {
        m_plan->apply(blockBetweenRoads());
        const auto shapes = [this](const char *seed) {
            QStringList texts;
            for (const QVariant &change : run({{"IRREGULARITY", "0.5"}, {"SEED", seed}, {"DRAFT", "true"}})["draft"].toMap()["changes"].toList())
                texts << change.toMap()["geometry"].toString();
            return texts;
        };
        const QStringList first = shapes("3");
        QVERIFY(first.size() > 5);
        QCOMPARE(shapes("3"), first);
        QVERIFY(shapes("4") != first);
    }

    // 70 m deep with a road on one side only: rows of 25 m leave the land behind them without a road.
    void whatHasNoRoadIsTold()
    {
        PlanEdit edit;
        edit.add("road", roadRow(-20, -6, 120, -6, {{"width", 12.0}}));
        edit.add("block", rectangleRow(0, 0, 100, 70), "deep");
        m_plan->apply(edit);
        const QVariantMap locked = run({{"FRONTAGE", "20"}, {"DEPTH", "25"}, {"KEEP_ROAD_EDGE", "false"}, {"DRAFT", "true"}});
        QCOMPARE(locked["count"].toInt(), 6);
        QCOMPARE(locked["without_road"].toInt(), 1);
        QVERIFY(isNear(locked["share_without_road"].toDouble(), 1.0 / 6.0, 1e-12));
        QVERIFY(isNear(locked["largest_m2"].toDouble(), 4500 * groundM2, 0.01));
        QCOMPARE(locked["without_road_uids"].toStringList().size(), 1);
        QCOMPARE(rulesOf(locked), (QStringList{"masterplan.parcel_no_road"}));
        const Finding finding = Finding::fromList(locked["findings"].toList())[0];
        QCOMPARE(finding.uids, QStringList{"deep"});
        QVERIFY(isNear(finding.extent.yMinimum(), south + 25, 1e-3));
        const QVariantMap reached = run({{"FRONTAGE", "20"}, {"DEPTH", "25"}});
        QCOMPARE(reached["count"].toInt(), 5);
        QCOMPARE(reached["without_road"].toInt(), 0);
        // 70 m is more than 1.5 × 25 m, and not more than 1.5 × 50 m.
        QCOMPARE(rulesOf(reached), QStringList{"masterplan.depth_not_kept"});
        QCOMPARE(Finding::fromList(reached["findings"].toList())[0].uids, QStringList{"deep"});
        QVERIFY(isNear(reached["blocks"].toList()[0].toMap()["deepest_m"].toDouble(), 70, 1e-6));
        QCOMPARE(rulesOf(run({{"FRONTAGE", "20"}, {"DEPTH", "50"}})), QStringList());
        QVERIFY(isNear(reached["mean_m2"].toDouble(), 1400 * groundM2, 0.01));
    }

    void parcelsOnWaterAreTold()
    {
        PlanEdit edit = blockBetweenRoads();
        edit.add("constraint_area", rectangleRow(10, 10, 40, 40, {{"kind", "pond"}}));
        m_plan->apply(edit);
        QCOMPARE(rulesOf(run({{"FRONTAGE", "20"}, {"DEPTH", "25"}})), QStringList{"masterplan.parcels_on_water"});
    }

    // A motorway on one side, a street on the other: one row, all of it along the street.
    void noParcelFacesAMotorway()
    {
        PlanEdit edit;
        edit.add("road", roadRow(-20, -6, 120, -6, {{"width", 12.0}, {"class", "residential"}}));
        edit.add("road", roadRow(-20, 56, 120, 56, {{"width", 12.0}, {"class", "motorway"}}));
        edit.add("block", rectangleRow(0, 0, 100, 50), "block");
        m_plan->apply(edit);
        const QVariantMap results = run({{"FRONTAGE", "20"}, {"DEPTH", "50"}});
        QCOMPARE(results["count"].toInt(), 5);
        QVERIFY(isNear(results["mean_frontage_m"].toDouble(), 20, 1e-6));
    }

    void writtenWithTheirBlock()
    {
        m_plan->apply(blockBetweenRoads());
        m_plan.reset();
        QCOMPARE(run({{"FRONTAGE", "20"}, {"APPLY", "true"}})["applied"].toInt(), 10);
        const auto rows = rowsOf(path(), "parcel", {"number", "block_uid", "code"});
        QCOMPARE(rows.size(), size_t(10));
        QCOMPARE(rows[0].values, (QVariantList{"7-1", "block", "1a"}));
        QCOMPARE(rows[9].values, (QVariantList{"7-10", "block", "1a"}));
        QCOMPARE(Plan::open(path())->undoName()->text(), QString("Make 10 parcels"));
        // Again: the block has its parcels now.
        const QVariantMap again = run({{"FRONTAGE", "10"}, {"APPLY", "true"}});
        QCOMPARE(again["count"].toInt(), 0);
        QCOMPARE(again["kept"].toInt(), 1);
        QCOMPARE(again["applied"].toInt(), 0);
        QCOMPARE(rulesOf(again), (QStringList{"masterplan.parcels_kept"}));
        const QVariantMap replaced = run({{"FRONTAGE", "10"}, {"REPLACE", "true"}, {"APPLY", "true"}});
        QCOMPARE(replaced["removed_parcels"].toInt(), 10);
        QCOMPARE(rowsOf(path(), "parcel", {}).size(), size_t(20));
        Plan::open(path())->undo();
        QCOMPARE(rowsOf(path(), "parcel", {}).size(), size_t(10));
    }

    void onlyTheBlocksNamed()
    {
        PlanEdit edit = blockBetweenRoads();
        edit.add("block", rectangleRow(0, 200, 100, 250), "other");
        m_plan->apply(edit);
        const QVariantMap results = run({{"BLOCKS", "block"}, {"FRONTAGE", "20"}});
        QCOMPARE(results["blocks"].toList().size(), 1);
        QVERIFY_EXCEPTION_THROWN(run({{"BLOCKS", "block,nowhere"}}), QgsProcessingException);
    }

    void withoutRoadsTheOutsideCounts()
    {
        PlanEdit edit;
        edit.add("block", rectangleRow(0, 0, 100, 50));
        m_plan->apply(edit);
        const QVariantMap results = run({{"FRONTAGE", "20"}, {"DEPTH", "25"}});
        QCOMPARE(results["without_road"].toInt(), 0);
        QVERIFY(rulesOf(results).contains("masterplan.parcels_without_roads"));
    }

    void halvesOfTheBox()
    {
        m_plan->apply(blockBetweenRoads());
        const QVariantMap results = run({{"FRONTAGE", "25"}, {"DEPTH", "25"}, {"METHOD", "box"}});
        QCOMPARE(results["count"].toInt(), 8);
        QVERIFY(isNear(results["mean_m2"].toDouble(), 625 * groundM2, 0.01));
    }

    void refused()
    {
        QVERIFY_EXCEPTION_THROWN(run({}), QgsProcessingException);
        m_plan->apply(blockBetweenRoads());
        QVERIFY_EXCEPTION_THROWN(run({{"FRONTAGE", "0"}}), QgsProcessingException);
        QVERIFY_EXCEPTION_THROWN(run({{"METHOD", "voronoi"}}), QgsProcessingException);
    }

private:
    static PlanEdit blockBetweenRoads()
    {
        PlanEdit edit;
        edit.add("road", roadRow(-20, -6, 120, -6, {{"width", 12.0}}));
        edit.add("road", roadRow(-20, 56, 120, 56, {{"width", 12.0}}));
        edit.add("block", rectangleRow(0, 0, 100, 50, {{"name", "7"}, {"code", "1a"}}), "block");
        return edit;
    }
    QString path() const { return m_folder->filePath("plan.gpkg"); }
    QVariantMap run(const QVariantMap &parameters) { return runOn<ParcelsAlgorithm>(path(), parameters); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestParcelsAlgorithm)
#include "test_parcels_algorithm.moc"
