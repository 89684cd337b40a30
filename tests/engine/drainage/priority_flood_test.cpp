// SPDX-License-Identifier: GPL-2.0-or-later
#include "grids.h"
#include "support/throws.h"

#include "drainage/engine/neighbours.h"
#include "drainage/engine/priority_flood.h"
#include "drainage/engine/radix_queue.h"

#include <QTest>

#include <algorithm>
#include <queue>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::test;

namespace {

//! Planchon & Darboux's idea (2002), a different algorithm with the same unique answer: start from a
//! surface far above and lower it until nothing moves.
Grid<float> filledByLowering(const Grid<float> &heights)
{
    Grid<float> water(heights.rows(), heights.columns(), none);
    for (int row = 0; row < heights.rows(); ++row) {
        for (int column = 0; column < heights.columns(); ++column) {
            if (!std::isnan(heights.at(row, column)))
                water.at(row, column) = 1e9F;
        }
    }
    for (bool moved = true; moved;) {
        moved = false;
        for (int row = 0; row < heights.rows(); ++row) {
            for (int column = 0; column < heights.columns(); ++column) {
                const float ground = heights.at(row, column);
                float lowest = 1e9F;
                for (int dr = -1; dr <= 1; ++dr) {
                    for (int dc = -1; dc <= 1; ++dc) {
                        const float around = water[water.index(row + dr, column + dc)];
                        lowest = std::isnan(around) ? -1e9F : std::min(lowest, around);
                    }
                }
                const float level = std::max(ground, lowest);
                if (water.at(row, column) > level) {
                    water.at(row, column) = level;
                    moved = true;
                }
            }
        }
    }
    return water;
}

class CancelAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

} // namespace

class PriorityFloodTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAPitToItsSpill()
    {
        // The ring of 9s spills at the 4 on the east side; inside stand 1, 2 and 3.
        Grid<float> grid = heights({{9, 9, 9, 9, 9},
                                    {9, 1, 2, 9, 9},
                                    {9, 2, 3, 5, 4},
                                    {9, 9, 9, 9, 9}});
        Progress progress;
        const FillResult result = fillDepressions(grid, progress);
        QCOMPARE(text(grid), text(heights({{9, 9, 9, 9, 9},
                                           {9, 5, 5, 9, 9},
                                           {9, 5, 5, 5, 4},
                                           {9, 9, 9, 9, 9}})));
        QCOMPARE(result.filledCells, std::size_t{4});
        QCOMPARE(result.maxDepth, 4.0F);
        QCOMPARE(result.depthSum, 4.0 + 3.0 + 3.0 + 2.0);
    }

    void spillsOverADiagonal()
    {
        Grid<float> grid = heights({{9, 9, 9, 9}, {9, 1, 9, 9}, {9, 9, 3, 9}, {9, 9, 9, 2}});
        Progress progress;
        fillDepressions(grid, progress);
        QCOMPARE(grid.at(1, 1), 3.0F);
    }

    void nestedPitsFillToTheOuterSpill()
    {
        Grid<float> grid = heights({{8, 8, 8, 8, 8, 8, 8},
                                    {8, 1, 4, 2, 6, 3, 7},
                                    {8, 8, 8, 8, 8, 8, 8}});
        Progress progress;
        fillDepressions(grid, progress);
        QCOMPARE(text(grid), text(heights({{8, 8, 8, 8, 8, 8, 8},
                                           {8, 7, 7, 7, 7, 7, 7},
                                           {8, 8, 8, 8, 8, 8, 8}})));
    }

    void aHoleInTheDataDrains()
    {
        Grid<float> grid = heights({{9, 9, 9, 9, 9},
                                    {9, 3, 2, none, 9},
                                    {9, 3, 1, 8, 9},
                                    {9, 9, 9, 9, 9}});
        const QString before = text(grid);
        Progress progress;
        const FillResult result = fillDepressions(grid, progress);
        QCOMPARE(text(grid), before);
        QCOMPARE(result.filledCells, std::size_t{0});
    }

    void negativeHeightsAndZeroesKeepTheirOrder()
    {
        Grid<float> grid = heights({{0, 0, 0, 0},
                                    {0, -10640, -3, 0},
                                    {0, -0.5F, -2, -1},
                                    {0, 0, 0, 0}});
        Progress progress;
        const FillResult result = fillDepressions(grid, progress);
        QCOMPARE(text(grid), text(heights({{0, 0, 0, 0},
                                           {0, -1, -1, 0},
                                           {0, -0.5F, -1, -1},
                                           {0, 0, 0, 0}})));
        QCOMPARE(result.maxDepth, 10639.0F);
    }

    void equalsAnotherAlgorithm_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<float>("step");
        QTest::newRow("rough") << 60 << 80 << 0.0F;
        QTest::newRow("terraces") << 80 << 60 << 10.0F;
        QTest::newRow("one row") << 1 << 50 << 0.0F;
        QTest::newRow("one cell") << 1 << 1 << 0.0F;
    }

    void equalsAnotherAlgorithm()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(float, step);
        for (unsigned seed = 1; seed <= 5; ++seed) {
            Grid<float> grid = noise(rows, columns, seed, step);
            const Grid<float> expected = filledByLowering(grid);
            Progress progress;
            fillDepressions(grid, progress);
            QCOMPARE(text(grid), text(expected));
        }
    }

    void queueGivesKeysInOrder()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<float> height(-50.0F, 50.0F);
        std::vector<float> values;
        RadixQueue queue;
        std::priority_queue<float, std::vector<float>, std::greater<>> expected;
        const auto push = [&](float value) {
            queue.push(orderedKey(value), static_cast<CellIndex>(values.size()));
            values.push_back(value);
            expected.push(value);
        };
        for (int i = 0; i < 500; ++i)
            push(height(random));
        for (int i = 0; !queue.empty(); ++i) {
            const float value = values[queue.pop()];
            QCOMPARE(value, expected.top());
            expected.pop();
            if (i < 3000)
                push(value + std::abs(height(random)) * static_cast<float>(i % 3));
        }
        QVERIFY(expected.empty());
    }

    void stopsWhenCancelled()
    {
        // Large enough to ask at least once.
        Grid<float> grid(600, 600, none);
        for (int row = 0; row < 600; ++row)
            std::fill_n(grid.row(row), 600, 1.0F);
        CancelAtOnce progress;
        QVERIFY(madang::test::throws<Cancelled>([&] { fillDepressions(grid, progress); }));
    }
};

QTEST_APPLESS_MAIN(PriorityFloodTest)
#include "priority_flood_test.moc"
