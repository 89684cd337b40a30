// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_scale.h"

#include <cmath>

namespace madang {

double roundScale(double scaleDenominator)
{
    const double power = std::pow(10, std::floor(std::log10(scaleDenominator)));
    for (const double step : {1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5})
        if (step * power >= scaleDenominator * (1 - 1e-9))
            return step * power;
    return 10 * power;
}

double gridInterval(double length)
{
    const double power = std::pow(10, std::floor(std::log10(length)));
    for (const double step : {5.0, 2.0})
        if (step * power <= length * (1 + 1e-9))
            return step * power;
    return power;
}

} // namespace madang
