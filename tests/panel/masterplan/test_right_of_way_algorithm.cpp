// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/right_of_way_algorithm.h"

#include "masterplan/processing/typical_section.h"
#include "support/qgis_fixture.h"
#include "town.h"

#include <qgsvectorlayer.h>

#include <QTest>

using namespace madang;
using namespace madang::masterplan;
using namespace madang::masterplan::test;

class TestRightOfWayAlgorithm : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_plan.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = madang::test::freshPlan(*m_folder);
    }

    void twoRoadsThatCross()
    {
        m_plan->apply(crossedSite());
        const QVariantMap results = run({{"RADIUS", "0"}});
        // 252 × 12 + 152 × 12 − 12 × 12 m² of the map.
        QVERIFY(isNear(results["land_ha"].toDouble() * 1e4, 4704 * groundM2, 0.05));
        // Inside the site 212 × 12 + 112 × 12 − 12 × 12 of 212 × 112.
        QVERIFY(isNear(results["right_of_way_ha"].toDouble() * 1e4, 3744 * groundM2, 0.05));
        QVERIFY(isNear(results["site_ha"].toDouble() * 1e4, 23744 * groundM2, 0.1));
        QVERIFY(isNear(results["share_of_site"].toDouble(), 3744.0 / 23744.0, 1e-5));
        QCOMPARE(results["roads"].toInt(), 2);
        QCOMPARE(results["junctions"].toInt(), 1);
        QVERIFY(isNear(results["length_m"].toDouble(), 404 / 1.0000946, 0.05));
        QCOMPARE(rulesOf(results), QStringList());
        QCOMPARE(results["sections"].toList().size(), 1);
        QCOMPARE(results["sections"].toList()[0].toMap()["width_m"].toDouble(), 12.0);
    }

    // A cut corner is half the square over the tangent: at a right angle R²/2 each.
    void cornersOfAJunctionAreCut()
    {
        m_plan->apply(crossedSite());
        const double more = run({{"RADIUS", "10"}})["land_ha"].toDouble() * 1e4 - run({{"RADIUS", "0"}})["land_ha"].toDouble() * 1e4;
        QVERIFY2(isNear(more, 4 * 50 * groundM2, 0.05), qPrintable(QString::number(more)));
        // An arc leaves (1 − π/4) R² of each corner's square to the road.
        const double round = run({{"RADIUS", "10"}, {"CORNER", "round"}})["land_ha"].toDouble() * 1e4 - run({{"RADIUS", "0"}})["land_ha"].toDouble() * 1e4;
        QVERIFY2(isNear(round, 4 * (1 - M_PI / 4) * 100 * groundM2, 0.5), qPrintable(QString::number(round)));
    }

    void whereAWidthComesFrom()
    {
        PlanEdit edit = crossedSite({{"section", "primary"}, {"width", 12.0}}, {{"class", "secondary"}});
        edit.add("road", roadRow(-20, 300, 232, 300, {{"class", "nothing_known"}}), "unknown");
        edit.add("road", roadRow(-20, 400, 232, 400, {{"class", "rail"}, {"width", 30.0}}), "rail");
        edit.add("road", roadRow(-20, 500, 232, 500, {{"class", "footway"}}), "path");
        edit.add("road", roadRow(-20, 600, 232, 600, {{"section", "lanes=2 lane=3.25 walk=2 drain=0.5 median=1"}}), "own");
        m_plan->apply(edit);
        const QVariantMap results = run({{"SECTION", "service"}});
        QStringList widths;
        for (const QVariant &row : results["sections"].toList())
            widths << QStringLiteral("%1 %2").arg(row.toMap()["section"].toString()).arg(row.toMap()["width_m"].toDouble());
        // The section goes before the width, the class stands in for both, SECTION is for the one that says nothing.
        QCOMPARE(widths, (QStringList{"primary 24", "secondary 20", "lanes=2 lane=3.25 walk=2 drain=0.5 median=1 12.5", "service 6"}));
        QCOMPARE(rulesOf(results), (QStringList{"masterplan.width_differs", "masterplan.width_missing", "masterplan.left_out"}));
    }

    void givingASectionIsOneEdit()
    {
        m_plan->apply(crossedSite());
        m_plan.reset();
        const QVariantMap results = run({{"SECTION", "tertiary"}, {"ROADS", "east"}, {"APPLY", "true"}});
        QCOMPARE(results["applied"].toInt(), 1);
        m_plan = Plan::open(m_folder->filePath("plan.gpkg"));
        const PlanRow east = *m_plan->row("road", "east");
        QCOMPARE(east.fields["section"].toString(), QString("tertiary"));
        QCOMPARE(east.fields["lanes"].toInt(), 2);
        QCOMPARE(east.fields["width"].toDouble(), 16.0);
        QCOMPARE(m_plan->row("road", "north")->fields["width"].toDouble(), 12.0);
        QCOMPARE(m_plan->undoName()->text(), QString("Give a road its section"));
        m_plan->undo();
        QCOMPARE(m_plan->row("road", "east")->fields["width"].toDouble(), 12.0);
    }

    // One block under both roads falls into four; a zone beside stays; an overlay is nobody's land.
    void roadsAreCutOutOfWhatIsDrawn()
    {
        PlanEdit edit = crossedSite();
        edit.add("block", rectangleRow(0, 0, 212, 112, {{"name", "7"}, {"code", "1a"}}), "block");
        edit.add("block", rectangleRow(104, 0, 108, 20), "under");
        edit.add("zone", rectangleRow(300, 0, 400, 100), "beside");
        edit.add("zone", rectangleRow(0, 0, 212, 112, {{"overlay", 1}}), "overlay");
        m_plan->apply(edit);
        m_plan.reset();
        const QVariantMap results = run({{"RADIUS", "0"}, {"CUT", "block,zone"}, {"APPLY", "true"}});
        const QVariantMap blocks = results["cut"].toList()[0].toMap();
        QCOMPARE(blocks["changed"].toInt(), 1);
        QCOMPARE(blocks["added"].toInt(), 3);
        QCOMPARE(blocks["removed"].toInt(), 1);
        QCOMPARE(results["cut"].toList()[1].toMap()["changed"].toInt(), 0);
        const auto rows = rowsOf(path(), "block", {"name", "code"});
        QCOMPARE(rows.size(), size_t(4));
        for (const DrawnRow &row : rows) {
            QVERIFY(isNear(row.geometry.area(), 5000, 1e-3));
            QCOMPARE(row.values, (QVariantList{"7", "1a"}));
        }
        QCOMPARE(Plan::open(path())->undoName()->text(), QString("Cut 2 polygons along the roads"));
    }

    // Land that no road touches stays as it is drawn, however small, also as a part of a row that is cut elsewhere.
    void smallLandBesideTheRoadsStays()
    {
        PlanEdit edit = crossedSite();
        edit.add("block", rectangleRow(10, 10, 10.9, 11), "small"); // 0.9 m²
        const auto parts = [](const QVector<QRectF> &boxes) {
            QVector<QgsGeometry> polygons;
            for (const QRectF &box : boxes)
                polygons << QgsGeometry::fromRect(QgsRectangle(west + box.left(), south + box.top(), west + box.right(), south + box.bottom()));
            return PlanRow{{}, QgsGeometry::collectGeometry(polygons).asWkb()};
        };
        edit.add("block", parts({{0, 0, 20, 20}, {30, 0, 0.5, 1}}), "two parts");          // 400 and 0.5 m²
        edit.add("block", parts({{60, 40, 20, 30}, {60, 0, 10, 10}, {80, 0, 0.5, 1}}), "cut"); // the road takes 240 of 600 m², from 50 to 62
        m_plan->apply(edit);
        m_plan.reset();
        const QVariantMap cut = run({{"RADIUS", "0"}, {"CUT", "block"}, {"APPLY", "true"}})["cut"].toList()[0].toMap();
        QCOMPARE(cut["changed"].toInt(), 1);
        QCOMPARE(cut["added"].toInt(), 1);
        QCOMPARE(cut["removed"].toInt(), 0);
        QHash<QString, QgsGeometry> blocks;
        for (const DrawnRow &row : rowsOf(path(), "block", {}))
            blocks.insert(row.uid, row.geometry);
        QCOMPARE(blocks.size(), 4);
        QVERIFY(isNear(blocks["small"].area(), 0.9, 1e-6));
        QVERIFY(isNear(blocks["two parts"].area(), 400.5, 1e-6));
        // 20 × 10 m below the road, with both parts that it does not touch; 20 × 8 m above it.
        QVERIFY(isNear(blocks["cut"].area(), 200 + 100 + 0.5, 1e-3));
        QCOMPARE(blocks["cut"].constGet()->partCount(), 3);
        for (const char *uid : {"small", "two parts", "cut"})
            blocks.remove(uid);
        QVERIFY(isNear(blocks.cbegin()->area(), 160, 1e-3));
    }

    void theLandGoesToAFile()
    {
        m_plan->apply(crossedSite());
        const QString file = m_folder->filePath("land.gpkg");
        const QVariantMap results = run({{"OUTPUT", file}});
        QgsVectorLayer layer(file, "land", "ogr");
        QCOMPARE(layer.featureCount(), 1LL);
        QCOMPARE(layer.crs().authid(), QString("EPSG:32648"));
        QVERIFY(isNear(layer.getFeature(1).attribute("area_m2").toDouble(), results["land_ha"].toDouble() * 1e4, 1e-6));
    }

    void wrongWordsAreRefused()
    {
        m_plan->apply(crossedSite());
        for (const QVariantMap &wrong : {QVariantMap{{"SECTION", "boulevard"}}, QVariantMap{{"CUT", "road"}}, QVariantMap{{"CORNER", "oval"}},
                                         QVariantMap{{"SITE", "moon"}}, QVariantMap{{"SCENARIO", "none"}}})
            QVERIFY_EXCEPTION_THROWN(run(wrong), QgsProcessingException);
    }

    void sectionsAddUp()
    {
        for (const TypicalSection &section : builtInTypicalSections()) {
            double width = 0;
            for (const SectionPart &part : section.parts)
                width += part.widthM;
            QVERIFY(isNear(width, section.widthM, 1e-9));
        }
        // Drain, walk, three lanes, median, three lanes, walk, drain.
        QCOMPARE(typicalSection("trunk")->parts.size(), size_t(11));
        QCOMPARE(typicalSection("trunk")->parts[5].kind, SectionPart::Kind::Median);
        QVERIFY(!typicalSection("lanes=0"));
        QVERIFY(!typicalSection("A-A"));
    }

private:
    QString path() const { return m_folder->filePath("plan.gpkg"); }
    QVariantMap run(const QVariantMap &parameters) { return runOn<RightOfWayAlgorithm>(path(), parameters); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;
};

MADANG_TEST_MAIN(TestRightOfWayAlgorithm)
#include "test_right_of_way_algorithm.moc"
