// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/priority_flood.h"

#include "drainage/engine/neighbours.h"
#include "drainage/engine/radix_queue.h"

#include <cmath>

namespace madang::drainage {

namespace {

constexpr std::size_t cellsPerReport = std::size_t{1} << 18;

} // namespace

FillResult fillDepressions(Grid<float> &heights, Progress &progress)
{
    const NeighbourOffsets offsets = neighbourOffsets(heights.stride());
    // Cells that need no visit: those without data, and those already reached.
    Grid<std::uint8_t> closed(heights.rows(), heights.columns(), 1);
    RadixQueue open;
    std::size_t dataCells = 0;

    for (int row = 0; row < heights.rows(); ++row) {
        for (int column = 0; column < heights.columns(); ++column) {
            const CellIndex cell = heights.index(row, column);
            if (std::isnan(heights[cell]))
                continue;
            ++dataCells;
            bool border = false;
            for (const std::ptrdiff_t offset : offsets)
                border = border || std::isnan(heights[cell + offset]);
            if (border)
                open.push(orderedKey(heights[cell]), cell);
            else
                closed[cell] = 0;
        }
    }

    FillResult result;
    std::vector<CellIndex> inDepression;
    std::size_t visited = 0;
    while (!open.empty() || !inDepression.empty()) {
        CellIndex cell;
        if (inDepression.empty()) {
            cell = open.pop();
        } else {
            cell = inDepression.back();
            inDepression.pop_back();
        }
        if (++visited % cellsPerReport == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(visited) / static_cast<double>(dataCells));
        }
        const float level = heights[cell];
        for (const std::ptrdiff_t offset : offsets) {
            const auto next = static_cast<CellIndex>(cell + offset);
            if (closed[next])
                continue;
            closed[next] = 1;
            const float height = heights[next];
            if (height > level) {
                open.push(orderedKey(height), next);
                continue;
            }
            if (height < level) {
                const float depth = level - height;
                heights[next] = level;
                ++result.filledCells;
                result.depthSum += depth;
                result.maxDepth = depth > result.maxDepth ? depth : result.maxDepth;
            }
            inDepression.push_back(next);
        }
    }
    progress.report(1.0);
    return result;
}

} // namespace madang::drainage
