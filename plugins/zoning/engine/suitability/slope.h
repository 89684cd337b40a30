// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <vector>

namespace madang::zoning {

enum class SlopeUnit { PerCent, Degrees };

// Slope of the ground at each cell of a grid of heights (row by row, metres, NaN where there is none) of square cells with
// sides of `cell` m: Horn, Hill shading and the reflectance map, Proceedings of the IEEE 69 (1981), from the eight
// neighbours. At the edge and beside cells without a height the missing neighbour is taken to go on from the opposite one
// through the cell. A cell without a height has no slope, nor has one that lacks two opposite neighbours (the corners).
// Throws Cancelled.
std::vector<float> slopeOf(const std::vector<float> &heights, int columns, int rows, double cell, SlopeUnit unit,
                           Progress &progress);

} // namespace madang::zoning
