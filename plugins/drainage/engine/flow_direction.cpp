// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/flow_direction.h"

#include <cmath>

namespace madang::drainage {

namespace {

bool besideNoData(const float *cell, const NeighbourOffsets &offsets)
{
    for (const std::ptrdiff_t offset : offsets) {
        if (std::isnan(cell[offset]))
            return true;
    }
    return false;
}

} // namespace

Grid<Direction> steepestDirections(const Grid<float> &heights, const CellSize &size, EdgeRule edge,
                                   Progress &progress)
{
    Grid<Direction> directions(heights.rows(), heights.columns(), noDirection);
    const NeighbourOffsets offsets = neighbourOffsets(heights.stride());
    for (int row = 0; row < heights.rows(); ++row) {
        if (row % 64 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(row) / heights.rows());
        }
        const double alongRow = 1.0 / size.width[row];
        const double acrossRow = 1.0 / size.height[row];
        const double diagonal = 1.0 / std::hypot(size.width[row], size.height[row]);
        const std::array<double, neighbourCount> perLength{acrossRow, diagonal, alongRow, diagonal,
                                                           acrossRow, diagonal, alongRow, diagonal};
        const float *height = heights.row(row);
        Direction *direction = directions.row(row);
        for (int column = 0; column < heights.columns(); ++column, ++height, ++direction) {
            const double here = *height;
            if (std::isnan(here))
                continue;
            // A neighbour without data is NaN, which no comparison picks.
            double steepest = 0.0;
            Direction best = noDirection;
            for (int k = 0; k < neighbourCount; ++k) {
                const double slope = (here - height[offsets[k]]) * perLength[k];
                if (slope > steepest) {
                    steepest = slope;
                    best = static_cast<Direction>(k);
                }
            }
            const bool mayLeave = best == noDirection || edge == EdgeRule::Outward;
            if (mayLeave && besideNoData(height, offsets))
                best = leavesData;
            *direction = best == noDirection ? staysHere : best;
        }
    }
    progress.report(1.0);
    return directions;
}

} // namespace madang::drainage
