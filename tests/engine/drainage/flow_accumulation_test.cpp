// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"
#include "support/throws.h"

#include "drainage/engine/flow_accumulation.h"
#include "drainage/engine/flow_direction.h"
#include "drainage/engine/priority_flood.h"

#include <QTest>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::test;

namespace {

struct Flow
{
    Grid<Direction> directions;
    Grid<std::uint32_t> accumulation;
};

Flow flow(const Grid<float> &grid, double width = 1.0, double height = 1.0)
{
    Progress progress;
    Flow result;
    result.directions = steepestDirections(grid, CellSize::uniform(grid.rows(), width, height),
                                           EdgeRule::Steepest, progress);
    resolveFlats(grid, result.directions, progress);
    result.accumulation = accumulateCells(result.directions, progress);
    return result;
}

//! The definition, word by word and without any of the engine: one drop of water put on every cell walks
//! down the steepest way until there is none, and is counted wherever it comes by.
std::vector<std::vector<std::uint32_t>> drops(const std::vector<std::vector<double>> &z, double width,
                                              double height)
{
    const int rows = static_cast<int>(z.size());
    const int columns = static_cast<int>(z.front().size());
    std::vector<std::vector<std::uint32_t>> count(rows, std::vector<std::uint32_t>(columns, 0));
    for (int startRow = 0; startRow < rows; ++startRow) {
        for (int startColumn = 0; startColumn < columns; ++startColumn) {
            int row = startRow;
            int column = startColumn;
            for (;;) {
                ++count[row][column];
                double steepest = 0.0;
                int toRow = row;
                int toColumn = column;
                for (int r = std::max(0, row - 1); r <= std::min(rows - 1, row + 1); ++r) {
                    for (int c = std::max(0, column - 1); c <= std::min(columns - 1, column + 1); ++c) {
                        const double dx = (c - column) * width;
                        const double dy = (r - row) * height;
                        const double slope = (z[row][column] - z[r][c]) / std::sqrt(dx * dx + dy * dy);
                        if (slope > steepest) {
                            steepest = slope;
                            toRow = r;
                            toColumn = c;
                        }
                    }
                }
                if (toRow == row && toColumn == column)
                    break;
                row = toRow;
                column = toColumn;
            }
        }
    }
    return count;
}

} // namespace

class FlowAccumulationTest : public QObject
{
    Q_OBJECT

private slots:
    void countsDownASlope()
    {
        const Flow result = flow(heights({{4, 3, 2, 1}}));
        QCOMPARE(text(result.accumulation), QStringLiteral("1 2 3 4 \n"));
    }

    void gathersInAValley()
    {
        // By hand, drops of the west side: 9 → 4 by 5/√2 = 3.5 (not 3 east); 8 → 2 by 6/√2 = 4.2 (not 4);
        // 7 → 2 by 5 (not 7/√2 = 4.9); 6 → 0 by 6. So the valley's cells gather 1, 4, 9 and 12.
        const Flow result = flow(heights({{9, 6, 9}, {8, 4, 8}, {7, 2, 7}, {6, 0, 6}}));
        QCOMPARE(text(result.accumulation),
                 QStringLiteral("1 1 1 \n1 4 1 \n1 9 1 \n1 12 1 \n"));
    }

    void cellsWithoutDataCountNothing()
    {
        // The 9 falls 7 to the north and only 8/√2 = 5.7 to the north-east.
        const Flow result = flow(heights({{none, none, none}, {3, 2, 1}, {none, 9, none}}));
        QCOMPARE(text(result.accumulation), QStringLiteral("0 0 0 \n1 3 4 \n0 1 0 \n"));
    }

    void equalsTheDefinitionCellByCell()
    {
        for (unsigned seed = 1; seed <= 3; ++seed) {
            std::mt19937 random(seed);
            std::uniform_real_distribution<float> rough(0.0F, 3.0F);
            const int rows = 90;
            const int columns = 110;
            Grid<float> grid(rows, columns, none);
            std::vector<std::vector<double>> plain(rows, std::vector<double>(columns));
            for (int row = 0; row < rows; ++row) {
                for (int column = 0; column < columns; ++column) {
                    // A valley that falls south, rough but without flats; its pits stay.
                    const float height = 2.0F * static_cast<float>(rows - row)
                                         + 0.02F * static_cast<float>((column - 50) * (column - 50))
                                         + rough(random);
                    grid.at(row, column) = height;
                    plain[row][column] = height;
                }
            }
            const double width = seed == 1 ? 30.0 : 27.0;
            const Flow result = flow(grid, width, 30.0);
            const auto expected = drops(plain, width, 30.0);
            std::uint32_t most = 0;
            for (int row = 0; row < rows; ++row) {
                for (int column = 0; column < columns; ++column) {
                    QCOMPARE(result.accumulation.at(row, column), expected[row][column]);
                    most = std::max(most, expected[row][column]);
                }
            }
            QVERIFY(most > 1000);
        }
    }

    void noCellIsLostOrCountedTwice()
    {
        for (unsigned seed = 1; seed <= 6; ++seed) {
            Grid<float> grid = noise(100, 130, seed, seed % 2 ? 0.0F : 20.0F);
            Progress progress;
            if (seed > 2)
                fillDepressions(grid, progress);
            std::size_t data = 0;
            for (int row = 0; row < grid.rows(); ++row) {
                for (int column = 0; column < grid.columns(); ++column)
                    data += !std::isnan(grid.at(row, column));
            }
            const Flow result = flow(grid);
            const FlowEnds ends = flowEnds(result.accumulation, result.directions);
            QCOMPARE(ends.dataCells, data);
            QCOMPARE(ends.cellsToOutlets + ends.cellsToSinks, std::uint64_t{data});
            QCOMPARE(ends.sinks == 0, seed > 2);
        }
    }

    void upstreamAreaAddsTheRowsOwnAreas()
    {
        const Flow result = flow(heights({{9, 6, 9}, {8, 4, 8}, {7, 2, 7}, {6, 0, 6}}));
        CellSize size = CellSize::uniform(4, 1.0, 1.0);
        size.area = {1.0, 10.0, 100.0, 1000.0};
        QCOMPARE(upstreamArea(result.directions, result.directions.index(1, 1), size), 3.0 + 10.0);
        QCOMPARE(upstreamArea(result.directions, result.directions.index(3, 1), size),
                 3.0 + 30.0 + 300.0 + 3000.0);
    }

    void theLargestIsFoundWithItsPlace()
    {
        const Flow result = flow(heights({{9, 6, 9}, {8, 4, 8}, {7, 2, 7}, {6, 0, 6}}));
        const FlowEnds ends = flowEnds(result.accumulation, result.directions);
        QCOMPARE(ends.largestCells, 12U);
        QCOMPARE(ends.largest, result.accumulation.index(3, 1));
        QCOMPARE(ends.outlets, std::size_t{1});
    }

    void aCircleIsRefused()
    {
        Grid<Direction> grid(1, 2, noDirection);
        grid.at(0, 0) = 2;
        grid.at(0, 1) = 6;
        Progress progress;
        QVERIFY(madang::test::throws<std::logic_error>([&] { accumulateCells(grid, progress); }));
    }
};

QTEST_APPLESS_MAIN(FlowAccumulationTest)
#include "flow_accumulation_test.moc"
