// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"

#include "drainage/engine/flow_direction.h"
#include "drainage/engine/priority_flood.h"

#include <QTest>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::test;

namespace {

// In the order of neighbours.h.
constexpr int N = 0, NE = 1, E = 2, SE = 3, S = 4, SW = 5, W = 6, NW = 7;

Grid<Direction> directions(const Grid<float> &grid, double width = 1.0, double height = 1.0,
                           EdgeRule edge = EdgeRule::Steepest)
{
    Progress progress;
    Grid<Direction> result
        = steepestDirections(grid, CellSize::uniform(grid.rows(), width, height), edge, progress);
    resolveFlats(grid, result, progress);
    return result;
}

int centre(const std::vector<std::vector<float>> &rows, double width = 1.0, double height = 1.0)
{
    return directions(heights(rows), width, height).at(1, 1);
}

//! Number of steps from a cell until the water leaves or stays; −1 for a circle.
int stepsToEnd(const Grid<Direction> &grid, int row, int column)
{
    for (int steps = 0; steps <= static_cast<int>(grid.size()); ++steps) {
        const Direction direction = grid.at(row, column);
        if (!flowsToNeighbour(direction))
            return steps;
        row += neighbourRow[direction];
        column += neighbourColumn[direction];
    }
    return -1;
}

} // namespace

class FlowDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void eachNeighbourCanWin()
    {
        for (int k = 0; k < neighbourCount; ++k) {
            std::vector<std::vector<float>> rows(3, std::vector<float>(3, 5.0F));
            rows[1 + neighbourRow[k]][1 + neighbourColumn[k]] = 4.0F;
            QCOMPARE(centre(rows), k);
        }
    }

    void aDiagonalDropIsDividedByItsLength()
    {
        // 1.41 over √2 = 0.997 is less than 1 straight down; 1.42 over √2 = 1.004 is more.
        QCOMPARE(centre({{9, 9, 9}, {9, 5, 4}, {9, 9, 3.59F}}), E);
        QCOMPARE(centre({{9, 9, 9}, {9, 5, 4}, {9, 9, 3.58F}}), SE);
    }

    void oblongCellsUseTheirTrueLengths()
    {
        // 3 m east over 3 m is a slope of 1; 1.5 m south over 1 m is 1.5; 3.2 m south-east over √10 is 1.01.
        QCOMPARE(centre({{9, 9, 9}, {9, 5, 2}, {9, 3.5F, 1.8F}}, 3.0, 1.0), S);
        QCOMPARE(centre({{9, 9, 9}, {9, 5, 2}, {9, 9, 1.8F}}, 3.0, 1.0), SE);
        QCOMPARE(centre({{9, 9, 9}, {9, 5, 2}, {9, 9, 1.9F}}, 3.0, 1.0), E);
    }

    void equalDropsGoToTheFirstClockwiseFromNorth()
    {
        QCOMPARE(centre({{9, 4, 9}, {4, 5, 4}, {9, 4, 9}}), N);
        QCOMPARE(centre({{9, 9, 9}, {4, 5, 4}, {9, 4, 9}}), E);
        QCOMPARE(centre({{9, 9, 9}, {4, 5, 9}, {9, 4, 9}}), S);
        QCOMPARE(centre({{4, 9, 4}, {9, 5, 9}, {4, 9, 4}}), NE);
        QCOMPARE(centre({{4, 9, 9}, {9, 5, 9}, {4, 9, 9}}), SW);
    }

    void endsAtEdgesAndHolesAndPits()
    {
        const Grid<Direction> edge = directions(heights({{3, 2, 1}}));
        QCOMPARE(int(edge.at(0, 0)), E);
        QCOMPARE(int(edge.at(0, 2)), int(leavesData));
        QCOMPARE(int(directions(heights({{4}})).at(0, 0)), int(leavesData));
        QCOMPARE(centre({{9, 9, 9}, {9, 5, none}, {9, 9, 9}}), int(leavesData));
        QCOMPARE(centre({{9, 9, 9}, {9, 5, 9}, {9, 9, 9}}), int(staysHere));
        QCOMPARE(int(directions(heights({{none, 1}})).at(0, 0)), int(noDirection));
    }

    void edgesCanBeMadeToDrainOutward()
    {
        const Grid<Direction> grid
            = directions(heights({{9, 9, 9}, {9, 5, 1}, {9, 9, 9}}), 1.0, 1.0, EdgeRule::Outward);
        QCOMPARE(int(grid.at(0, 0)), int(leavesData));
        QCOMPARE(int(grid.at(0, 1)), int(leavesData));
        QCOMPARE(int(grid.at(1, 1)), E);
    }

    void aFlatDrainsAwayFromHigherGroundTowardsItsOutlet()
    {
        // A floor of 3 × 3 at height 2 inside walls of 9, with the outlet of 1 in the middle of the east side.
        // Steps from the walls: all of the floor's rim is 1, its centre 2. Steps to the outlet's neighbour
        // column count double. By hand (Barnes 2014): farthest 2; values 2·step + (2 − from walls):
        //   north row 7 5 … the centre 4, so water keeps to the middle of the floor.
        const Grid<Direction> grid = directions(heights({{9, 9, 9, 9, 9},
                                                         {9, 2, 2, 2, 9},
                                                         {9, 2, 2, 2, 1},
                                                         {9, 2, 2, 2, 9},
                                                         {9, 9, 9, 9, 9}}));
        QCOMPARE(int(grid.at(2, 3)), E);
        QCOMPARE(int(grid.at(1, 3)), SE);
        QCOMPARE(int(grid.at(3, 3)), NE);
        QCOMPARE(int(grid.at(2, 2)), E);
        QCOMPARE(int(grid.at(2, 1)), E);
        QCOMPARE(int(grid.at(1, 1)), SE);
        QCOMPARE(int(grid.at(3, 1)), NE);
    }

    void aFlatAtTheEdgeDrainsOverIt()
    {
        const Grid<Direction> grid = directions(heights({{2, 2, 2}, {2, 2, 2}, {2, 2, 2}}));
        QCOMPARE(int(grid.at(0, 1)), int(leavesData));
        QVERIFY(flowsToNeighbour(grid.at(1, 1)));
    }

    void aFlatWithoutOutletStays()
    {
        const Grid<Direction> grid
            = directions(heights({{9, 9, 9, 9}, {9, 2, 2, 9}, {9, 9, 9, 9}}));
        QCOMPARE(int(grid.at(1, 1)), int(staysHere));
        QCOMPARE(int(grid.at(1, 2)), int(staysHere));
    }

    void everyCellOfAFilledTerrainReachesTheEdge()
    {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            // Terraces of 10 in noise of 100: large flats and filled pits everywhere.
            Grid<float> grid = noise(60, 60, seed, seed % 2 ? 10.0F : 50.0F);
            Progress progress;
            fillDepressions(grid, progress);
            const Grid<Direction> result = directions(grid);
            for (int row = 0; row < grid.rows(); ++row) {
                for (int column = 0; column < grid.columns(); ++column) {
                    if (std::isnan(grid.at(row, column)))
                        continue;
                    QVERIFY(result.at(row, column) != staysHere);
                    QVERIFY(stepsToEnd(result, row, column) >= 0);
                }
            }
        }
    }

    void neverRunsUphill()
    {
        Grid<float> grid = noise(80, 80, 11, 5.0F);
        Progress progress;
        fillDepressions(grid, progress);
        const Grid<Direction> result = directions(grid);
        for (int row = 0; row < grid.rows(); ++row) {
            for (int column = 0; column < grid.columns(); ++column) {
                const Direction direction = result.at(row, column);
                if (flowsToNeighbour(direction)) {
                    QVERIFY(grid.at(row + neighbourRow[direction], column + neighbourColumn[direction])
                            <= grid.at(row, column));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(FlowDirectionTest)
#include "flow_direction_test.moc"
