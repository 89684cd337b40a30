// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"
#include "support/reference_data.h"

#include "drainage/engine/dem_check.h"
#include "drainage/engine/dem_reader.h"

#include <QTest>

#include <algorithm>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::test;

namespace {

ElevationModel modelOf(Grid<float> grid, double cell = 30.0)
{
    ElevationModel model;
    model.geoTransform = {1000.0, cell, 0.0, 2000.0, 0.0, -cell};
    model.cellSize = CellSize::uniform(grid.rows(), cell, cell);
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column)
            model.dataCells += !std::isnan(grid.at(row, column));
    }
    model.heights = std::move(grid);
    return model;
}

//! A plane that falls 1.37 m a cell to the east: nothing to find in it.
Grid<float> plane(int rows = 12, int columns = 12)
{
    Grid<float> grid(rows, columns, none);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            grid.at(row, column) = 50.0F - 1.37131F * static_cast<float>(column);
    }
    return grid;
}

DemCheck check(const ElevationModel &model, double error = 0.0)
{
    Progress progress;
    return checkDem(model, error, progress);
}

const DemFinding *find(const DemCheck &check, DemIssue issue)
{
    const auto found = std::find_if(check.findings.begin(), check.findings.end(),
                                    [issue](const DemFinding &finding) { return finding.issue == issue; });
    return found == check.findings.end() ? nullptr : &*found;
}

} // namespace

class DemCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInAPlane()
    {
        const DemCheck result = check(modelOf(plane()));
        QVERIFY(result.findings.empty());
        QCOMPARE(result.heightStep, 0.0);
        QCOMPARE(result.cellsWithoutDrop, std::size_t{0});
    }

    void namesAnImpossibleHeightAndItsPlace()
    {
        Grid<float> grid = plane();
        grid.at(4, 7) = -10640.0F;
        const DemCheck result = check(modelOf(std::move(grid)));
        const DemFinding *finding = find(result, DemIssue::ImplausibleHeights);
        QVERIFY(finding);
        QCOMPARE(finding->cells, std::size_t{1});
        QCOMPARE(finding->value, -10640.0);
        QCOMPARE(finding->minX, 1000.0 + 7 * 30.0);
        QCOMPARE(finding->maxX, 1000.0 + 8 * 30.0);
        QCOMPARE(finding->maxY, 2000.0 - 4 * 30.0);
        QCOMPARE(finding->minY, 2000.0 - 5 * 30.0);
        QVERIFY(!find(result, DemIssue::Spike));
    }

    void takesOneValueOverAndOverForNoData()
    {
        Grid<float> grid = plane();
        for (int column = 0; column < 12; ++column)
            grid.at(0, column) = -9999.0F;
        const DemCheck result = check(modelOf(std::move(grid)));
        const DemFinding *finding = find(result, DemIssue::UndeclaredNoData);
        QVERIFY(finding);
        QCOMPARE(finding->cells, std::size_t{12});
        QCOMPARE(finding->value, -9999.0);
    }

    void findsSpikesUpAndDownButNotAPeak()
    {
        Grid<float> grid = plane();
        grid.at(3, 3) += 80.0F;
        grid.at(8, 8) -= 100.0F;
        // A hill rises over several cells: its top is not far off its neighbours.
        grid.at(8, 3) += 60.0F;
        for (int k = -1; k <= 1; ++k) {
            for (int l = -1; l <= 1; ++l) {
                if (k != 0 || l != 0)
                    grid.at(8 + k, 3 + l) += 40.0F;
            }
        }
        const DemCheck result = check(modelOf(std::move(grid)));
        const DemFinding *finding = find(result, DemIssue::Spike);
        QVERIFY(finding);
        QCOMPARE(finding->cells, std::size_t{2});
        QVERIFY(std::abs(finding->value - (100.0 - 1.37131)) < 0.001);
    }

    void aStepNeedsToBeSteepToBeASpike()
    {
        // The same 80 m over cells 450 m wide is a hill.
        Grid<float> grid = plane();
        grid.at(3, 3) += 80.0F;
        QVERIFY(!find(check(modelOf(std::move(grid), 450.0)), DemIssue::Spike));
    }

    void findsTheStepOfWholeMetres()
    {
        Grid<float> grid(20, 20, none);
        for (int row = 0; row < 20; ++row) {
            for (int column = 0; column < 20; ++column)
                grid.at(row, column) = static_cast<float>(20 - column / 5);
        }
        const DemCheck result = check(modelOf(std::move(grid)));
        QCOMPARE(result.heightStep, 1.0);
        QVERIFY(find(result, DemIssue::CoarseSteps));
        // Of the 18 × 18 cells inside, only those of columns 4, 9 and 14 drop, by one metre.
        const DemFinding *slope = find(result, DemIssue::SlopeBelowError);
        QVERIFY(slope);
        QCOMPARE(slope->cells, std::size_t{18 * 15});
        QCOMPARE(slope->share, 15.0 / 18.0);
        QCOMPARE(slope->value, 1.0);
        QCOMPARE(result.cellsWithoutDrop, std::size_t{18 * 15});
    }

    void findsStepsOfACentimetre()
    {
        Grid<float> grid = plane();
        for (int row = 0; row < 12; ++row) {
            for (int column = 0; column < 12; ++column)
                grid.at(row, column) = 1234.0F + 0.01F * static_cast<float>(37 * row + 71 * column);
        }
        const DemCheck result = check(modelOf(std::move(grid)));
        QCOMPARE(result.heightStep, 0.01);
        QVERIFY(!find(result, DemIssue::CoarseSteps));
    }

    void aSlopeLessThanTheStatedErrorIsAFinding()
    {
        QVERIFY(!find(check(modelOf(plane()), 1.0), DemIssue::SlopeBelowError));
        const DemCheck result = check(modelOf(plane()), 4.0);
        const DemFinding *finding = find(result, DemIssue::SlopeBelowError);
        QVERIFY(finding);
        QCOMPARE(finding->share, 1.0);
        QCOMPARE(finding->value, 4.0);
    }

    void tellsFeetAndSmallGridsAndMaps()
    {
        ElevationModel model = modelOf(heights({{1, 2.5F, 4.123F}}));
        model.metresPerHeightUnit = 0.3048;
        model.mapScale = 1.26;
        const DemCheck result = check(model);
        QCOMPARE(find(result, DemIssue::HeightsInFeet)->value, 0.3048);
        QCOMPARE(find(result, DemIssue::TooFewCells)->cells, std::size_t{3});
        QCOMPARE(find(result, DemIssue::DistortedMap)->value, 1.26);
    }

    void tellsDegreesTakenForMetres()
    {
        ElevationModel model = modelOf(plane());
        model.geoTransform = {103.2, 0.00027, 0.0, 13.1, 0.0, -0.00027};
        QVERIFY(find(check(model), DemIssue::DegreesAsMetres));
    }

    void battambangCannotBearItsSlopes()
    {
        MADANG_NEED_REFERENCE_DATA();
        Progress progress;
        const std::string path = madang::test::referenceData().toStdString()
                                 + "/cities/battambang/dem_15arcsec_battambang_region.tif";
        const DemCheck result = check(readElevationModel(path, {}, progress));
        QCOMPARE(result.heightStep, 1.0);
        QVERIFY(find(result, DemIssue::Degrees));
        QVERIFY(find(result, DemIssue::CoarseSteps));
        const DemFinding *slope = find(result, DemIssue::SlopeBelowError);
        QVERIFY(slope);
        QVERIFY(slope->share > 0.05 && slope->share < 1.0);
    }
};

QTEST_APPLESS_MAIN(DemCheckTest)
#include "dem_check_test.moc"
