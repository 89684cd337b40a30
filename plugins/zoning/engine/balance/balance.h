// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace madang::zoning {

// The land of one zone: its land-use code (empty where it has none) and its area in m².
struct ZoneArea
{
    std::string code;
    double areaM2 = 0.0;
};

// All land of one code.
struct ClassArea
{
    std::string code;
    double areaM2 = 0.0;
    double share = 0.0; // of the total, 0 to 1; 0 where the total is 0
    int zones = 0;      // how many zones it consists of
};

struct Balance
{
    std::vector<ClassArea> classes; // largest first; of equal area, by code
    double totalM2 = 0.0;
};

// Sums zones by code. Every zone counts, with or without a code, so that the classes make up the
// total and the shares make up 1. Sums are compensated (A. Neumaier, 1974): the order of zones does
// not show. Throws std::invalid_argument for an area that is negative or not a number.
Balance balance(const std::vector<ZoneArea> &zones);

} // namespace madang::zoning
