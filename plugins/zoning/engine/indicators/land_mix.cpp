// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/land_mix.h"

#include <cmath>
#include <numeric>

namespace madang::zoning {

Outcome landMix(std::span<const double> areas)
{
    const double whole = std::accumulate(areas.begin(), areas.end(), 0.0);
    if (areas.size() < 2 || !(whole > 0.0))
        return Outcome::none(WhyNot::NoZones);
    double sum = 0.0;
    for (const double area : areas)
        if (area > 0.0)
            sum += area / whole * std::log(area / whole);
    return Outcome::of(sum < 0.0 ? -sum / std::log(double(areas.size())) : 0.0);
}

} // namespace madang::zoning
