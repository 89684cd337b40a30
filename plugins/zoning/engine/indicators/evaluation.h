// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"
#include "zoning/engine/indicators/catalogue.h"
#include "zoning/engine/indicators/land_cover.h"
#include "zoning/engine/indicators/outcome.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace madang::zoning {

// Where people live: a parcel, or a place that stands for some of the residential land.
struct Home
{
    Point at;             // m
    double weight = 0.0;  // people, or m² of residential land; see PlanFacts::weighs
    double inFlood = 0.0; // share of it, 0 to 1
};

// m² in one building or on one parcel.
struct FloorSpacePart
{
    double m2 = 0.0;
    double inFlood = 0.0;
};

enum class Service { Park, School, Health, Hospital, Market, Fire };
inline constexpr int serviceCount = static_cast<int>(Service::Fire) + 1;

// What a plan says that indicators are made from. Nothing stands for "not known".
struct PlanFacts
{
    enum class Weighs { People, ResidentialLand };

    std::vector<Home> homes;
    Weighs weighs = Weighs::ResidentialLand;
    std::optional<double> people, jobs, dwellings;
    std::vector<FloorSpacePart> floorSpace;
    double plotM2 = 0.0; // land of the plots that carry this floor space
    LandCover cover;
    std::vector<Point> stops;     // of buses and trams
    std::vector<Point> railStops; // of railways, metros and ferries
    std::array<std::vector<Point>, serviceCount> services;
    bool hasFloodAreas = false;
};

// What was entered, by the key of an indicator or of a figure.
using EnteredFigures = std::map<std::string, double, std::less<>>;

// A number of a formula.
struct FormulaNumber
{
    Measure measure;
    double value;
};

struct Indicator
{
    const IndicatorFacts *facts = nullptr;
    Outcome outcome;
    std::vector<FormulaNumber> numbers; // in the order in which the formula of this indicator has them; none where it has no value
    bool isEntered = false;             // the value itself was entered; it stands before what the plan says
    std::optional<double> computed;     // what the plan says, also where another value was entered
    bool declines = false;              // SDG 11.3.1: see LandConsumption
};

// Every indicator of the catalogue, in its order.
//
// People: those of the figure "population", or those of the plan. Where homes weigh by people, shares are of them; otherwise
// of residential land, on which people are taken to live evenly.
// SDG 11.2.1: a stop is reached where the straight line × the figure "detour" is not longer than the walk (500 m to a bus or
// tram, 1 km to a railway, metro or ferry).
std::vector<Indicator> evaluate(const PlanFacts &plan, const EnteredFigures &entered);

} // namespace madang::zoning
