// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace madang::sample {

// A made-up rule of the town, as a row of the plan's table `regulation`: ratios without unit, lengths in metres.
struct Rule {
    QString code, parameter, sign;
    double value = 0;
    QString condition;
};

// For the whole town. No ordinance says so: the values are round numbers, in the range of those of small cities.
std::vector<Rule> townRules();

// What a denser centre would change of them.
std::vector<Rule> denserCentre();

} // namespace madang::sample
