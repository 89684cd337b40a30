// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage_algorithms.h"
#include "support/qgis_fixture.h"
#include "support/reference_data.h"

#include "api/algorithm_provider.h"
#include "core/finding.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::test;
using madang::drainage::test::TerrainFile;

class TestFlowAccumulation : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale("en"));
        DrainageAlgorithms::registerThem();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void figuresOfAValley();
    void withoutFilling();
    void withoutOutput();
    void parametersAsTheCommandLineGivesThem();
    void wrongParameters_data();
    void wrongParameters();
    void badTerrain_data();
    void badTerrain();
    void aResultThatCannotBeWritten();
    void aCoordinateSystemMayBeGiven();
    void findingsHaveAPlace();
    void aStatedErrorIsUsed();
    void cancelling();
    void battambang();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString terrain(const TerrainFile &file = valley()) const
    {
        return file.write(path("dem.tif")) ? path("dem.tif") : QString();
    }
    RunResult run(QVariantMap parameters) const
    {
        return runAlgorithm(QStringLiteral("madang:flowaccumulation"), parameters, nullptr);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFlowAccumulation::figuresOfAValley()
{
    const RunResult result = run({{"DEM", terrain()}, {"OUTPUT", path("flow.tif")}});
    QCOMPARE(result.message, QString());
    const QJsonObject json = QJsonObject::fromVariantMap(result.values);
    QCOMPARE(json["OUTPUT"].toString(), path("flow.tif"));
    QCOMPARE(json["cells"].toInt(), 96);
    QCOMPARE(json["filled_cells"].toInt(), 1);
    // The pit lies 3 m too low; the cell below it, 2.17 m lower than the pit's own ground, is its spill.
    QVERIFY(std::abs(json["max_fill_m"].toDouble() - (3.0 - 2.17)) < 1e-5);
    QCOMPARE(json["max_accumulation_cells"].toInt(), 96);
    QCOMPARE(json["max_accumulation_km2"].toDouble(), 96 * 900.0 / 1e6);
    QCOMPARE(json["max_accumulation_at"].toArray()[0].toDouble(), 300000.0 + 3.5 * 30.0);
    QCOMPARE(json["outlets"].toInt(), 1);
    QCOMPARE(json["sinks"].toInt(), 0);
    QCOMPARE(json["cell_area_m2"].toDouble(), 900.0);
    QVERIFY(json["warnings"].toArray().isEmpty());
    QVERIFY(QFile::exists(path("flow.tif")));
}

void TestFlowAccumulation::withoutFilling()
{
    const RunResult result = run({{"DEM", terrain()}, {"FILL", false}, {"OUTPUT", path("flow.tif")}});
    QCOMPARE(result.values.value("filled_cells").toInt(), 0);
    QCOMPARE(result.values.value("sinks").toInt(), 1);
    QCOMPARE(result.values.value("cells_to_outlets").toInt() + result.values.value("cells_to_sinks").toInt(), 96);
}

void TestFlowAccumulation::withoutOutput()
{
    const RunResult result = run({{"DEM", terrain()}});
    QCOMPARE(result.values.value("max_accumulation_cells").toInt(), 96);
    QVERIFY(!result.values.contains("OUTPUT"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"dem.tif"});
}

void TestFlowAccumulation::parametersAsTheCommandLineGivesThem()
{
    const RunResult result = run({{"DEM", terrain()}, {"METHOD", "D8"}, {"FILL", "false"}, {"OUTPUT", path("flow.tif")}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values.value("sinks").toInt(), 1);
}

void TestFlowAccumulation::wrongParameters_data()
{
    QTest::addColumn<QVariantMap>("parameters");
    QTest::addColumn<QString>("message");
    QTest::newRow("no terrain") << QVariantMap{{"OUTPUT", "flow.tif"}} << "No terrain is given (DEM).";
    QTest::newRow("empty") << QVariantMap{{"DEM", ""}} << "No terrain is given (DEM).";
    QTest::newRow("method") << QVariantMap{{"DEM", "dem.tif"}, {"METHOD", "DINF"}} << "METHOD is D8.";
    QTest::newRow("ending") << QVariantMap{{"DEM", "dem.tif"}, {"OUTPUT", "/tmp/flow.gpkg"}} << "must end in .tif";
    QTest::newRow("unknown") << QVariantMap{{"DEM", "dem.tif"}, {"FLOW", "1"}} << "no parameter FLOW";
}

void TestFlowAccumulation::wrongParameters()
{
    QFETCH(QVariantMap, parameters);
    QFETCH(QString, message);
    const RunResult result = run(parameters);
    QCOMPARE(int(result.error), int(RunError::Input));
    QVERIFY2(result.message.contains(message), qPrintable(result.message));
}

void TestFlowAccumulation::badTerrain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("absent") << "absent" << QStringList{"not there", "Choose a file that exists"};
    QTest::newRow("text") << "text" << QStringList{"not a raster that can be read", "GeoTIFF"};
    QTest::newRow("empty file") << "empty" << QStringList{"file is empty"};
    QTest::newRow("image") << "image" << QStringList{"3 bands", "an image, not heights"};
    QTest::newRow("no data") << "nodata" << QStringList{"None of the terrain's 4 cells has a height"};
    QTest::newRow("no coordinate system") << "nocrs" << QStringList{"no coordinate system", "CRS"};
    QTest::newRow("metres as degrees") << "degrees" << QStringList{"cannot be those of its coordinate system", "WGS 84"};
    QTest::newRow("rotated") << "rotated" << QStringList{"is rotated"};
    QTest::newRow("no position") << "nowhere" << QStringList{"where on the map"};
}

void TestFlowAccumulation::badTerrain()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, words);
    TerrainFile file;
    file.rows = {{1, 2}, {3, 4}};
    if (kind == "image")
        file.bands = 3;
    if (kind == "nodata") {
        file.rows = {{-9999, -9999}, {-9999, -9999}};
        file.noData = -9999;
    }
    if (kind == "nocrs")
        file.crs.clear();
    if (kind == "degrees")
        file.crs = "EPSG:4326";
    if (kind == "rotated")
        file.position[2] = file.position[4] = 3.0;
    if (kind == "nowhere")
        file.position.clear();
    const QString dem = path("dem.tif");
    if (kind == "text" || kind == "empty") {
        QFile text(dem);
        QVERIFY(text.open(QIODevice::WriteOnly));
        if (kind == "text")
            text.write("x,y,z\n1,2,3\n");
    } else if (kind != "absent") {
        QVERIFY(file.write(dem));
    }
    const RunResult result = run({{"DEM", dem}, {"OUTPUT", path("flow.tif")}});
    QCOMPARE(int(result.error), int(RunError::Input));
    for (const QString &word : words)
        QVERIFY2(result.message.contains(word), qPrintable(result.message));
    QVERIFY2(result.message.contains(dem), qPrintable(result.message));
    QVERIFY(!QFile::exists(path("flow.tif")));
}

void TestFlowAccumulation::aResultThatCannotBeWritten()
{
    const RunResult result = run({{"DEM", terrain()}, {"OUTPUT", path("no/such/folder/flow.tif")}});
    QCOMPARE(int(result.error), int(RunError::Computing));
    QVERIFY2(result.message.contains("could not be written"), qPrintable(result.message));
    const RunResult same = run({{"DEM", terrain()}, {"OUTPUT", path("dem.tif")}});
    QCOMPARE(int(same.error), int(RunError::Input));
    QVERIFY2(same.message.contains("would replace the terrain"), qPrintable(same.message));
}

void TestFlowAccumulation::aCoordinateSystemMayBeGiven()
{
    TerrainFile file = valley();
    file.crs.clear();
    const RunResult result = run({{"DEM", terrain(file)}, {"CRS", "EPSG:32648"}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values.value("cell_area_m2").toDouble(), 900.0);
}

void TestFlowAccumulation::findingsHaveAPlace()
{
    TerrainFile file = valley();
    file.rows[8][5] = -10640.0;
    const RunResult result = run({{"DEM", terrain(file)}});
    const QVector<Finding> findings = Finding::fromList(result.values.value("findings").toList());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].rule, QString("terrain.implausible_heights"));
    QCOMPARE(int(findings[0].severity), int(Finding::Severity::Warning));
    QVERIFY2(findings[0].title.contains("1 cell"), qPrintable(findings[0].title));
    QVERIFY2(findings[0].detail.contains("10,640 m") && findings[0].detail.contains(path("dem.tif")),
             qPrintable(findings[0].detail));
    QCOMPARE(findings[0].extentCrs.authid(), QString("EPSG:32648"));
    QCOMPARE(findings[0].extent, QgsRectangle(300150, 1499730, 300180, 1499760));
    QCOMPARE(result.values.value("warnings").toList(), QVariantList{findings[0].title});
}

void TestFlowAccumulation::aStatedErrorIsUsed()
{
    const RunResult result = run({{"DEM", terrain()}, {"VERTICAL_ERROR", 16.0}});
    const QVector<Finding> findings = Finding::fromList(result.values.value("findings").toList());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].rule, QString("terrain.slope_below_error"));
    QVERIFY2(findings[0].title.contains("100 %") && findings[0].detail.contains("16 m"), qPrintable(findings[0].detail));
}

void TestFlowAccumulation::cancelling()
{
    QgsFeedback feedback;
    feedback.cancel();
    const RunResult result = runAlgorithm("madang:flowaccumulation",
                                          {{"DEM", terrain()}, {"OUTPUT", path("flow.tif")}}, &feedback);
    QCOMPARE(int(result.error), int(RunError::Cancelled));
    QVERIFY(!QFile::exists(path("flow.tif")));
}

void TestFlowAccumulation::battambang()
{
    MADANG_NEED_REFERENCE_DATA();
    const RunResult result = run({{"DEM", referenceData() + "/cities/battambang/dem_15arcsec_battambang_region.tif"},
                                  {"OUTPUT", path("flow.tif")}});
    QCOMPARE(result.message, QString());
    QCOMPARE(result.values.value("cells").toInt(), 206899);
    QCOMPARE(result.values.value("cells_to_outlets").toInt(), 206899);
    QCOMPARE(result.values.value("warnings").toList().size(), 1);
    // A cell of 15″ at 13.2° N: 451.6 m × 461.1 m.
    QVERIFY(std::abs(result.values.value("cell_area_m2").toDouble() - 451.6 * 461.1) < 200.0);
}

MADANG_TEST_MAIN(TestFlowAccumulation)
#include "test_flow_accumulation.moc"
