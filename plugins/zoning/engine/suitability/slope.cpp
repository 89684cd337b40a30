// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/slope.h"

#include "engine/parallel.h"
#include "zoning/engine/suitability/normalisation.h"

namespace madang::zoning {

namespace {

// Heights about a cell, its own in the middle; what is missing is mirrored through the middle.
float slopeAt(const float (&z)[3][3], float perMetre)
{
    float w[3][3];
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c)
            w[r][c] = std::isnan(z[r][c]) ? 2.0F * z[1][1] - z[2 - r][2 - c] : z[r][c];
    const float eastward = ((w[0][2] + 2.0F * w[1][2] + w[2][2]) - (w[0][0] + 2.0F * w[1][0] + w[2][0])) * perMetre;
    const float southward = ((w[2][0] + 2.0F * w[2][1] + w[2][2]) - (w[0][0] + 2.0F * w[0][1] + w[0][2])) * perMetre;
    return std::sqrt(eastward * eastward + southward * southward); // NaN where a pair of neighbours is missing
}

} // namespace

std::vector<float> slopeOf(const std::vector<float> &heights, int columns, int rows, double cell, SlopeUnit unit,
                           Progress &progress)
{
    std::vector<float> slopes(heights.size(), noValue);
    const auto perMetre = static_cast<float>(1.0 / (8.0 * cell));
    constexpr float degrees = 57.2957795F;
    const auto height = [&](int row, int column) {
        const bool isInside = row >= 0 && row < rows && column >= 0 && column < columns;
        return isInside ? heights[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column)] : noValue;
    };
    parallelRanges(static_cast<std::size_t>(rows), 64, progress, [&](std::size_t begin, std::size_t end) {
        for (int row = static_cast<int>(begin); row < static_cast<int>(end); ++row) {
            float *line = slopes.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(columns);
            for (int column = 0; column < columns; ++column) {
                float z[3][3];
                for (int r = 0; r < 3; ++r)
                    for (int c = 0; c < 3; ++c)
                        z[r][c] = height(row + r - 1, column + c - 1);
                if (std::isnan(z[1][1]))
                    continue;
                const float slope = slopeAt(z, perMetre);
                line[column] = unit == SlopeUnit::PerCent ? 100.0F * slope : degrees * std::atan(slope);
            }
        }
    });
    return slopes;
}

} // namespace madang::zoning
