// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/rules.h"

namespace madang::sample {

namespace {

struct ClassLimits {
    const char *code;
    double coverage, far, height, front, side, rear;
};

const ClassLimits classLimits[] = {
    {"1a", 0.5, 1.0, 10, 3, 2, 3},    {"1b", 0.6, 1.5, 13, 2, 0, 2}, {"1c", 0.5, 2.0, 18, 4, 2, 3},   {"1d", 0.4, 3.0, 36, 5, 3, 4},
    {"1e", 0.6, 2.5, 20, 2, 0, 3},    {"2a", 0.7, 3.5, 24, 2, 0, 3}, {"2b", 0.65, 3.0, 20, 2, 0, 3},  {"H2", 0.6, 1.2, 15, 6, 4, 4},
    {"H2_3", 0.6, 1.2, 15, 5, 3, 4},  {"H3_3_1", 0.5, 1.5, 18, 5, 3, 3}, {"H3_3_2", 0.4, 1.0, 15, 5, 3, 3}, {"H3_3_3", 0.5, 1.5, 18, 5, 3, 3},
    {"H3_3_4", 0.4, 0.6, 20, 5, 3, 3}, {"H3_4_1", 0.4, 0.8, 15, 5, 3, 3}, {"H3_4_3", 0.3, 0.4, 12, 5, 3, 3}, {"H4_2", 0.6, 1.0, 12, 5, 3, 3},
};

Rule rule(const char *code, const char *parameter, const char *sign, double value, const char *condition = "")
{
    return {QLatin1String(code), QLatin1String(parameter), QLatin1String(sign), value, QLatin1String(condition)};
}

} // namespace

std::vector<Rule> townRules()
{
    std::vector<Rule> rules;
    for (const ClassLimits &limits : classLimits) {
        rules.push_back(rule(limits.code, "coverage", "<=", limits.coverage));
        rules.push_back(rule(limits.code, "far", "<=", limits.far));
        rules.push_back(rule(limits.code, "height", "<=", limits.height));
        rules.push_back(rule(limits.code, "setback_front", ">=", limits.front));
        if (limits.side > 0)
            rules.push_back(rule(limits.code, "setback_side", ">=", limits.side));
        rules.push_back(rule(limits.code, "setback_rear", ">=", limits.rear));
    }
    // A row of shops may be higher on a wide street; large lots of houses leave more open.
    rules.push_back(rule("2b", "height", "<=", 24, "road_width >= 16"));
    rules.push_back(rule("1a", "coverage", "<=", 0.4, "lot_area >= 2000"));
    rules.push_back(rule("1e", "residential_share", "=", 0.7));
    rules.push_back(rule("2b", "residential_share", "=", 0.4));
    rules.push_back(rule("*", "household_size", "=", 4.3));
    rules.push_back(rule("*", "unit_size", "=", 75));
    return rules;
}

std::vector<Rule> denserCentre()
{
    return {rule("1c", "far", "<=", 3.0),  rule("1c", "height", "<=", 30), rule("1e", "far", "<=", 4.0),
            rule("1e", "height", "<=", 33), rule("2a", "far", "<=", 5.0),  rule("2a", "height", "<=", 40)};
}

} // namespace madang::sample
