// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"
#include "support/throws.h"

#include "drainage/engine/raster_error.h"
#include "drainage/engine/raster_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>

#include <csignal>
#include <sys/resource.h>

using namespace madang;
using namespace madang::drainage;

namespace {

//! Makes every file that grows beyond \a bytes fail, as on a full disk, while it lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

class CancelLate : public Progress
{
public:
    void report(double fraction) override { m_cancel = fraction > 0.5; }
    bool cancelled() const override { return m_cancel; }

private:
    bool m_cancel = false;
};

ElevationModel place()
{
    ElevationModel model;
    model.geoTransform = {300000.0, 30.0, 0.0, 1500000.0, 0.0, -30.0};
    OGRSpatialReference crs;
    crs.importFromEPSG(32648);
    char *wkt = nullptr;
    crs.exportToWkt(&wkt);
    model.crsWkt = wkt;
    CPLFree(wkt);
    return model;
}

//! Numbers that do not compress.
Grid<std::uint32_t> scatter(int side)
{
    std::mt19937 random(1);
    Grid<std::uint32_t> grid(side, side, 0);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column)
            grid.at(row, column) = random();
    }
    return grid;
}

} // namespace

class RasterWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ទឹក 물 1.tif"));
        const Grid<std::uint32_t> grid = scatter(300);
        Progress progress;
        writeAccumulation(path.toStdString(), grid, place(), progress);
        const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData()));
        QVERIFY(file);
        QCOMPARE(file->GetRasterXSize(), 300);
        QCOMPARE(int(file->GetRasterBand(1)->GetRasterDataType()), int(GDT_UInt32));
        QCOMPARE(file->GetRasterBand(1)->GetNoDataValue(), 0.0);
        QCOMPARE(QString::fromUtf8(file->GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")),
                 QStringLiteral("DEFLATE"));
        QCOMPARE(QString::fromUtf8(file->GetSpatialRef()->GetAuthorityCode(nullptr)),
                 QStringLiteral("32648"));
        double position[6];
        QCOMPARE(int(file->GetGeoTransform(position)), int(CE_None));
        QCOMPARE(position[3], 1500000.0);
        std::uint32_t value = 0;
        QCOMPARE(int(file->GetRasterBand(1)->RasterIO(GF_Read, 299, 123, 1, 1, &value, 1, 1, GDT_UInt32, 0,
                                                      0, nullptr)),
                 int(CE_None));
        QCOMPARE(value, grid.at(123, 299));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void overviewsKeepTheGreatest()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.tif"));
        Grid<std::uint32_t> grid(301, 601, 1);
        // A stream one cell wide down column 333, and one cell in the odd last row.
        for (int row = 0; row < 301; ++row)
            grid.at(row, 333) = 1000 + row;
        grid.at(300, 600) = 5000;
        Progress progress;
        writeAccumulation(path.toStdString(), grid, place(), progress);
        const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData()));
        QCOMPARE(file->GetRasterBand(1)->GetOverviewCount(), 2);
        GDALRasterBand *quarter = file->GetRasterBand(1)->GetOverview(1);
        QCOMPARE(quarter->GetXSize(), 151);
        QCOMPARE(quarter->GetYSize(), 76);
        std::vector<std::uint32_t> cells(151 * 76);
        QCOMPARE(int(quarter->RasterIO(GF_Read, 0, 0, 151, 76, cells.data(), 151, 76, GDT_UInt32, 0, 0, nullptr)),
                 int(CE_None));
        for (int row = 0; row < 75; ++row) {
            QCOMPARE(cells[row * 151 + 83], 1000U + 4 * row + 3);
            QCOMPARE(cells[row * 151 + 82], 1U);
        }
        QCOMPARE(cells.back(), 5000U);
    }

    void statisticsAreInTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.tif"));
        Grid<std::uint32_t> grid(1, 5, 0);
        for (int column = 0; column < 4; ++column)
            grid.at(0, column) = 2 + 2 * (column % 2); // 2 4 2 4 and a cell without data
        Progress progress;
        writeAccumulation(path.toStdString(), grid, place(), progress);
        const GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData()));
        double least = 0, greatest = 0, mean = 0, deviation = 0;
        QCOMPARE(int(file->GetRasterBand(1)->GetStatistics(false, false, &least, &greatest, &mean, &deviation)),
                 int(CE_None));
        QCOMPARE(least, 2.0);
        QCOMPARE(greatest, 4.0);
        QCOMPARE(mean, 3.0);
        QCOMPARE(deviation, 1.0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFullDiskLeavesWhatWasThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.tif"));
        Progress progress;
        writeAccumulation(path.toStdString(), Grid<std::uint32_t>(3, 3, 7), place(), progress);
        const QByteArray before = content(path);
        // A limit in the header, in the middle, and in what is written when the file is closed.
        for (const rlim_t bytes : {rlim_t{100}, rlim_t{500000}, rlim_t{1200000}, rlim_t{1500000}, rlim_t{1800000}}) {
            const SmallDisk disk(bytes);
            const Grid<std::uint32_t> grid = scatter(600);
            try {
                writeAccumulation(path.toStdString(), grid, place(), progress);
                QFAIL("a file larger than the disk was written");
            } catch (const RasterError &error) {
                QCOMPARE(int(error.problem), int(RasterProblem::CannotWrite));
                QCOMPARE(error.path, path.toStdString());
                QVERIFY(error.available > 0.0);
            }
            QCOMPARE(content(path), before);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        }
    }

    void aFolderThatIsNotThereIsNamed()
    {
        Progress progress;
        QVERIFY(madang::test::throws<RasterError>([&] {
            writeAccumulation("/no/such/folder/flow.tif", Grid<std::uint32_t>(3, 3, 7), place(), progress);
        }));
    }

    void cancellingLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("flow.tif"));
        CancelLate progress;
        QVERIFY(madang::test::throws<Cancelled>(
            [&] { writeAccumulation(path.toStdString(), scatter(1200), place(), progress); }));
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }

    void theTerrainItselfIsNeverReplaced()
    {
        QTemporaryDir folder;
        const QString dem = folder.filePath(QStringLiteral("dem.tif"));
        const QString link = folder.filePath(QStringLiteral("link.tif"));
        Progress progress;
        writeAccumulation(dem.toStdString(), Grid<std::uint32_t>(3, 3, 7), place(), progress);
        QVERIFY(QFile::link(dem, link));
        QVERIFY(madang::test::throws<RasterError>(
            [&] { refuseToOverwriteInput(dem.toStdString(), dem.toStdString()); }));
        QVERIFY(madang::test::throws<RasterError>(
            [&] { refuseToOverwriteInput(link.toStdString(), dem.toStdString()); }));
        refuseToOverwriteInput(folder.filePath(QStringLiteral("new.tif")).toStdString(), dem.toStdString());
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_APPLESS_MAIN(RasterWriterTest)
#include "raster_writer_test.moc"
