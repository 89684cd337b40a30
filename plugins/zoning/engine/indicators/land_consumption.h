// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/indicators/outcome.h"

namespace madang::zoning {

// A city in two years. Areas in one unit of choice, above 0; years between them, above 0.
struct CityGrowth
{
    double builtUpBefore = 0.0, builtUpAfter = 0.0;
    double peopleBefore = 0.0, peopleAfter = 0.0;
    double years = 0.0;
};

// SDG 11.3.1 (UN-Habitat metadata 11-03-01, 2021).
struct LandConsumption
{
    Outcome landRate;       // LCR = (V2 - V1) / V1 / T, a year
    Outcome populationRate; // PGR = ln(P2 / P1) / T, a year
    Outcome ratio;          // LCR / PGR; NoGrowth where the population is the same (within 1e-9 a year)
    // The city shrinks in land or people: the ratio is negative, or positive of two losses, and says nothing of efficiency.
    bool declines = false;
};

// BadFigure for all three where a figure is not above 0.
LandConsumption landConsumption(const CityGrowth &growth);

} // namespace madang::zoning
