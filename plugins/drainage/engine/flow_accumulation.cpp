// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/flow_accumulation.h"

#include <stdexcept>
#include <vector>

namespace madang::drainage {

namespace {

// While it accumulates, a direction's byte also counts the neighbours whose water has not come yet
// (0 to 8) in its upper half; a grid of counters would be as large as the directions themselves.
constexpr int donorShift = 4;
constexpr Direction directionBits = 0x0f;
constexpr Direction oneDonor = 1 << donorShift;

void countDonors(Grid<Direction> &directions, const NeighbourOffsets &offsets)
{
    for (int row = 0; row < directions.rows(); ++row) {
        const CellIndex first = directions.index(row, 0);
        const CellIndex end = first + static_cast<CellIndex>(directions.columns());
        for (CellIndex cell = first; cell < end; ++cell) {
            const Direction direction = directions[cell] & directionBits;
            if (flowsToNeighbour(direction))
                directions[cell + offsets[direction]] += oneDonor;
        }
    }
}

} // namespace

Grid<std::uint32_t> accumulateCells(Grid<Direction> &directions, Progress &progress)
{
    const NeighbourOffsets offsets = neighbourOffsets(directions.stride());
    countDonors(directions, offsets);

    Grid<std::uint32_t> accumulation(directions.rows(), directions.columns(), 0);
    std::size_t dataCells = 0;
    std::size_t done = 0;
    for (int row = 0; row < directions.rows(); ++row) {
        if (row % 64 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(row) / directions.rows());
        }
        for (int column = 0; column < directions.columns(); ++column) {
            CellIndex cell = directions.index(row, column);
            if ((directions[cell] & directionBits) == noDirection)
                continue;
            ++dataCells;
            if (accumulation[cell] != 0 || directions[cell] >> donorShift != 0)
                continue;
            // From a cell that nothing flows into, walk down until a cell still waits for another donor;
            // the last donor to arrive walks on, so each cell is finished exactly once.
            for (;;) {
                ++done;
                ++accumulation[cell];
                const Direction direction = directions[cell] & directionBits;
                if (!flowsToNeighbour(direction))
                    break;
                const auto next = static_cast<CellIndex>(cell + offsets[direction]);
                accumulation[next] += accumulation[cell];
                directions[next] -= oneDonor;
                if (directions[next] >> donorShift != 0)
                    break;
                cell = next;
            }
        }
    }
    if (done != dataCells)
        throw std::logic_error("flow directions run in a circle");
    progress.report(1.0);
    return accumulation;
}

FlowEnds flowEnds(const Grid<std::uint32_t> &accumulation, const Grid<Direction> &directions)
{
    FlowEnds ends;
    for (int row = 0; row < accumulation.rows(); ++row) {
        for (int column = 0; column < accumulation.columns(); ++column) {
            const CellIndex cell = accumulation.index(row, column);
            const std::uint32_t cells = accumulation[cell];
            if (cells == 0)
                continue;
            ++ends.dataCells;
            if (cells > ends.largestCells) {
                ends.largestCells = cells;
                ends.largest = cell;
            }
            if (directions[cell] == leavesData) {
                ++ends.outlets;
                ends.cellsToOutlets += cells;
            } else if (directions[cell] == staysHere) {
                ++ends.sinks;
                ends.cellsToSinks += cells;
            }
        }
    }
    return ends;
}

double upstreamArea(const Grid<Direction> &directions, CellIndex cell, const CellSize &size)
{
    const NeighbourOffsets offsets = neighbourOffsets(directions.stride());
    std::vector<std::size_t> cellsInRow(size.area.size(), 0);
    std::vector<CellIndex> waiting{cell};
    while (!waiting.empty()) {
        const CellIndex here = waiting.back();
        waiting.pop_back();
        ++cellsInRow[directions.rowOf(here)];
        for (int k = 0; k < neighbourCount; ++k) {
            const auto neighbour = static_cast<CellIndex>(here + offsets[k]);
            // Direction k leads there, so the one that leads back is four further round.
            if (directions[neighbour] == (k + neighbourCount / 2) % neighbourCount)
                waiting.push_back(neighbour);
        }
    }
    double area = 0.0;
    for (std::size_t row = 0; row < cellsInRow.size(); ++row)
        area += static_cast<double>(cellsInRow[row]) * size.area[row];
    return area;
}

} // namespace madang::drainage
