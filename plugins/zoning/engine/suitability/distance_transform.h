// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <cstdint>
#include <vector>

namespace madang::zoning {

// How far the middle of each cell is from the middle of the nearest marked one, metres, exactly: the lower envelope of
// parabolas along columns, then rows (Felzenszwalb and Huttenlocher, Distance transforms of sampled functions, Theory of
// Computing 8, 2012). Cells are squares with sides of `cell` m, row by row; marked are those that are not 0. Where nothing
// is marked every distance is NaN. Throws Cancelled.
std::vector<float> distanceTo(const std::vector<std::uint8_t> &marked, int columns, int rows, double cell, Progress &progress);

} // namespace madang::zoning
