// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/distance_transform.h"
#include "zoning/engine/suitability/grid_raster.h"
#include "zoning/engine/suitability/slope.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cpl_conv.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

GridFrame gridOf(int columns, int rows, double cell = 10.0)
{
    GridFrame frame;
    frame.west = 300000.0;
    frame.north = 1448000.0;
    frame.cell = cell;
    frame.columns = columns;
    frame.rows = rows;
    OGRSpatialReference crs;
    crs.importFromEPSG(32648);
    char *wkt = nullptr;
    crs.exportToWkt(&wkt);
    frame.crsWkt = wkt;
    CPLFree(wkt);
    return frame;
}

std::string wkb(const char *wkt)
{
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkt(wkt, nullptr, &geometry);
    std::string bytes(std::size_t(geometry->WkbSize()), '\0');
    geometry->exportToWkb(wkbNDR, reinterpret_cast<unsigned char *>(bytes.data()));
    OGRGeometryFactory::destroyGeometry(geometry);
    return bytes;
}

bool isNear(double value, double expected, double tolerance = 1e-4)
{
    return std::abs(value - expected) <= tolerance;
}

int problemOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const GridError &error) {
        return int(error.problem);
    }
    return -1;
}

} // namespace

class TestSuitabilityGrids : public QObject
{
    Q_OBJECT
private slots:
    void slopeOfAPlane();
    void slopeBesideMissingHeights();
    void distanceFromAPoint();
    void distanceAsByCounting();
    void distanceFromNothing();
    void polygonsAndLinesOnCells();
    void laterShapesLieAbove();
    void writtenAndReadBack();
    void readWhereTheyMeet();
    void readAtAnotherPlaceAndSize();
    void badFilesAreNamed();
};

// 3 m in 10 m east and 4 m in 10 m south: 50 %, 26.565 degrees.
void TestSuitabilityGrids::slopeOfAPlane()
{
    std::vector<float> heights;
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 6; ++column)
            heights.push_back(3.0F * float(column) + 4.0F * float(row));
    Progress progress;
    const std::vector<float> slopes = slopeOf(heights, 6, 5, 10.0, SlopeUnit::PerCent, progress);
    QVERIFY(isNear(slopes[14], 50.0));
    QVERIFY(isNear(slopes[3], 50.0));  // at the upper edge
    QVERIFY(std::isnan(slopes[0]));    // a corner
    QVERIFY(isNear(slopeOf(heights, 6, 5, 10.0, SlopeUnit::Degrees, progress)[14], 26.565051));
    for (const float slope : slopeOf(std::vector<float>(30, 7.0F), 6, 5, 10.0, SlopeUnit::PerCent, progress))
        QVERIFY(std::isnan(slope) || slope == 0.0F);
}

void TestSuitabilityGrids::slopeBesideMissingHeights()
{
    std::vector<float> heights;
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 5; ++column)
            heights.push_back(2.0F * float(column));
    heights[12] = none;
    Progress progress;
    const std::vector<float> slopes = slopeOf(heights, 5, 5, 10.0, SlopeUnit::PerCent, progress);
    QVERIFY(std::isnan(slopes[12]));
    QVERIFY(isNear(slopes[11], 20.0));
    QVERIFY(isNear(slopes[6], 20.0));
}

void TestSuitabilityGrids::distanceFromAPoint()
{
    std::vector<std::uint8_t> marked(7 * 5, 0);
    marked[2 * 7 + 1] = 1; // row 2, column 1
    Progress progress;
    const std::vector<float> distances = distanceTo(marked, 7, 5, 10.0, progress);
    QCOMPARE(distances[2 * 7 + 1], 0.0F);
    QVERIFY(isNear(distances[2 * 7 + 6], 50.0));
    QVERIFY(isNear(distances[0], 10.0 * std::sqrt(5.0)));
    QVERIFY(isNear(distances[4 * 7 + 6], 10.0 * std::sqrt(29.0)));
}

void TestSuitabilityGrids::distanceAsByCounting()
{
    constexpr int columns = 61, rows = 47;
    std::mt19937 random(3);
    std::vector<std::uint8_t> marked(columns * rows);
    for (std::uint8_t &mark : marked)
        mark = random() % 150 == 0;
    Progress progress;
    const std::vector<float> distances = distanceTo(marked, columns, rows, 2.5, progress);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            double nearest = 1e9;
            for (int r = 0; r < rows; ++r)
                for (int c = 0; c < columns; ++c)
                    if (marked[std::size_t(r * columns + c)])
                        nearest = std::min(nearest, std::hypot(r - row, c - column));
            QVERIFY(isNear(distances[std::size_t(row * columns + column)], 2.5 * nearest));
        }
    }
}

void TestSuitabilityGrids::distanceFromNothing()
{
    Progress progress;
    for (const float distance : distanceTo(std::vector<std::uint8_t>(12, 0), 4, 3, 1.0, progress))
        QVERIFY(std::isnan(distance));
}

void TestSuitabilityGrids::polygonsAndLinesOnCells()
{
    const GridFrame frame = gridOf(4, 3);
    Progress progress;
    // Two by one cells from the second column of the first row on.
    const std::vector<std::uint8_t> polygon = marked(frame, {wkb("POLYGON((300010 1447990,300030 1447990,300030 1448000,300010 1448000,300010 1447990))")}, progress);
    QCOMPARE(polygon, (std::vector<std::uint8_t>{0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    // A line along the middle of the second row, though its first part alone is short; and a point.
    const std::vector<std::uint8_t> line = marked(frame, {wkb("LINESTRING(300001 1447985,300039 1447985)"), wkb("POINT(300035 1447975)")}, progress);
    QCOMPARE(line, (std::vector<std::uint8_t>{0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1}));
    QCOMPARE(problemOf([&] { marked(frame, {"no shape"}, progress); }), int(GridProblem::BadShape));
}

void TestSuitabilityGrids::laterShapesLieAbove()
{
    const GridFrame frame = gridOf(2, 1);
    Progress progress;
    const std::vector<float> cells = burnt(frame, {{wkb("POLYGON((300000 1447990,300020 1447990,300020 1448000,300000 1448000,300000 1447990))"), 1.0F},
                                                   {wkb("POLYGON((300010 1447990,300020 1447990,300020 1448000,300010 1448000,300010 1447990))"), 2.0F}},
                                           progress);
    QCOMPARE(cells, (std::vector<float>{1.0F, 2.0F}));
    QVERIFY(std::isnan(burnt(frame, {}, progress)[0]));
}

void TestSuitabilityGrids::writtenAndReadBack()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("적합성.tif")).toStdString();
    const GridFrame frame = gridOf(3, 2);
    Progress progress;
    writeGrid(frame, {0.0F, 0.25F, none, 1.0F, -1.0F, 0.5F}, path, "Suitability", progress);
    const std::vector<float> back = readOnto(frame, path, Between::Nearest, progress);
    QCOMPARE(back[1], 0.25F);
    QVERIFY(std::isnan(back[2]));
    QCOMPARE(back[4], -1.0F);
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("적합성.tif.part"))));
}

// The same cells, with a column more to the west and a row less in the north.
void TestSuitabilityGrids::readWhereTheyMeet()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("meet.tif")).toStdString();
    Progress progress;
    writeGrid(gridOf(3, 2), {1, 2, 3, 4, none, 6}, path, "", progress);
    GridFrame beside = gridOf(3, 2);
    beside.west -= 10.0;
    beside.north -= 10.0;
    const std::vector<float> read = readOnto(beside, path, Between::Bilinear, progress);
    QVERIFY(std::isnan(read[0]));
    QCOMPARE(read[1], 4.0F);
    QVERIFY(std::isnan(read[2]));
    for (std::size_t i = 3; i < 6; ++i)
        QVERIFY(std::isnan(read[i]));
}

// Cells of 10 m read onto cells of 30 m that begin 10 m further east: in the middle, between nine equal cells, the same.
void TestSuitabilityGrids::readAtAnotherPlaceAndSize()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("plane.tif")).toStdString();
    std::vector<float> plane;
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < 12; ++column)
            plane.push_back(float(column));
    Progress progress;
    writeGrid(gridOf(12, 12), plane, path, "plane", progress);
    GridFrame coarse = gridOf(3, 3, 30.0);
    coarse.west += 10.0;
    const std::vector<float> read = readOnto(coarse, path, Between::Bilinear, progress);
    QVERIFY(isNear(read[3], 2.0, 1e-3)); // the middle of the cell lies in column 2
    QVERIFY(isNear(read[4], 5.0, 1e-3));
    QVERIFY(isNear(pixelOn(coarse, path), 10.0));
    // The place of a file as a grid, with cells of its own and of another size.
    const GridFrame own = frameOf(path, 0.0);
    QCOMPARE(own.columns, 12);
    QCOMPARE(own.north, 1448000.0);
    QCOMPARE(frameOf(path, 50.0).columns, 3); // 120 m
}

void TestSuitabilityGrids::badFilesAreNamed()
{
    const QTemporaryDir folder;
    const GridFrame frame = gridOf(3, 2);
    Progress progress;
    const auto read = [&](const QString &name) {
        return problemOf([&] { readOnto(frame, folder.filePath(name).toStdString(), Between::Bilinear, progress); });
    };
    QCOMPARE(read(QStringLiteral("nothing.tif")), int(GridProblem::CannotOpen));
    GridFrame nowhere = frame;
    nowhere.crsWkt.clear();
    writeGrid(nowhere, std::vector<float>(6, 1.0F), folder.filePath(QStringLiteral("no_crs.tif")).toStdString(), "", progress);
    QCOMPARE(read(QStringLiteral("no_crs.tif")), int(GridProblem::NoCrs));
    GridFrame away = frame;
    away.west += 100000.0;
    writeGrid(away, std::vector<float>(6, 1.0F), folder.filePath(QStringLiteral("away.tif")).toStdString(), "", progress);
    QCOMPARE(read(QStringLiteral("away.tif")), int(GridProblem::NoOverlap));
    QCOMPARE(problemOf([&] { writeGrid(frame, std::vector<float>(6, 1.0F), folder.filePath(QStringLiteral("no/such/folder.tif")).toStdString(), "", progress); }),
             int(GridProblem::CannotWrite));
}

QTEST_GUILESS_MAIN(TestSuitabilityGrids)
#include "test_suitability_grids.moc"
