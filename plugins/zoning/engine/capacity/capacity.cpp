// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/capacity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace madang::zoning {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();
// 10.5 m of 3.5 m storeys are three, whatever the last bit of the quotient says.
constexpr double roundingOfStoreys = 1e-9;

struct Storeys
{
    std::optional<int> most;
    Binding binding = Binding::None;
};

Storeys storeysOf(const ParameterValues &rules)
{
    Storeys storeys;
    if (const auto height = rules[Parameter::Height]) {
        const auto storey = rules[Parameter::StoreyHeight];
        if (!storey || !(*storey > 0.0))
            throw std::invalid_argument("a height limit needs the height of a storey, above 0 m");
        storeys = {static_cast<int>(std::floor(*height / *storey + roundingOfStoreys)), Binding::Height};
    }
    if (const auto floors = rules[Parameter::Floors]) {
        const int most = static_cast<int>(std::floor(*floors + roundingOfStoreys));
        if (!storeys.most || most < *storeys.most)
            storeys = {most, Binding::Floors};
    }
    return storeys;
}

void findFootprint(const Site &site, const ParameterValues &rules, Capacity &capacity)
{
    capacity.footprintM2 = site.areaM2;
    const auto least = [&](double allowed, Binding binding) {
        if (allowed < capacity.footprintM2) {
            capacity.footprintM2 = std::max(0.0, allowed);
            capacity.footprintBinding = binding;
        }
    };
    if (const auto coverage = rules[Parameter::Coverage])
        least(*coverage * site.areaM2, Binding::Coverage);
    least(site.envelopeM2, Binding::Setback);
    if (const auto open = rules[Parameter::OpenSpace])
        least((1.0 - *open) * site.areaM2, Binding::OpenSpace);
}

// Floor area by use, and what lives and works in it.
void findUses(const ParameterValues &rules, Capacity &capacity)
{
    const double gfa = capacity.gfaM2.value_or(0.0);
    capacity.residentialM2 = gfa * rules.valueOr(Parameter::ResidentialShare, 0.0);
    capacity.otherM2 = gfa - capacity.residentialM2;
    if (const auto size = rules[Parameter::UnitSize]; size && *size > 0.0)
        capacity.units = capacity.residentialM2 * rules.valueOr(Parameter::Efficiency, 0.0) / *size;
    capacity.people = capacity.units * rules.valueOr(Parameter::Occupancy, 0.0) * rules.valueOr(Parameter::HouseholdSize, 0.0);
    if (const auto job = rules[Parameter::FloorPerJob]; job && *job > 0.0)
        capacity.jobs = capacity.otherM2 / *job;
    capacity.parkingSpaces = capacity.units * rules.valueOr(Parameter::ParkingPerUnit, 0.0)
                             + capacity.otherM2 * rules.valueOr(Parameter::ParkingPerFloor, 0.0);
}

// m² of land for parking at grade that a m² of floor area asks for.
double parkingLandPerFloor(const ParameterValues &rules)
{
    const double homes = rules.valueOr(Parameter::ResidentialShare, 0.0);
    const double size = rules.valueOr(Parameter::UnitSize, 0.0);
    const double units = size > 0.0 ? homes * rules.valueOr(Parameter::Efficiency, 0.0) / size : 0.0;
    const double spaces = units * rules.valueOr(Parameter::ParkingPerUnit, 0.0)
                          + (1.0 - homes) * rules.valueOr(Parameter::ParkingPerFloor, 0.0);
    return spaces * rules.valueOr(Parameter::ParkingAtGrade, 0.0) * rules.valueOr(Parameter::ParkingSpace, 0.0);
}

} // namespace

std::string_view nameOf(Binding binding)
{
    static constexpr std::array<std::string_view, bindingCount> names{
        "none", "far", "height", "floors", "coverage", "setback", "open_space", "osr", "parking", "lot_area", "no_rule"};
    return names[static_cast<std::size_t>(binding)];
}

std::optional<Parameter> parameterBehind(Binding binding)
{
    switch (binding) {
    case Binding::Far: return Parameter::Far;
    case Binding::Height: return Parameter::Height;
    case Binding::Floors: return Parameter::Floors;
    case Binding::Coverage: return Parameter::Coverage;
    case Binding::OpenSpace: return Parameter::OpenSpace;
    case Binding::Osr: return Parameter::OsrOfGfa;
    case Binding::LotArea: return Parameter::LotArea;
    default: return std::nullopt;
    }
}

Capacity capacityOf(const Site &site, const ParameterValues &rules)
{
    Capacity capacity;
    if (const auto lot = rules[Parameter::LotArea]; lot && site.areaM2 < *lot) {
        capacity.footprintBinding = capacity.binding = Binding::LotArea;
        capacity.gfaM2 = capacity.remainingM2 = 0.0;
        capacity.floors = 0;
        capacity.openSpaceM2 = site.areaM2;
        return capacity;
    }
    findFootprint(site, rules, capacity);
    const Storeys storeys = storeysOf(rules);
    const double area = site.areaM2;
    const double landPerStorey = storeys.most ? (*storeys.most > 0 ? 1.0 / *storeys.most : unlimited) : 0.0;
    const double openShare = rules.valueOr(Parameter::OpenSpace, 0.0);
    const double osr = rules.valueOr(Parameter::OsrOfGfa, 0.0);

    if (const auto far = rules[Parameter::Far])
        capacity.byFarM2 = *far * area;
    if (storeys.most)
        capacity.byFloorsM2 = capacity.footprintM2 * *storeys.most;
    if (osr > 0.0)
        capacity.byOsrM2 = area / (osr + landPerStorey);
    if (const double parking = parkingLandPerFloor(rules); parking > 0.0)
        capacity.byParkingM2 = std::min((1.0 - openShare) * area / (parking + landPerStorey), area / (parking + landPerStorey + osr));

    double gfa = unlimited;
    const auto least = [&](std::optional<double> allowed, Binding binding) {
        if (allowed && *allowed < gfa) {
            gfa = *allowed;
            capacity.binding = binding;
        }
    };
    least(capacity.byFarM2, Binding::Far);
    least(capacity.byFloorsM2, storeys.binding);
    least(capacity.byOsrM2, Binding::Osr);
    least(capacity.byParkingM2, Binding::Parking);
    if (capacity.footprintM2 <= 0.0) {
        gfa = 0.0;
        capacity.binding = capacity.footprintBinding;
    }

    capacity.floors = storeys.most;
    capacity.openSpaceM2 = openShare * area;
    if (gfa < unlimited) {
        capacity.gfaM2 = gfa;
        capacity.remainingM2 = std::max(0.0, gfa - site.existingM2);
        capacity.openSpaceM2 = std::max(capacity.openSpaceM2, osr * gfa);
        if (!capacity.floors) {
            const double covered = std::min(capacity.footprintM2, area - capacity.openSpaceM2);
            capacity.floors = covered > 0.0 ? static_cast<int>(std::ceil(gfa / covered - roundingOfStoreys)) : 0;
        }
    } else {
        capacity.binding = capacity.footprintBinding;
    }
    findUses(rules, capacity);
    return capacity;
}

} // namespace madang::zoning
