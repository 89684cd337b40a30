// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage_algorithms.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"
#include "support/recording_report.h"
#include "support/reference_data.h"
#include "support/throws.h"

#include "drainage/processing/flow_accumulation_algorithm.h"
#include "drainage/processing/terrain_statement.h"

#include <qgsrasterlayer.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;
using madang::drainage::DrainagePlugin;

class TestDrainageReport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { DrainageAlgorithms::registerThem(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void withoutATerrain();
    void withATerrain();
    void theLimitsAreTold();
    void aTerrainThatCannotBeUsed();
    void streamsForTheMap();
    void everyStatementIsWhole();

private:
    QString plan(const QString &terrain) const
    {
        const QString path = m_folder->filePath("plan.gpkg");
        const auto plan = freshPlan(path);
        if (!terrain.isEmpty())
            plan->addDataset("dem", terrain, "Made terrain", "CC0", "drawn by hand");
        return path;
    }
    QString terrain(const drainage::test::TerrainFile &file = valley()) const
    {
        const QString path = m_folder->filePath("dem.tif");
        return file.write(path) ? path : QString();
    }
    std::unique_ptr<RecordingReport> report(const QString &terrain) const { return reportOn(plan(terrain)); }
    static std::unique_ptr<RecordingReport> reportOn(const QString &path)
    {
        auto report = std::make_unique<RecordingReport>(path, QStringList{"ko", "en"},
                                                        drainage::FlowAccumulationAlgorithm().create());
        DrainagePlugin().writeReport(*report);
        return report;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDrainageReport::withoutATerrain()
{
    const auto made = report({});
    QCOMPARE(made->headings.size(), 1);
    QCOMPARE(made->missed.size(), 1);
    QVERIFY(made->tables.isEmpty());
    QCOMPARE(made->maps, QStringList{"drainage"}); // the plan's own drains are worth a map
}

void TestDrainageReport::withATerrain()
{
    const auto made = report(terrain());
    QVERIFY(made->missed.isEmpty());
    QCOMPARE(made->maps, QStringList{"drainage"});
    QCOMPARE(made->tables.size(), 1);
    QCOMPARE(made->tables[0].rows[0][1].value, 96.0);
    QCOMPARE(made->tables[0].rows[1][1].value, 30.0);
    QCOMPARE(made->tables[0].rows.last()[1].value, 96 * 900.0);
    QCOMPARE(made->citations, QStringList{"Made terrain; drawn by hand; CC0"});
    QVERIFY(!made->assumptions.isEmpty());
}

void TestDrainageReport::theLimitsAreTold()
{
    drainage::test::TerrainFile file = valley();
    for (auto &row : file.rows)
        for (double &height : row)
            height = std::floor(height / 40.0);
    const auto made = report(terrain(file));
    QVERIFY(made->paragraphs.filter("slope is less than the terrain's own error").size() == 1);
    QCOMPARE(made->keyFigures.size(), 1);
    QVERIFY(made->keyValues[0].value > 0.5);
}

void TestDrainageReport::aTerrainThatCannotBeUsed()
{
    const QString path = plan(terrain());
    QFile broken(m_folder->filePath("dem.tif")); // broken since it was added
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("not a raster");
    broken.close();
    const auto made = reportOn(path);
    QCOMPARE(made->missed.size(), 1);
    QVERIFY(made->missedValues[0][0].verbatim[0].contains("not a raster"));
}

void TestDrainageReport::streamsForTheMap()
{
    const PlanReader reader(plan(terrain()));
    QTemporaryDir scratch;
    const auto layers = DrainagePlugin().createLayers(reader, {"drainage", "base", {"ko", "en"}, scratch.path()}, nullptr);
    QCOMPARE(layers.size(), std::size_t(1));
    QVERIFY(qobject_cast<QgsRasterLayer *>(layers[0].get()));
    QVERIFY(DrainagePlugin().createLayers(reader, {"zoning", "base", {"ko"}, scratch.path()}, nullptr).empty());
    QVERIFY(QFile::remove(m_folder->filePath("dem.tif")));
    QFile text(m_folder->filePath("dem.tif"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no raster any more");
    text.close();
    QVERIFY(madang::test::throws<Failure>([&] {
        DrainagePlugin().createLayers(reader, {"drainage", "base", {"ko"}, scratch.path()}, nullptr);
    }));
}

void TestDrainageReport::everyStatementIsWhole()
{
    using drainage::DemIssue;
    for (const DemIssue issue :
         {DemIssue::ImplausibleHeights, DemIssue::UndeclaredNoData, DemIssue::Spike, DemIssue::CoarseSteps,
          DemIssue::SlopeBelowError, DemIssue::Degrees, DemIssue::DegreesAsMetres, DemIssue::HeightsInFeet,
          DemIssue::DistortedMap, DemIssue::NotOnEarth, DemIssue::TooFewCells}) {
        drainage::DemFinding finding;
        finding.issue = issue;
        finding.cells = 12;
        finding.share = 0.25;
        finding.value = 3.5;
        finding.limit = 4.5;
        const drainage::DemFinding back = drainage::demFindingOf(drainage::toMap(finding));
        QCOMPARE(int(back.issue), int(issue));
        const drainage::TerrainStatement statement = drainage::terrainStatement(back);
        QVERIFY(!statement.title.text().isEmpty() && !statement.detail.text().isEmpty());
        for (const QString &text : {statement.title.text(), statement.detail.text()})
            QVERIFY2(!text.contains(QRegularExpression("%[0-9]")), qPrintable(text));
    }
}

MADANG_TEST_MAIN(TestDrainageReport)
#include "test_drainage_report.moc"
