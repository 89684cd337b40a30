// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/traffic_light.h"

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

// A share of 0.3 that was computed is not always 0.3 to the last digit.
constexpr double rounding = 1e-9;

bool reaches(double value, double mark)
{
    return value >= mark - rounding * std::max(1.0, std::abs(mark));
}

} // namespace

Light lightOf(std::optional<double> value, const std::optional<Target> &target, Better better)
{
    if (!value || !target)
        return Light::None;
    if (better == Better::Near) {
        const double off = std::abs(*value - target->value);
        const double most = target->acceptable ? std::abs(*target->acceptable - target->value) : 0.1 * std::abs(target->value);
        if (!target->acceptable)
            return reaches(most, off) ? Light::Green : Light::Red;
        return reaches(0.5 * most, off) ? Light::Green : reaches(most, off) ? Light::Amber : Light::Red;
    }
    const double sign = better == Better::Higher ? 1.0 : -1.0;
    if (reaches(sign * *value, sign * target->value))
        return Light::Green;
    return target->acceptable && reaches(sign * *value, sign * *target->acceptable) ? Light::Amber : Light::Red;
}

std::optional<double> attainment(std::optional<double> value, const std::optional<Target> &target, Better better)
{
    if (!value || !target)
        return std::nullopt;
    const double aim = target->value;
    const auto within = [](double share) { return std::clamp(share, 0.0, 1.0); };
    switch (better) {
    case Better::Higher:
        return aim > 0.0 ? std::optional(within(*value / aim)) : std::nullopt;
    case Better::Lower:
        if (*value <= aim)
            return 1.0;
        if (aim > 0.0)
            return within(aim / *value);
        return target->acceptable && *target->acceptable > aim ? std::optional(within(1.0 - (*value - aim) / (*target->acceptable - aim)))
                                                               : std::optional(0.0);
    case Better::Near:
        if (!(aim > 0.0) || *value < 0.0)
            return std::nullopt;
        return within(std::min(*value, aim) / std::max(*value, aim));
    }
    return std::nullopt;
}

} // namespace madang::zoning
