// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"
#include "support/reference_data.h"
#include "terrain_file.h"

#include "drainage/engine/dem_reader.h"
#include "drainage/engine/raster_error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::test;

namespace {

ElevationModel read(const QString &path, const char *crs = "")
{
    Progress progress;
    return readElevationModel(path.toStdString(), crs, progress);
}

//! The problem that reading a file ends in.
std::optional<RasterError> refusal(const QString &path, const char *crs = "")
{
    try {
        read(path, crs);
    } catch (const RasterError &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class DemReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsHeightsAndPlace()
    {
        TerrainFile file;
        file.rows = {{1, 2, 3}, {4, -9999, 6}};
        file.noData = -9999;
        QVERIFY(file.write(path("plain.tif")));
        const ElevationModel model = read(path("plain.tif"));
        QCOMPARE(text(model.heights), text(heights({{1, 2, 3}, {4, none, 6}})));
        QCOMPARE(model.dataCells, std::size_t{5});
        QCOMPARE(model.geoTransform[0], 300000.0);
        QCOMPARE(model.geoTransform[5], -30.0);
        QVERIFY(!model.geographic);
        QCOMPARE(model.cellSize.width[1], 30.0);
        QCOMPARE(model.cellSize.area[0], 900.0);
        QVERIFY(model.crsWkt.find("32648") != std::string::npos);
    }

    void appliesScaleOffsetAndUnit()
    {
        TerrainFile file;
        file.rows = {{0, 10, -32768}};
        file.type = GDT_Int16;
        file.noData = -32768;
        file.scale = 0.1;
        file.offset = 100.0;
        file.unit = "ft";
        QVERIFY(file.write(path("scaled.tif")));
        const ElevationModel model = read(path("scaled.tif"));
        QCOMPARE(text(model.heights), text(heights({{100, 101, none}})));
        QCOMPARE(model.metresPerHeightUnit, 0.3048);
    }

    void notANumberAndInfinityAreNoData()
    {
        TerrainFile file;
        file.rows = {{1, std::nan(""), std::numeric_limits<double>::infinity()}};
        QVERIFY(file.write(path("nan.tif")));
        QCOMPARE(read(path("nan.tif")).dataCells, std::size_t{1});
    }

    void degreesAreMeasuredOnTheEllipsoid()
    {
        TerrainFile file;
        file.rows = {{1, 2}, {3, 4}};
        file.crs = QStringLiteral("EPSG:4326");
        file.position = {103.0, 1.0 / 3600, 0.0, 13.0 + 1.0 / 3600, 0.0, -1.0 / 3600};
        QVERIFY(file.write(path("degrees.tif")));
        const ElevationModel model = read(path("degrees.tif"));
        QVERIFY(model.geographic);
        // By hand at 13° N, where e² sin² φ = 0.00033876: M = 6,335,439.3 / 0.9994919 = 6,338,660 m, so an
        // arc second of latitude is 30.7307 m; N cos φ = 6,379,217.6 · 0.9743701 = 6,215,719 m: 30.1347 m.
        QVERIFY(std::abs(model.cellSize.height[0] - 30.7307) < 0.001);
        QVERIFY(std::abs(model.cellSize.width[0] - 30.1347) < 0.001);
    }

    void feetOfTheMapBecomeMetres()
    {
        TerrainFile file;
        file.rows = {{1, 2}};
        file.crs = QStringLiteral("EPSG:2263"); // New York Long Island, US survey feet
        file.position = {1000000.0, 100.0, 0.0, 200000.0, 0.0, -100.0};
        QVERIFY(file.write(path("feet.tif")));
        QVERIFY(std::abs(read(path("feet.tif")).cellSize.width[0] - 100.0 * 1200.0 / 3937.0) < 1e-6);
    }

    void webMercatorIsMeasuredOnTheGround()
    {
        TerrainFile file;
        file.rows = {{1, 2}, {3, 4}};
        file.crs = QStringLiteral("EPSG:3857");
        // Seoul, 37.566° N: 1/cos 37.566° = 1.2617.
        file.position = {14135000.0, 100.0, 0.0, 4518500.0, 0.0, -100.0};
        QVERIFY(file.write(path("mercator.tif")));
        const ElevationModel model = read(path("mercator.tif"));
        QVERIFY(std::abs(model.mapScale - 1.2617) < 0.003);
        QVERIFY(std::abs(model.cellSize.width[0] - 100.0 / 1.2617) < 0.2);
    }

    void aMissingCoordinateSystemIsAskedForNotGuessed()
    {
        TerrainFile file;
        file.rows = {{1, 2}};
        file.crs.clear();
        QVERIFY(file.write(path("nocrs.tif")));
        QCOMPARE(int(refusal(path("nocrs.tif"))->problem), int(RasterProblem::NoCrs));
        QVERIFY(read(path("nocrs.tif"), "EPSG:32648").crsWkt.find("32648") != std::string::npos);
        QCOMPARE(int(refusal(path("nocrs.tif"), "nonsense")->problem), int(RasterProblem::UnusableCrs));
    }

    void anOwnCoordinateSystemWins()
    {
        TerrainFile file;
        file.rows = {{1, 2}};
        QVERIFY(file.write(path("own.tif")));
        QVERIFY(read(path("own.tif"), "EPSG:4326").crsWkt.find("32648") != std::string::npos);
    }

    void refusesWhatIsNoTerrain()
    {
        QFile words(path("words.tif"));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("this is no raster\n");
        words.close();
        const auto problem = [this](const char *name) { return int(refusal(path(name))->problem); };
        QCOMPARE(problem("words.tif"), int(RasterProblem::CannotOpen));
        QVERIFY(!refusal(path("words.tif"))->detail.empty());
        QCOMPARE(problem("absent.tif"), int(RasterProblem::CannotOpen));

        TerrainFile file;
        file.rows = {{1, 2}, {3, 4}};
        file.bands = 3;
        QVERIFY(file.write(path("image.tif")));
        QCOMPARE(problem("image.tif"), int(RasterProblem::SeveralBands));
        QCOMPARE(refusal(path("image.tif"))->count, 3.0);
        file.bands = 1;

        file.position = {300000.0, 30.0, 5.0, 1500000.0, 5.0, -30.0};
        QVERIFY(file.write(path("rotated.tif")));
        QCOMPARE(problem("rotated.tif"), int(RasterProblem::Rotated));
        file.position.clear();
        QVERIFY(file.write(path("nowhere.tif")));
        QCOMPARE(problem("nowhere.tif"), int(RasterProblem::NoPosition));

        file.position = {300000.0, 30.0, 0.0, 1500000.0, 0.0, -30.0};
        file.crs = QStringLiteral("EPSG:4326");
        QVERIFY(file.write(path("metres_as_degrees.tif")));
        QCOMPARE(problem("metres_as_degrees.tif"), int(RasterProblem::OutsideCrs));
        file.crs = QStringLiteral("EPSG:4978"); // geocentric
        QVERIFY(file.write(path("geocentric.tif")));
        QCOMPARE(problem("geocentric.tif"), int(RasterProblem::UnusableCrs));
        file.crs = QStringLiteral("EPSG:32648");

        file.type = GDT_CFloat32;
        QVERIFY(file.write(path("complex.tif")));
        QCOMPARE(problem("complex.tif"), int(RasterProblem::ComplexValues));
        file.type = GDT_Float32;

        file.rows = {{-9999, -9999}};
        file.noData = -9999;
        QVERIFY(file.write(path("empty.tif")));
        QCOMPARE(problem("empty.tif"), int(RasterProblem::NoData));
        QCOMPARE(refusal(path("empty.tif"))->count, 2.0);
    }

    void aDamagedFileIsRefusedWhileReading()
    {
        TerrainFile file;
        file.rows.assign(300, std::vector<double>(300, 5.0));
        QVERIFY(file.write(path("cut.tif")));
        QFile cut(path("cut.tif"));
        QVERIFY(cut.resize(cut.size() / 2));
        const auto error = refusal(path("cut.tif"));
        QVERIFY(error.has_value());
        QVERIFY(error->problem == RasterProblem::CannotRead || error->problem == RasterProblem::CannotOpen);
    }

    void refusesMoreThanMemoryHolds()
    {
        QFile virtualFile(path("huge.vrt"));
        QVERIFY(virtualFile.open(QIODevice::WriteOnly));
        virtualFile.write("<VRTDataset rasterXSize=\"2000000\" rasterYSize=\"2000000\"><SRS>EPSG:32648</SRS>"
                          "<GeoTransform>300000,1,0,1500000,0,-1</GeoTransform>"
                          "<VRTRasterBand dataType=\"Float32\" band=\"1\"/></VRTDataset>");
        virtualFile.close();
        const auto error = refusal(path("huge.vrt"));
        QCOMPARE(int(error->problem), int(RasterProblem::TooLarge));
        QVERIFY(error->needed > 4e12);
    }

    void readsRealTerrain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("crs");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("data");
        QTest::newRow("Battambang") << QStringLiteral("cities/battambang/dem_15arcsec_battambang_region.tif")
                                    << QString() << 432 << 480 << 206899;
        QTest::newRow("Bangkok") << QStringLiteral("cities/bangkok_khlongtoei/dem.tif") << QString() << 164
                                 << 182 << 14333;
        QTest::newRow("EA test 2") << QStringLiteral("drainage/ea2_depressions/ea2-10m.asc")
                                   << QStringLiteral("EPSG:27700") << 200 << 200 << 40000;
    }

    void readsRealTerrain()
    {
        MADANG_NEED_REFERENCE_DATA();
        QFETCH(QString, file);
        QFETCH(QString, crs);
        const ElevationModel model
            = read(madang::test::referenceData() + QLatin1Char('/') + file, crs.toUtf8().constData());
        QTEST(model.heights.rows(), "rows");
        QTEST(model.heights.columns(), "columns");
        QTEST(int(model.dataCells), "data");
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(DemReaderTest)
#include "dem_reader_test.moc"
