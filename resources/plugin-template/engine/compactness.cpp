// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/engine/compactness.h"

#include <numbers>

namespace madang::example {

double compactness(double area, double perimeter)
{
    return perimeter > 0 ? 4 * std::numbers::pi * area / (perimeter * perimeter) : 0;
}

} // namespace madang::example
