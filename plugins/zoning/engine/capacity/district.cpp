// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/district.h"

#include "engine/parallel.h"
#include "engine/partial_progress.h"
#include "engine/plane.h"

#include <algorithm>
#include <numeric>

namespace madang::zoning {

namespace {

constexpr std::size_t sitesAtOnce = 2048;

Setbacks setbacksIn(const ParameterValues &rules)
{
    return {rules.valueOr(Parameter::SetbackFront, 0.0), rules.valueOr(Parameter::SetbackSide, 0.0), rules.valueOr(Parameter::SetbackRear, 0.0)};
}

} // namespace

void CapacityTotals::add(double area, double existing, const Capacity &capacity)
{
    ++parcels;
    ++binding[static_cast<std::size_t>(capacity.binding)];
    areaM2 += area;
    existingM2 += existing;
    if (!capacity.gfaM2) {
        unlimited += capacity.binding == Binding::NoRule ? 0 : 1;
        return;
    }
    gfaM2 += *capacity.gfaM2;
    remainingM2 += capacity.remainingM2.value_or(0.0);
    residentialM2 += capacity.residentialM2;
    units += capacity.units;
    people += capacity.people;
    jobs += capacity.jobs;
    parkingSpaces += capacity.parkingSpaces;
}

District::District(std::vector<DistrictParcel> parcels, RuleBook rules, const RoadIndex &roads, Progress &progress)
    : m_parcels(std::move(parcels))
    , m_rules(std::move(rules))
    , m_edges(m_parcels.size())
    , m_capacities(m_parcels.size())
{
    PartialProgress findingRoles(progress, 0.0, 0.5), computing(progress, 0.5, 1.0);
    findRoles(roads, findingRoles);
    std::vector<std::uint32_t> all(m_parcels.size());
    std::iota(all.begin(), all.end(), 0u);
    compute(all, computing);
}

void District::findRoles(const RoadIndex &roads, Progress &progress)
{
    parallelRanges(m_parcels.size(), sitesAtOnce, progress, [&](std::size_t begin, std::size_t end) {
        EdgeRoleFinder finder(roads);
        LotRoles roles;
        for (std::size_t i = begin; i < end; ++i) {
            DistrictParcel &parcel = m_parcels[i];
            ParcelCapacity &known = m_capacities[i];
            double largest = -1.0;
            for (std::size_t part = 0; part < parcel.shape.size(); ++part) {
                if (parcel.frontEdge && part == 0)
                    roles = rolesWithFront(parcel.shape[part].outer, *parcel.frontEdge);
                else
                    finder.find(parcel.shape[part].outer, roles);
                m_edges[i].insert(m_edges[i].end(), roles.edges.begin(), roles.edges.end());
                const double partArea = area(parcel.shape[part]);
                known.planeM2 += partArea;
                known.roadWidthM = std::max(known.roadWidthM, roles.roadWidth);
                if (partArea > largest) {
                    largest = partArea;
                    known.kind = roles.kind;
                }
            }
            m_edges[i].shrink_to_fit();
            if (parcel.areaM2 <= 0.0)
                parcel.areaM2 = known.planeM2;
            known.envelopeM2 = -1.0; // not known yet
        }
    });
}

ConditionFacts District::factsOf(std::size_t index) const
{
    ConditionFacts facts;
    facts.lotAreaM2 = m_parcels[index].areaM2;
    facts.roadWidthM = m_capacities[index].roadWidthM;
    return facts;
}

void District::compute(std::span<const std::uint32_t> parcels, Progress &progress)
{
    parallelRanges(parcels.size(), sitesAtOnce, progress, [&](std::size_t begin, std::size_t end) {
        EnvelopeMaker maker;
        for (std::size_t at = begin; at < end; ++at) {
            const std::size_t i = parcels[at];
            const DistrictParcel &parcel = m_parcels[i];
            ParcelCapacity &result = m_capacities[i];
            const AppliedRules applied = rulesOf(i);
            const Setbacks setbacks = setbacksIn(applied.values);
            if (result.envelopeM2 < 0.0 || setbacks != result.setbacks) {
                double left = 0.0;
                std::size_t edge = 0;
                for (const Polygon &part : parcel.shape) {
                    const std::size_t count = edgeCount(part.outer);
                    left += maker.area(part, std::span(m_edges[i]).subspan(edge, count), setbacks);
                    edge += count;
                }
                result.setbacks = setbacks;
                result.envelopeM2 = result.planeM2 > 0.0 ? parcel.areaM2 * std::min(1.0, left / result.planeM2) : 0.0;
            }
            if (applied.regulated && !parcel.shape.empty()) {
                result.capacity = capacityOf({parcel.areaM2, result.envelopeM2, parcel.existingM2}, applied.values);
            } else {
                result.capacity = {};
                result.capacity.footprintM2 = result.envelopeM2;
                result.capacity.binding = Binding::NoRule;
            }
        }
    });
}

std::vector<std::uint32_t> District::setRules(RuleBook rules, Progress &progress)
{
    rules.numberAs(m_rules);
    std::vector<bool> differs(m_rules.landCount(), false);
    for (const RuleBook::Land land : rules.differences(m_rules))
        differs[static_cast<std::size_t>(land)] = true;
    std::vector<std::uint32_t> affected;
    for (std::size_t i = 0; i < m_parcels.size(); ++i)
        for (const RuleBook::Part &part : m_parcels[i].zones)
            if (differs[static_cast<std::size_t>(part.land)]) {
                affected.push_back(static_cast<std::uint32_t>(i));
                break;
            }
    std::swap(m_rules, rules);
    try {
        compute(affected, progress);
    } catch (...) {
        std::swap(m_rules, rules); // some parcels may be ahead of it: the caller reads the district anew
        throw;
    }
    return affected;
}

CapacityTotals District::totals() const
{
    CapacityTotals totals;
    for (std::size_t i = 0; i < m_parcels.size(); ++i)
        totals.add(m_parcels[i].areaM2, m_parcels[i].existingM2, m_capacities[i].capacity);
    return totals;
}

CapacityReasons District::reasons(std::size_t index) const
{
    const DistrictParcel &parcel = m_parcels[index];
    CapacityReasons reasons;
    reasons.rules = rulesOf(index);
    reasons.edges = m_edges[index];
    EnvelopeMaker maker;
    std::size_t edge = 0;
    for (const Polygon &part : parcel.shape) {
        const std::size_t count = edgeCount(part.outer);
        Envelope envelope = maker.shape(part, std::span(reasons.edges).subspan(edge, count), m_capacities[index].setbacks);
        edge += count;
        std::move(envelope.polygons.begin(), envelope.polygons.end(), std::back_inserter(reasons.envelope));
    }
    return reasons;
}

} // namespace madang::zoning
