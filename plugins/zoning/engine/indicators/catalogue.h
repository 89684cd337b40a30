// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/indicators/traffic_light.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace madang::zoning {

// What a number counts; as stored and computed, in brackets.
enum class Measure {
    People, Jobs, Dwellings, Count,
    Land,          // m², read in hectares
    City,          // m², read in km²
    FloorSpace,    // m²
    Length,        // m
    Years,
    Share,         // 0 to 1
    Ratio,         // no unit
    PerYear,       // a year, as a ratio
    PerHectare,    // people / ha
    PerPerson,     // m² / person
    Concentration, // µg / m³
    Per100000,     // people in 100,000
};

struct IndicatorFacts
{
    std::string_view key; // as in indicator_value.indicator, of kind target or entered
    Measure measure = Measure::Share;
    Better better = Better::Higher;
    std::string_view definition; // what defines it, where something does
    bool isOnlyEntered = false;  // no map says it
    std::optional<Target> suggested; // where the plan has none
    std::vector<std::string_view> figures; // what may be entered for its formula
};

// A number that formulas reckon with and that somebody may enter.
struct FigureFacts
{
    std::string_view key; // as in indicator_value.indicator, of kind entered
    Measure measure = Measure::Length;
    std::optional<double> usual; // where nothing is entered
};

// In the order in which they are read.
const std::vector<IndicatorFacts> &indicatorCatalogue();
const std::vector<FigureFacts> &figureCatalogue();

// Null for a key that is none.
const IndicatorFacts *indicatorFacts(std::string_view key);
const FigureFacts *figureFacts(std::string_view key);

} // namespace madang::zoning
