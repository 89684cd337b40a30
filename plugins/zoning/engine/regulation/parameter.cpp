// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/regulation/parameter.h"

#include <algorithm>

namespace madang::zoning {

const std::array<ParameterFacts, parameterCount> &parameterFacts()
{
    using enum Parameter;
    using enum Quantity;
    static constexpr std::array<ParameterFacts, parameterCount> facts{{
        {Coverage, "coverage", Ratio, false, false, 0.0, 1.0},
        {Far, "far", Ratio, false, false, 0.0, 40.0},
        {Height, "height", Length, false, false, 0.0, 1000.0},
        {Floors, "floors", Count, false, false, 0.0, 250.0},
        {SetbackFront, "setback_front", Length, false, true, 0.0, 200.0},
        {SetbackSide, "setback_side", Length, false, true, 0.0, 200.0},
        {SetbackRear, "setback_rear", Length, false, true, 0.0, 200.0},
        {OpenSpace, "open_space", Ratio, false, true, 0.0, 1.0},
        {OsrOfGfa, "osr_of_gfa", Ratio, false, true, 0.0, 10.0},
        {LotArea, "lot_area", Area, false, true, 0.0, 1e7},
        {ParkingPerUnit, "parking_per_unit", Count, false, true, 0.0, 10.0},
        {ParkingPerFloor, "parking_per_floor", Count, false, true, 0.0, 1.0},
        {StoreyHeight, "storey_height", Length, true, false, 2.0, 20.0},
        {ResidentialShare, "residential_share", Ratio, true, false, 0.0, 1.0},
        {Efficiency, "efficiency", Ratio, true, false, 0.05, 1.0},
        {UnitSize, "unit_size", Area, true, false, 5.0, 2000.0},
        {Occupancy, "occupancy", Ratio, true, false, 0.0, 1.0},
        {HouseholdSize, "household_size", Count, true, false, 0.5, 20.0},
        {FloorPerJob, "floor_per_job", Area, true, false, 1.0, 5000.0},
        {ParkingAtGrade, "parking_at_grade", Ratio, true, false, 0.0, 1.0},
        {ParkingSpace, "parking_space", Area, true, false, 5.0, 100.0},
    }};
    return facts;
}

std::optional<Parameter> parameterOf(std::string_view name)
{
    const auto found = std::find_if(parameterFacts().begin(), parameterFacts().end(),
                                    [&](const ParameterFacts &facts) { return facts.name == name; });
    return found == parameterFacts().end() ? std::nullopt : std::optional(found->parameter);
}

} // namespace madang::zoning
