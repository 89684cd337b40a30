// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/demand/land_demand.h"

#include "engine/hectare.h"

#include <cmath>

namespace madang::zoning {

namespace {

void requireThat(bool fits, LandStandard standard, double value)
{
    if (!fits || !std::isfinite(value))
        throw LandDemandError(standard, value);
}

} // namespace

HousingLand housingLand(double people, const HousingStandard &standard)
{
    requireThat(people >= 0.0, LandStandard::People, people);
    requireThat(standard.householdSize > 0.0, LandStandard::HouseholdSize, standard.householdSize);
    requireThat(standard.vacancy >= 0.0 && standard.vacancy < 1.0, LandStandard::Vacancy, standard.vacancy);
    requireThat(standard.unitsPerHa > 0.0, LandStandard::UnitsPerHa, standard.unitsPerHa);
    requireThat(standard.netShare > 0.0 && standard.netShare <= 1.0, LandStandard::NetShare, standard.netShare);
    HousingLand land;
    land.households = people / standard.householdSize;
    land.units = land.households / (1.0 - standard.vacancy);
    land.netHa = land.units / standard.unitsPerHa;
    land.grossHa = land.netHa / standard.netShare;
    return land;
}

WorkLand workLand(double jobs, const WorkStandard &standard)
{
    requireThat(jobs >= 0.0, LandStandard::Jobs, jobs);
    requireThat(standard.floorPerJobM2 > 0.0, LandStandard::FloorPerJob, standard.floorPerJobM2);
    requireThat(standard.far > 0.0, LandStandard::Far, standard.far);
    requireThat(standard.netShare > 0.0 && standard.netShare <= 1.0, LandStandard::NetShare, standard.netShare);
    WorkLand land;
    land.floorM2 = jobs * standard.floorPerJobM2;
    land.netHa = land.floorM2 / standard.far / squareMetresPerHectare;
    land.grossHa = land.netHa / standard.netShare;
    return land;
}

} // namespace madang::zoning
