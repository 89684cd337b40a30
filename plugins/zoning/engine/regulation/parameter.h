// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace madang::zoning {

// What a row of `regulation` may be about. Ratios have no unit (FAR 2.5, coverage 0.6), lengths are metres.
enum class Parameter {
    // Limits of the law.
    Coverage,         // building footprint / site
    Far,              // floor area / site: 용적률, FAR, KLB, hệ số sử dụng đất, GPR, plot ratio, FLAR
    Height,           // m
    Floors,           // storeys above ground
    SetbackFront,     // m, from an edge on a road
    SetbackSide,      // m
    SetbackRear,      // m
    OpenSpace,        // open land / site: KDH
    OsrOfGfa,         // open land / floor area (Thailand), not of the site
    LotArea,          // m²: a smaller parcel may not be built on
    ParkingPerUnit,   // spaces for a dwelling
    ParkingPerFloor,  // spaces for a m² of floor area that is not dwellings
    // What is reckoned with.
    StoreyHeight,     // m, floor to floor
    ResidentialShare, // of the floor area: mixed use
    Efficiency,       // floor area sold or let / floor area built
    UnitSize,         // m² of net floor area of a dwelling
    Occupancy,        // dwellings lived in / dwellings
    HouseholdSize,    // people
    FloorPerJob,      // m² of floor area
    ParkingAtGrade,   // share of the spaces that lie on open land of the site, not in buildings or under ground
    ParkingSpace,     // m² of land for a space, lanes included
};

inline constexpr std::size_t parameterCount = static_cast<std::size_t>(Parameter::ParkingSpace) + 1;

enum class Quantity { Ratio, Length, Area, Count };

struct ParameterFacts
{
    Parameter parameter;
    std::string_view name; // as stored in regulation.parameter
    Quantity quantity;
    bool assumed; // reckoned with (operator =), no limit of the law
    bool atLeast; // the law's operator is >=; otherwise <=
    double least, most; // values beyond are mistakes: FAR 250 for 2.5, coverage above 1
};

// By parameter.
const std::array<ParameterFacts, parameterCount> &parameterFacts();
inline const ParameterFacts &factsOf(Parameter parameter)
{
    return parameterFacts()[static_cast<std::size_t>(parameter)];
}
// Nothing for a name that is none of them.
std::optional<Parameter> parameterOf(std::string_view name);

// A value for each parameter, or nothing.
class ParameterValues
{
public:
    std::optional<double> &operator[](Parameter parameter) { return m_values[static_cast<std::size_t>(parameter)]; }
    const std::optional<double> &operator[](Parameter parameter) const { return m_values[static_cast<std::size_t>(parameter)]; }
    double valueOr(Parameter parameter, double otherwise) const { return (*this)[parameter].value_or(otherwise); }
    bool operator==(const ParameterValues &) const = default;

private:
    std::array<std::optional<double>, parameterCount> m_values;
};

} // namespace madang::zoning
