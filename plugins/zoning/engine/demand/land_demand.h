// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace madang::zoning {

// What homes are reckoned with.
struct HousingStandard
{
    double householdSize = 4.0; // people
    double vacancy = 0.05;      // dwellings that stand empty / dwellings
    double unitsPerHa = 60.0;   // dwellings on a hectare of residential land (net)
    double netShare = 0.65;     // residential land / land, the rest being streets, green, schools
};

// What work places are reckoned with.
struct WorkStandard
{
    double floorPerJobM2 = 30.0; // gross floor area
    double far = 1.0;            // floor area / site
    double netShare = 0.7;       // sites / land
};

enum class LandStandard { People, Jobs, HouseholdSize, Vacancy, UnitsPerHa, NetShare, FloorPerJob, Far };

// A value that no land can be reckoned with.
struct LandDemandError : std::runtime_error
{
    LandDemandError(LandStandard which, double wrong)
        : std::runtime_error("a standard that cannot be: " + std::to_string(wrong))
        , standard(which)
        , value(wrong)
    {
    }

    LandStandard standard;
    double value;
};

struct HousingLand
{
    double households = 0.0;
    double units = 0.0; // dwellings, the empty ones too
    double netHa = 0.0;
    double grossHa = 0.0;
};

struct WorkLand
{
    double floorM2 = 0.0;
    double netHa = 0.0;
    double grossHa = 0.0;
};

// households = people / household size; units = households / (1 - vacancy); net = units / density; gross = net / net share.
// Throws LandDemandError: people below 0; household size, density or net share not above 0; net share above 1; vacancy
// below 0 or not below 1.
HousingLand housingLand(double people, const HousingStandard &standard);

// floor = jobs · floor per job; net = floor / FAR; gross = net / net share. Throws LandDemandError likewise.
WorkLand workLand(double jobs, const WorkStandard &standard);

} // namespace madang::zoning
