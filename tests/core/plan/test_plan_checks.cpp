// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/road_classes.h"
#include "core/checks/plan_checks.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_edits.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestPlanChecks : public QObject {
    Q_OBJECT
private slots:
    void whatLiesOutsideTheCountryIsTold()
    {
        const QTemporaryDir folder;
        PlanMeta meta = battambang();
        const auto plan = freshPlan(folder.filePath("plan.gpkg"), meta);
        PlanEdit edit;
        edit.add("zone", square(-25201, 2185436, 100, {{"code", "1a"}})); // 800 km north, in the hills of Laos
        plan->apply(edit);
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("plan.outside_country"));
        QVERIFY2(findings[0].detail.contains("19."), qPrintable(findings[0].detail));
        QVERIFY(!findings[0].extent.isNull());
    }

    void aCoordinateSystemOfAnotherCountryIsTold()
    {
        const QTemporaryDir folder;
        PlanMeta meta = battambang();
        meta.crs = "EPSG:5186"; // Korea
        const auto plan = freshPlan(folder.filePath("plan.gpkg"), meta);
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("plan.crs_elsewhere"));
        QVERIFY2(findings[0].detail.contains("EPSG:5186"), qPrintable(findings[0].detail));
    }

    void findsEachMistakeOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("plan.gpkg");
        QFile data(folder.filePath("table.csv"));
        QVERIFY(data.open(QIODevice::WriteOnly));
        data.write("one");
        data.close();
        {
            auto plan = freshPlan(path);
            PlanEdit edit;
            edit.add("zone", square(300000, 1450000, 100, {{"code", "1a"}}), "good");
            edit.add("zone", square(300100, 1450000, 100), "bare");
            edit.add("zone", square(300200, 1450000, 100, {{"code", "R-99"}}), "unknown");
            PlanRow bowtie;
            bowtie.fields = {{"code", "1a"}};
            bowtie.wkb = QgsGeometry::fromWkt("MultiPolygon(((300300 1450000, 300400 1450100, 300400 1450000, 300300 1450100, 300300 1450000)))").asWkb();
            edit.add("zone", bowtie, "bowtie");
            PlanRow nowhere;
            nowhere.fields = {{"name", "no place"}};
            edit.add("facility", nowhere, "nowhere");
            plan->apply(edit);
            plan->addDataset("cashflow", data.fileName());
            plan->addDataset("population", data.fileName());
        }
        QVERIFY(data.open(QIODevice::WriteOnly));
        data.write("two");
        data.close();
        QVERIFY(QFile::copy(data.fileName(), folder.filePath("kept")));

        QHash<QString, QStringList> found;
        for (const Finding &finding : checkPlan(PlanReader(path), "base", nullptr))
            found[finding.rule] += finding.uids;
        QCOMPARE(found.value("zone.no_code"), QStringList{"bare"});
        QCOMPARE(found.value("zone.unknown_code"), QStringList{"unknown"});
        QCOMPARE(found.value("zone.self_crossing"), QStringList{"bowtie"});
        QCOMPARE(found.value("geometry.missing"), QStringList{"nowhere"});
        QCOMPARE(found.value("dataset.changed").size(), 2);
        QCOMPARE(found.size(), 5);

        QVERIFY(data.remove());
        found.clear();
        for (const Finding &finding : checkPlan(PlanReader(path), "base", nullptr))
            found[finding.rule] += finding.uids;
        QCOMPARE(found.value("dataset.missing").size(), 2);
    }

    // Bytes in the middle of a shape are lost: it is named, and nothing is computed as though it were not there.
    void aShapeThatCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(300000, 1450000, 100, {{"code", "1a"}}), "broken");
        edit.add("zone", square(300100, 1450000, 100, {{"code", "1a"}}), "whole");
        plan->apply(edit);
        {
            const GDALDatasetUniquePtr file(GDALDataset::Open(plan->path().toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
            // Triggers of the spatial index would read it.
            for (const char *sql : {"DROP TRIGGER IF EXISTS rtree_zone_geom_update1", "DROP TRIGGER IF EXISTS rtree_zone_geom_update6",
                                    "DROP TRIGGER IF EXISTS rtree_zone_geom_update7",
                                    "UPDATE zone SET geom = substr(geom, 1, 60) WHERE uid = 'broken'"})
                file->ExecuteSQL(sql, nullptr, "SQLITE");
        }
        const PlanReader reader(plan->path());
        const QVector<Finding> findings = checkPlan(reader, "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("geometry.unreadable"));
        QCOMPARE(findings[0].severity, Finding::Severity::Error);
        QCOMPARE(findings[0].uids, QStringList{"broken"});
        QVERIFY2(findings[0].detail.contains("“zone”") && findings[0].detail.contains("broken"), qPrintable(findings[0].detail));
        int rows = 0;
        try {
            reader.forEach("zone", "base", {}, [&rows](const EffectiveRow &) { ++rows; });
            QFAIL("read");
        } catch (const Failure &failure) {
            QVERIFY2(failure.where().contains("zone") && failure.where().contains("broken") && !failure.remedy().isEmpty(), qPrintable(failure.text()));
        }
    }

    // A row of the index is gone: every row can be read, but not all are found by it.
    void aFileThatDoesNotHoldTogether()
    {
        const QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(300000, 1450000, 100, {{"code", "1a"}}), "uid-of-the-row");
        plan->apply(edit);
        for (const Finding &finding : checkPlan(PlanReader(plan->path()), "base", nullptr))
            QVERIFY(finding.rule != "plan.damaged");
        QFile file(plan->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        // It stands in its table, in the index of uids and in the log; the index is by itself, without the code behind it.
        int damaged = 0;
        for (int at = int(bytes.indexOf("uid-of-the-row")); at >= 0; at = int(bytes.indexOf("uid-of-the-row", at + 1)))
            if (!bytes.mid(at, 40).contains("base") && !bytes.mid(at, 40).contains("before")) {
                QVERIFY(file.seek(at));
                QCOMPARE(file.write("UID"), qint64(3));
                ++damaged;
            }
        file.close();
        QVERIFY(damaged > 0);
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings[0].rule, QString("plan.damaged"));
        QCOMPARE(findings[0].severity, Finding::Severity::Error);
        QVERIFY2(findings[0].detail.contains("index"), qPrintable(findings[0].detail));
    }

    void theSameMistakeIsOneFinding()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        for (int i = 0; i < 130; ++i)
            edit.add("zone", square(300000 + 100 * i, 1450000, 100, {{"name", i == 1 ? QVariant("Market quarter") : QVariant()}}),
                     QStringLiteral("bare %1").arg(i));
        for (const char *code : {"R-98", "R-99", "R-99"})
            edit.add("zone", square(300000, 1460000, 100, {{"code", code}}));
        plan->apply(edit);

        const QVector<Finding> bare = found(*plan, "zone.no_code");
        QCOMPARE(bare.size(), 1);
        QVERIFY2(bare[0].title.startsWith("130 zone"), qPrintable(bare[0].title));
        QVERIFY2(bare[0].detail.contains("bare 0, Market quarter, bare 2"), qPrintable(bare[0].detail));
        QCOMPARE(bare[0].uids.size(), 100);
        QCOMPARE(bare[0].extent, QgsRectangle(300000, 1450000, 313000, 1450100));
        const QVector<Finding> strange = found(*plan, "zone.unknown_code");
        QCOMPARE(strange.size(), 1);
        QVERIFY2(strange[0].title.startsWith("3 row"), qPrintable(strange[0].title));
        QVERIFY2(strange[0].detail.contains("“R-98”, “R-99”."), qPrintable(strange[0].detail));
    }

    void rowsAreCalledByTheNameThatTheyHave()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(300000, 1450000, 100, {{"name_2", "ផ្សារ"}}), "z");
        plan->apply(edit);
        const QVector<Finding> bare = found(*plan, "zone.no_code");
        QCOMPARE(bare.size(), 1);
        QVERIFY2(bare[0].detail.contains(QStringLiteral("ផ្សារ")), qPrintable(bare[0].detail));
    }

    void numbersThatCannotBe()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(300000, 1450000, 100, {{"code", "1a"}, {"overlay", 5}}), "five");
        edit.add("zone", square(300100, 1450000, 100, {{"code", "1a"}, {"overlay", 0}}), "none");
        edit.add("building", square(300000, 1450000, 10, {{"height", 1e308}, {"floors", 3}}), "tower");
        edit.add("building", square(300020, 1450000, 10, {{"height", 12}, {"floors", 2147483648.0}}), "stack");
        edit.add("building", square(300040, 1450000, 10, {{"height", 850}, {"floors", 170}}), "tallest");
        plan->apply(edit);
        const QVector<Finding> overlay = found(*plan, "zone.impossible_value");
        QCOMPARE(overlay.size(), 1);
        QCOMPARE(overlay[0].uids, QStringList{"five"});
        QCOMPARE(overlay[0].severity, Finding::Severity::Error);
        QVERIFY2(overlay[0].detail.contains("0, 1") && overlay[0].detail.contains("5"), qPrintable(overlay[0].detail));
        QStringList implausible;
        for (const Finding &each : found(*plan, "building.implausible_value"))
            implausible += each.uids;
        implausible.sort();
        QCOMPARE(implausible, (QStringList{"stack", "tower"}));
    }

    void uidsThatLeadToNothing()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("phase", PlanRow{{{"name", "First"}}, {}}, "first");
        edit.add("block", square(300000, 1450000, 100), "block");
        edit.add("parcel", square(300000, 1450000, 20, {{"number", "1"}, {"block_uid", "block"}, {"phase_uid", "first"}}), "right");
        edit.add("parcel", square(300020, 1450000, 20, {{"number", "2"}, {"block_uid", "gone"}}), "wrong");
        edit.add("zone", square(300000, 1450000, 100, {{"code", "1a"}, {"phase_uid", "no-such-phase"}}), "zone");
        plan->apply(edit);
        const QVector<Finding> parcels = found(*plan, "parcel.missing_reference");
        QCOMPARE(parcels.size(), 1);
        QCOMPARE(parcels[0].uids, QStringList{"wrong"});
        QVERIFY2(parcels[0].detail.contains("block_uid") && parcels[0].detail.contains("gone"), qPrintable(parcels[0].detail));
        QCOMPARE(found(*plan, "zone.missing_reference").value(0).uids, QStringList{"zone"});
    }

    // In a variant a block may have another row, whose uid is not the one that its parcels know; or be gone.
    void uidsInAVariant()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit rows;
        rows.add("block", square(300000, 1450000, 100, {{"scenario", "base"}}), "block");
        rows.add("parcel", square(300000, 1450000, 20, {{"scenario", "base"}, {"number", "1"}, {"block_uid", "block"}}), "parcel");
        plan->apply(rows);
        const PlanEdit variant = editToCreateScenario(*plan, QStringLiteral("dense"));
        plan->apply(variant);
        ScenarioEdit changed(*plan, variant.scenario, {QStringLiteral("change"), {}});
        changed.change(QStringLiteral("block"), QStringLiteral("block"), {{"name", "other"}});
        plan->apply(changed.edit());
        const auto told = [&] {
            QStringList rules;
            for (const Finding &each : checkPlan(PlanReader(plan->path()), variant.scenario, nullptr))
                rules << each.rule;
            return rules.contains(QStringLiteral("parcel.missing_reference"));
        };
        QVERIFY(!told());
        plan->undo();
        ScenarioEdit removed(*plan, variant.scenario, {QStringLiteral("remove"), {}});
        removed.remove(QStringLiteral("block"), QStringLiteral("block"));
        plan->apply(removed.edit());
        QVERIFY(told());
    }

    void roadsOfAClassThatTheMapDoesNotKnow()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        const QStringList classes{"0", "1", "0", "residential", "trunk", "rail", "0", QString()};
        for (int i = 0; i < classes.size(); ++i) {
            PlanRow road;
            if (!classes[i].isEmpty())
                road.fields = {{"class", classes[i]}};
            road.wkb = QgsGeometry::fromWkt(QStringLiteral("LineString(%1 1450000, %1 1450100)").arg(300000 + i)).asWkb();
            edit.add("road", road, QStringLiteral("road %1").arg(i));
        }
        plan->apply(edit);

        const QVector<Finding> unknown = found(*plan, "road.class");
        QCOMPARE(unknown.size(), 2);
        QVERIFY2(unknown[0].title.startsWith("3 road") && unknown[0].title.contains("“0”"), qPrintable(unknown[0].title));
        QCOMPARE(unknown[0].uids, (QStringList{"road 0", "road 2", "road 6"}));
        QCOMPARE(unknown[0].extent, QgsRectangle(300000, 1450000, 300006, 1450100));
        QVERIFY(unknown[0].detail.contains("sub_arterial"));
        QCOMPARE(unknown[1].uids, QStringList{"road 1"});
    }

    void noRoadClassIsOfTwoKinds()
    {
        QStringList classes = knownRoadClasses();
        QVERIFY(classes.contains("motorway") && classes.contains("residential"));
        QCOMPARE(classes.removeDuplicates(), 0);
    }

    void aRasterElsewhere()
    {
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        // Battambang: 182 km west and 167 km north on the grid, so 247.0 km; over the scale there, 0.9998, 247.1 km.
        plan->addDataset("dem", raster(folder, 300000, 1452000, 8000, 6000));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.elsewhere"));
        QCOMPARE(findings[0].severity, Finding::Severity::Warning);
        QVERIFY2(findings[0].detail.contains("247 km"), qPrintable(findings[0].detail));
        QCOMPARE(findings[0].uids, QStringList{plan->dataset("dem")->uid});
        QCOMPARE(findings[0].extent, QgsRectangle(300000, 1446000, 308000, 1452000));
        QCOMPARE(findings[0].extentCrs.authid(), QString("EPSG:32648"));
    }

    void aRasterOfAPart()
    {
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        plan->addDataset("dem", raster(folder, 489000, 1280000, 1750, 3000)); // 750 m of the plan's 1000 m
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.partly"));
        QVERIFY2(findings[0].detail.contains("75 %"), qPrintable(findings[0].detail));
    }

    void aRasterOfNoKnownPlace()
    {
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        plan->addDataset("dem", raster(folder, 489000, 1280000, 3000, 3000, {}));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.no_crs"));
    }

    void aRasterThatCoversThePlan_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QgsRectangle>("box");
        QTest::newRow("just the plan") << "EPSG:32648" << QgsRectangle(490000, 1278000, 491000, 1279000);
        QTest::newRow("in the neighbouring zone") << "EPSG:32647" << QgsRectangle(1100000, 1200000, 1200000, 1400000);
        QTest::newRow("the world") << "EPSG:4326" << QgsRectangle(-180, -90, 180, 90);
    }

    void aRasterThatCoversThePlan()
    {
        QFETCH(QString, crs);
        QFETCH(QgsRectangle, box);
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        plan->addDataset("dem", raster(folder, box.xMinimum(), box.yMaximum(), box.width(), box.height(), crs));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).detail));
    }

    void aRasterBeyondItsCoordinateSystem()
    {
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        plan->addDataset("dem", raster(folder, 1e9, 1280000, 3000, 3000));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.elsewhere"));
        QVERIFY2(findings[0].detail.contains("lies where its coordinate system does not reach"), qPrintable(findings[0].detail));
    }

    // Then it is not the data set that is wrong.
    void aPlanBeyondItsCoordinateSystem()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(1e9, 1278000, 1000, {{"code", "1a"}}));
        plan->apply(edit);
        plan->addDataset("dem", raster(folder, 489000, 1280000, 3000, 3000));
        plan->addDataset("gtfs", feed(folder, "a,11.5654,104.9045\n"));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 3);
        QCOMPARE(findings[0].rule, QString("plan.outside_country"));
        QVERIFY2(findings[0].detail.contains("does not reach"), qPrintable(findings[0].detail));
        for (const Finding &finding : findings.mid(1)) {
            QCOMPARE(finding.rule, QString("dataset.place_unknown"));
            QVERIFY2(finding.detail.contains("drawn on the plan"), qPrintable(finding.detail));
        }
    }

    void aTimetableElsewhere()
    {
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        // Battambang. From 13.09° N 103.21° E to the plan's corner at 11.56994° N 104.90828° E: 249.79 km (geod of PROJ).
        plan->addDataset("gtfs", feed(folder, "a,13.10,103.20\nb,13.09,103.21\nnot known,0,0\nblank,,\n"));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.elsewhere"));
        QVERIFY2(findings[0].detail.contains("250 km"), qPrintable(findings[0].detail));
        QCOMPARE(findings[0].uids, QStringList{plan->dataset("gtfs")->uid});
        QCOMPARE(findings[0].extent, QgsRectangle(103.20, 13.09, 103.21, 13.10));
        QCOMPARE(findings[0].extentCrs.authid(), QString("EPSG:4326"));
    }

    // The box of their stops has the plan in it; no stop is near.
    void aTimetableRoundThePlan_data()
    {
        QTest::addColumn<QByteArray>("stops");
        QTest::addColumn<QString>("kilometres"); // from the nearest stop to the plan's corner (geod of PROJ)
        QTest::addColumn<QgsRectangle>("box");
        QTest::newRow("a town and a stop in the sea") << QByteArray("a,13.10,103.20\nb,13.09,103.21\nc,9.0,107.5\n") << "250 km" // 249.79
                                                      << QgsRectangle(103.20, 9.0, 107.5, 13.10);
        QTest::newRow("a stop in each of three provinces") << QByteArray("a,13.10,103.20\nb,10.61,104.18\nc,12.49,106.02\n")
                                                           << "132 km" // 131.89 from the second, in Kampot
                                                           << QgsRectangle(103.20, 10.61, 106.02, 13.10);
        QTest::newRow("on both sides") << QByteArray("a,11.5654,104.88\nb,11.5654,104.95\n") << "3.1 km" // 3.08 from the first
                                       << QgsRectangle(104.88, 11.5654, 104.95, 11.5654);
    }

    void aTimetableRoundThePlan()
    {
        QFETCH(QByteArray, stops);
        QFETCH(QString, kilometres);
        QFETCH(QgsRectangle, box);
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        plan->addDataset("gtfs", feed(folder, stops));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.elsewhere"));
        QVERIFY2(findings[0].detail.contains(kilometres), qPrintable(findings[0].detail));
        QCOMPARE(findings[0].extent, box);
    }

    void aTimetableOfAPart_data()
    {
        QTest::addColumn<QByteArray>("stray");
        QTest::newRow("one line") << QByteArray();
        QTest::newRow("one line, and a stop in the next province") << QByteArray("z,12.49,106.02\n");
    }

    void aTimetableOfAPart()
    {
        QFETCH(QByteArray, stray);
        QTemporaryDir folder;
        const auto plan = planOf20Km(folder);
        plan->addDataset("gtfs", feed(folder, line("104.8533") + stray)); // with 1 km on both sides, 2 km of the plan's 20 km
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, QString("dataset.partly"));
        QVERIFY2(findings[0].detail.contains("10 %"), qPrintable(findings[0].detail));
    }

    void aTimetableWithRoomBetweenItsLines()
    {
        QTemporaryDir folder;
        const auto plan = planOf20Km(folder);
        // Every 5 km: with 1 km on both sides, 8 km of the plan's 20 km.
        plan->addDataset("gtfs", feed(folder, line("104.8370") + line("104.8834") + line("104.9293") + line("104.9752")));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).detail));
    }

    void aTimetableOfThePlace_data()
    {
        QTest::addColumn<QByteArray>("stops");
        QTest::newRow("on both sides, 600 m off") << QByteArray("a,11.5654,104.9027\nb,11.5654,104.9230\n");
        QTest::newRow("a short walk away") << QByteArray("a,11.5654,104.9045\n");
        QTest::newRow("of no known place") << QByteArray("a,0,0\nb,,\nc,91,104.9\n");
    }

    void aTimetableOfThePlace()
    {
        QFETCH(QByteArray, stops);
        QTemporaryDir folder;
        const auto plan = planInPhnomPenh(folder);
        plan->addDataset("gtfs", feed(folder, stops));
        const QVector<Finding> findings = checkPlan(PlanReader(plan->path()), "base", nullptr);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0).detail));
    }

    void aPlanWithoutRowsIsNowhere()
    {
        QTemporaryDir folder;
        const auto plan = freshPlan(folder);
        plan->addDataset("dem", raster(folder, 300000, 1452000, 8000, 6000, {}));
        QVERIFY(checkPlan(PlanReader(plan->path()), "base", nullptr).isEmpty());
    }

private:
    static QVector<Finding> found(const Plan &plan, const QString &rule)
    {
        QVector<Finding> found;
        for (const Finding &finding : checkPlan(PlanReader(plan.path()), "base", nullptr))
            if (finding.rule == rule)
                found << finding;
        return found;
    }

    // One zone of 1 km × 1 km.
    static std::unique_ptr<Plan> planInPhnomPenh(const QTemporaryDir &folder)
    {
        auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(490000, 1278000, 1000, {{"code", "1a"}}));
        plan->apply(edit);
        return plan;
    }

    // One zone of 20 km × 20 km, from 11.488° to 11.670° N.
    static std::unique_ptr<Plan> planOf20Km(const QTemporaryDir &folder)
    {
        auto plan = freshPlan(folder);
        PlanEdit edit;
        edit.add("zone", square(480000, 1270000, 20000, {{"code", "1a"}}));
        plan->apply(edit);
        return plan;
    }

    // The stops of a line from south to north across that plan, one each 0.9 km.
    static QByteArray line(const QByteArray &longitude)
    {
        QByteArray stops;
        for (int i = 0; i <= 24; ++i)
            stops += "s," + QByteArray::number(11.48 + 0.008 * i, 'f', 3) + ',' + longitude + '\n';
        return stops;
    }

    // A timetable of stops alone: id, latitude, longitude. Written as some programs do: with a mark, in a folder, in
    // capitals.
    static QString feed(const QTemporaryDir &folder, const QByteArray &stops)
    {
        const QString path = folder.filePath("시간표.zip");
        const QByteArray table = QByteArrayLiteral("\xEF\xBB\xBFstop_id, stop_lat,\"stop_lon\"\n") + stops;
        VSILFILE *file = VSIFOpenL(QStringLiteral("/vsizip/%1/A feed/STOPS.txt").arg(path).toUtf8().constData(), "wb");
        VSIFWriteL(table.constData(), 1, size_t(table.size()), file);
        VSIFCloseL(file);
        return path;
    }

    // A raster of 10 × 10 pixels whose upper left corner is at x, y.
    static QString raster(const QTemporaryDir &folder, double x, double y, double width, double height, const QString &crs = "EPSG:32648")
    {
        const QString path = folder.filePath("dem.tif");
        const GDALDatasetUniquePtr file(
            GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.toUtf8().constData(), 10, 10, 1, GDT_Byte, nullptr));
        double place[] = {x, width / 10, 0, y, 0, -height / 10};
        file->SetGeoTransform(place);
        if (!crs.isEmpty()) {
            OGRSpatialReference system;
            system.SetFromUserInput(crs.toUtf8().constData());
            file->SetSpatialRef(&system);
        }
        return path;
    }
};

MADANG_TEST_MAIN(TestPlanChecks)
#include "test_plan_checks.moc"
