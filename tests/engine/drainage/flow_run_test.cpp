// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"
#include "support/reference_data.h"
#include "terrain_file.h"

#include "drainage/engine/dem_reader.h"
#include "drainage/engine/flow_run.h"
#include "drainage/engine/raster_error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::test;

namespace {

class RisingProgress : public Progress
{
public:
    void report(double fraction) override
    {
        rising = rising && fraction >= last && fraction <= 1.0 + 1e-12;
        last = fraction;
    }
    bool rising = true;
    double last = 0.0;
};

} // namespace

class FlowRunTest : public QObject
{
    Q_OBJECT

private slots:
    void fromFileToFile()
    {
        QTemporaryDir folder;
        TerrainFile file;
        // A valley with a pit of 1 at its head, which filling raises to its spill of 4.
        file.rows = {{9, 9, 9}, {8, 1, 8}, {8, 4, 8}, {7, 2, 7}, {6, 0, 6}};
        const QString dem = folder.filePath(QStringLiteral("dem.tif"));
        const QString output = folder.filePath(QStringLiteral("flow.tif"));
        QVERIFY(file.write(dem));
        RisingProgress progress;
        FlowRequest request;
        request.demPath = dem.toStdString();
        request.outputPath = output.toStdString();
        const FlowReport report = runFlowAccumulation(request, progress);
        QVERIFY(progress.rising);
        QCOMPARE(progress.last, 1.0);
        QCOMPARE(report.ends.dataCells, std::size_t{15});
        QCOMPARE(report.fill.filledCells, std::size_t{1});
        QCOMPARE(report.fill.maxDepth, 3.0F);
        QCOMPARE(report.ends.largestCells, 15U);
        QCOMPARE(report.ends.sinks, std::size_t{0});
        QCOMPARE(report.largestArea, 15 * 900.0);
        QCOMPARE(report.largestX, 300000.0 + 45.0);
        QCOMPARE(report.largestY, 1500000.0 - 4.5 * 30.0);
        QCOMPARE(report.cellArea, 900.0);
        const GDALDatasetUniquePtr written(GDALDataset::Open(output.toUtf8().constData()));
        QVERIFY(written);

        request.fill = false;
        const FlowReport pits = runFlowAccumulation(request, progress);
        QCOMPARE(pits.fill.filledCells, std::size_t{0});
        QCOMPARE(pits.ends.sinks, std::size_t{1});
        QCOMPARE(pits.ends.cellsToOutlets + pits.ends.cellsToSinks, std::uint64_t{15});
    }

    void filledTerrainEqualsRichDem()
    {
        MADANG_NEED_REFERENCE_DATA();
        const std::string folder
            = madang::test::referenceData().toStdString() + "/drainage/dem/cambodia_srtm15s/";
        Progress progress;
        ElevationModel model = readElevationModel(folder + "utm48n_450m.tif", {}, progress);
        const ElevationModel expected
            = readElevationModel(folder + "richdem_ref/utm48n_450m_filled.tif", {}, progress);
        const FillResult fill = fillDepressions(model.heights, progress);
        QCOMPARE(fill.filledCells, std::size_t{36100});
        std::size_t different = 0;
        for (int row = 0; row < model.heights.rows(); ++row) {
            for (int column = 0; column < model.heights.columns(); ++column) {
                const float ours = model.heights.at(row, column);
                const float theirs = expected.heights.at(row, column);
                different += !(ours == theirs || (std::isnan(ours) && std::isnan(theirs)));
            }
        }
        QCOMPARE(different, std::size_t{0});
    }

    void realTerrainLosesNoCell_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("crs");
        QTest::newRow("Battambang") << QStringLiteral("cities/battambang/dem_15arcsec_battambang_region.tif")
                                    << QString();
        QTest::newRow("Bangkok") << QStringLiteral("cities/bangkok_khlongtoei/dem.tif") << QString();
        QTest::newRow("Tonle Sap") << QStringLiteral("drainage/dem/cambodia_srtm15s/utm48n_450m.tif")
                                   << QString();
        QTest::newRow("EA test 2, 10 m") << QStringLiteral("drainage/ea2_depressions/ea2-10m.asc")
                                         << QStringLiteral("EPSG:27700");
        QTest::newRow("EA test 2, 20 m") << QStringLiteral("drainage/ea2_depressions/ea2-20m.asc")
                                         << QStringLiteral("EPSG:27700");
    }

    void realTerrainLosesNoCell()
    {
        MADANG_NEED_REFERENCE_DATA();
        QFETCH(QString, file);
        QFETCH(QString, crs);
        QTemporaryDir folder;
        FlowRequest request;
        request.demPath = (madang::test::referenceData() + QLatin1Char('/') + file).toStdString();
        request.outputPath = folder.filePath(QStringLiteral("flow.tif")).toStdString();
        request.crsIfMissing = crs.toStdString();
        for (const bool fill : {true, false}) {
            request.fill = fill;
            Progress progress;
            const FlowReport report = runFlowAccumulation(request, progress);
            QCOMPARE(report.ends.cellsToOutlets + report.ends.cellsToSinks,
                     std::uint64_t{report.ends.dataCells});
            QCOMPARE(report.ends.sinks == 0, fill);
            QVERIFY(report.largestArea > 0.0);
        }
    }

    void aRefusedTerrainLeavesNoOutput()
    {
        QTemporaryDir folder;
        const QString output = folder.filePath(QStringLiteral("flow.tif"));
        FlowRequest request;
        request.demPath = folder.filePath(QStringLiteral("absent.tif")).toStdString();
        request.outputPath = output.toStdString();
        Progress progress;
        try {
            runFlowAccumulation(request, progress);
            QFAIL("computed from a file that is not there");
        } catch (const RasterError &error) {
            QCOMPARE(int(error.problem), int(RasterProblem::CannotOpen));
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
};

QTEST_APPLESS_MAIN(FlowRunTest)
#include "flow_run_test.moc"
