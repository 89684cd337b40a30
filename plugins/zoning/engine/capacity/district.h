// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "zoning/engine/capacity/capacity.h"
#include "zoning/engine/capacity/edge_roles.h"
#include "zoning/engine/capacity/envelope.h"
#include "zoning/engine/regulation/rule_book.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace madang::zoning {

// A parcel as it is drawn, in metres on a plane.
struct DistrictParcel
{
    std::vector<Polygon> shape;        // its parts, valid; none where it has no shape
    double areaM2 = 0.0;               // on the ground; the plane's area where it is 0
    std::vector<RuleBook::Part> zones; // lands of the book that the district is made with
    double existingM2 = 0.0;           // floor area that stands there
    std::optional<std::uint32_t> frontEdge; // of the first part's outer ring, where it is named; otherwise roads say it
};

// What is the same for a parcel whatever its rules are, and what they come to.
struct ParcelCapacity
{
    LotKind kind = LotKind::NoRoad;
    double roadWidthM = 0.0; // of the widest road that it lies on; 0 without one
    double planeM2 = 0.0;    // its area on the plane
    Setbacks setbacks;
    double envelopeM2 = 0.0; // on the ground
    Capacity capacity;
};

struct CapacityTotals
{
    std::size_t parcels = 0;
    std::size_t unlimited = 0; // regulated, but with nothing that limits the floor area: in none of the sums
    double areaM2 = 0.0, gfaM2 = 0.0, existingM2 = 0.0, remainingM2 = 0.0;
    double residentialM2 = 0.0, units = 0.0, people = 0.0, jobs = 0.0, parkingSpaces = 0.0;
    std::array<std::size_t, bindingCount> binding{}; // parcels by what binds them

    void add(double areaM2, double existingM2, const Capacity &capacity);
};

// How a parcel comes to what it may carry.
struct CapacityReasons
{
    AppliedRules rules;             // positions are those in District::rules()
    std::vector<LotEdge> edges;     // of the outer rings of its parts, one after the other
    std::vector<Polygon> envelope;  // on the plane
};

// The parcels of a district and what its rules allow on them. Roles of edges and envelopes are kept, so that other rules are
// answered at once: only parcels in land whose rules differ are reckoned anew, and an envelope only where its setbacks are others.
// Uses all cores.
class District
{
public:
    // Throws Cancelled; std::runtime_error with GEOS's words for a shape that is not valid.
    District(std::vector<DistrictParcel> parcels, RuleBook rules, const RoadIndex &roads, Progress &progress);

    std::size_t size() const { return m_parcels.size(); }
    const DistrictParcel &parcel(std::size_t index) const { return m_parcels[index]; }
    const ParcelCapacity &operator[](std::size_t index) const { return m_capacities[index]; }
    const RuleBook &rules() const { return m_rules; }

    // Returns the parcels whose capacity was reckoned anew. `rules`: for the same uses.
    std::vector<std::uint32_t> setRules(RuleBook rules, Progress &progress);

    CapacityTotals totals() const;
    AppliedRules rulesOf(std::size_t index) const { return m_rules.apply(m_parcels[index].zones, factsOf(index)); }
    CapacityReasons reasons(std::size_t index) const;

private:
    void findRoles(const RoadIndex &roads, Progress &progress);
    void compute(std::span<const std::uint32_t> parcels, Progress &progress);
    ConditionFacts factsOf(std::size_t index) const;

    std::vector<DistrictParcel> m_parcels;
    RuleBook m_rules;
    std::vector<std::vector<LotEdge>> m_edges; // by parcel, of the outer rings of its parts
    std::vector<ParcelCapacity> m_capacities;
};

} // namespace madang::zoning
