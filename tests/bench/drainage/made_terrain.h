// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/grid.h"

#include <cmath>
#include <limits>
#include <random>

namespace madang::drainage::bench {

//! Terrain of \a side × \a side cells by midpoint displacement (Fournier, Fussell & Carpenter 1982), the same
//! every time: rough at every scale, about one cell in six in a depression. \a step rounds heights down to terraces;
//! 0 leaves them as they are.
inline Grid<float> madeTerrain(int side, float step)
{
    int size = 1;
    while (size < side)
        size *= 2;
    const int stride = size + 1;
    std::vector<float> heights(static_cast<std::size_t>(stride) * stride, 0.0F);
    const auto at = [&](int row, int column) -> float & {
        return heights[static_cast<std::size_t>(row) * stride + column];
    };
    std::mt19937 random(42);
    std::uniform_real_distribution<float> unit(-1.0F, 1.0F);
    float amplitude = 200.0F;
    for (int cell = size; cell > 1; cell /= 2, amplitude *= 0.55F) {
        const int half = cell / 2;
        for (int row = half; row < stride; row += cell) {
            for (int column = half; column < stride; column += cell)
                at(row, column) = (at(row - half, column - half) + at(row - half, column + half)
                                   + at(row + half, column - half) + at(row + half, column + half))
                                      / 4.0F
                                  + amplitude * unit(random);
        }
        for (int row = 0; row < stride; row += half) {
            for (int column = row / half % 2 ? 0 : half; column < stride; column += cell) {
                float sum = 0.0F;
                int count = 0;
                const auto add = [&](int r, int c) {
                    if (r >= 0 && r < stride && c >= 0 && c < stride) {
                        sum += at(r, c);
                        ++count;
                    }
                };
                add(row - half, column);
                add(row + half, column);
                add(row, column - half);
                add(row, column + half);
                at(row, column) = sum / static_cast<float>(count) + amplitude * unit(random);
            }
        }
    }
    Grid<float> grid(side, side, std::numeric_limits<float>::quiet_NaN());
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const float height = at(row, column);
            grid.at(row, column) = step > 0.0F ? std::floor(height / step) * step : height;
        }
    }
    return grid;
}

} // namespace madang::drainage::bench
