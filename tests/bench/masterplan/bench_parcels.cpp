// SPDX-License-Identifier: GPL-2.0-or-later
// Blocks of a town divided into parcels, by both methods. Prints parcels a second ("items_per_second").
#include "masterplan/engine/parcels.h"
#include "masterplan/engine/right_of_way.h"

#include <benchmark/benchmark.h>

#include <cmath>

using namespace madang;
using namespace madang::masterplan;

namespace {

// Streets 12 m wide, 112 m and 62 m apart, turned against the grid and bent along a sine of 8 m, so that hardly a block has
// a right angle: some 900 blocks of about half a hectare.
const std::vector<Block> &townBlocks()
{
    static const std::vector<Block> town = [] {
        constexpr double along = 112.0, across = 62.0;
        constexpr int columns = 22, rows = 40;
        const auto placed = [](double x, double y) {
            const double wave = 8.0 * std::sin(x / 180.0) + 8.0 * std::cos(y / 150.0);
            return Point{490000.0 + 0.9553 * x - 0.2955 * (y + wave), 1278000.0 + 0.2955 * (x + wave) + 0.9553 * y};
        };
        std::vector<Road> roads;
        const auto add = [&](double x0, double y0, double x1, double y1) {
            Line line;
            constexpr int stretches = 120;
            for (int i = 0; i <= stretches; ++i)
                line.push_back(placed(x0 + (x1 - x0) * i / stretches, y0 + (y1 - y0) * i / stretches));
            roads.push_back({line, 12.0});
        };
        for (int i = 0; i <= columns; ++i)
            add(i * along, 0.0, i * along, rows * across);
        for (int i = 0; i <= rows; ++i)
            add(0.0, i * across, columns * along, i * across);
        Progress quiet;
        const RightOfWay land = rightOfWay(roads, {}, quiet);
        const Polygon site{{placed(0.0, 0.0), placed(columns * along, 0.0), placed(columns * along, rows * across), placed(0.0, rows * across)}, {}};
        return blocks({site}, land.land, {}, quiet).blocks;
    }();
    return town;
}

void divide(benchmark::State &state, ParcelMethod method)
{
    const std::vector<Block> &town = townBlocks();
    ParcelRule rule;
    rule.method = method;
    std::int64_t made = 0;
    for (auto _ : state) {
        Progress quiet;
        made += std::int64_t(parcels(town, rule, quiet).size());
    }
    state.SetItemsProcessed(made);
    state.SetLabel(std::to_string(town.size()) + " blocks, " + std::to_string(made / std::int64_t(state.iterations())) + " parcels");
}

void strip(benchmark::State &state)
{
    divide(state, ParcelMethod::Strip);
}

void box(benchmark::State &state)
{
    divide(state, ParcelMethod::Box);
}

BENCHMARK(strip)->Unit(benchmark::kMillisecond);
BENCHMARK(box)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
