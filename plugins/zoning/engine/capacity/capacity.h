// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/regulation/parameter.h"

#include <optional>
#include <string_view>

namespace madang::zoning {

// What keeps a parcel from carrying more floor area.
enum class Binding {
    None,      // nothing does: no rule limits the floor area
    Far,
    Height,    // the storeys that fit under it
    Floors,
    Coverage,  // of a site on which nothing limits the storeys: what binds the footprint
    Setback,   // the envelope; also where nothing is left of it
    OpenSpace,
    Osr,
    Parking,
    LotArea,   // the parcel is smaller than may be built on
    NoRule,    // no regulation reaches the parcel: its capacity is not known
};

inline constexpr int bindingCount = static_cast<int>(Binding::NoRule) + 1;
std::string_view nameOf(Binding binding); // "far", "open_space", …

// The parameter whose regulation binds so; nothing where it takes several (setbacks, parking) or none.
std::optional<Parameter> parameterBehind(Binding binding);

// A parcel as the rules see it.
struct Site
{
    double areaM2 = 0.0;
    double envelopeM2 = 0.0; // what its setbacks leave
    double existingM2 = 0.0; // floor area that stands there
};

// Nothing stands for "no limit" in what may be infinite.
struct Capacity
{
    double footprintM2 = 0.0; // the largest one allowed
    Binding footprintBinding = Binding::None; // Coverage, Setback or OpenSpace; None: the whole site
    std::optional<int> floors;                // as many as fit; where nothing limits them, as many as the floor area needs
    std::optional<double> gfaM2;              // gross floor area
    Binding binding = Binding::None;
    std::optional<double> remainingM2; // max(0, gfaM2 - existingM2)
    double openSpaceM2 = 0.0;          // to be left open: the larger of open space of the site and OSR × gfaM2
    // What each rule alone would allow, m² of floor area.
    std::optional<double> byFarM2, byFloorsM2, byOsrM2, byParkingM2;

    double residentialM2 = 0.0, otherM2 = 0.0; // gfaM2 by use
    double units = 0.0, people = 0.0, jobs = 0.0, parkingSpaces = 0.0;
};

// footprint = min(envelope, coverage · A, A − open space · A); floors = ⌊H / h⌋, at most Floors;
// floor area = min(FAR · A, footprint · floors, what OSR and parking leave).
//
// OSR: a building of n storeys and footprint F ≤ footprint has n · F of floor area and must leave OSR · n · F open, of A − F.
// With the best F that is n · A / (1 + n · OSR), and A / OSR where the storeys are not limited (Bangkok plan 2556: OSR is a
// share of the floor area, not of the site).
// Parking: spaces = dwellings × ParkingPerUnit + other floor area × ParkingPerFloor; those at grade take ParkingSpace m²
// each of the land that neither the building nor the required open space covers.
// Of equal limits the one that comes first in Binding binds. Where footprint · floors does, it is named for what limits the
// floors, and for what binds the footprint where nothing is left of it or nothing limits the floors.
//
// Dwellings = residential floor area · Efficiency / UnitSize; people = dwellings · Occupancy · HouseholdSize; jobs = other
// floor area / FloorPerJob. Each is 0 where a value that it needs is missing.
Capacity capacityOf(const Site &site, const ParameterValues &rules);

} // namespace madang::zoning
