// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

namespace madang {

// The next usual scale of plans that shows at least as much: 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6 or 7.5 times a power of ten.
MADANG_CORE_EXPORT double roundScale(double scaleDenominator);

// The distance between the lines of a coordinate grid, in the units of `length`: the largest of 1, 2 or 5 times a power
// of ten that is no longer.
MADANG_CORE_EXPORT double gridInterval(double length);

} // namespace madang
