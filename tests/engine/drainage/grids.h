// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/engine/elevation_model.h"

#include <QString>

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace madang::drainage::test {

inline constexpr float none = std::numeric_limits<float>::quiet_NaN();

//! A grid of heights from rows as written, north first.
inline Grid<float> heights(const std::vector<std::vector<float>> &rows)
{
    Grid<float> grid(static_cast<int>(rows.size()), static_cast<int>(rows.front().size()), none);
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column)
            grid.at(row, column) = rows[row][column];
    }
    return grid;
}

//! Independent noise in every cell, 0 to 100 in steps of \a step (0 for none), with some cells without
//! data: nothing but pits, peaks and, where there is a step, flats.
inline Grid<float> noise(int rows, int columns, unsigned seed, float step)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> height(0.0F, 100.0F);
    std::bernoulli_distribution hole(0.03);
    Grid<float> grid(rows, columns, none);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const float value = height(random);
            if (!hole(random))
                grid.at(row, column) = step > 0.0F ? std::floor(value / step) * step : value;
        }
    }
    return grid;
}

//! The cells as text, so that a failing comparison shows the whole grid.
template <typename T> QString text(const Grid<T> &grid)
{
    QString out;
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column)
            out += QString::number(grid.at(row, column)) + QLatin1Char(' ');
        out += QLatin1Char('\n');
    }
    return out;
}

} // namespace madang::drainage::test
