// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/existing_floor_space.h"

#include "engine/parallel.h"
#include "engine/shape_check.h"
#include "engine/shape_error.h"

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr std::size_t buildingsAtOnce = 512;

// What stands on a parcel of one range of buildings.
struct FootprintShares
{
    std::vector<double> areas;          // of each building, m²
    std::vector<std::uint32_t> counts;  // of parcels, of each building
    std::vector<CommonArea> common;     // one building after another
};

void requireNumbers(const StandingBuilding &building, std::size_t index)
{
    const auto require = [index](const Ring &ring) {
        for (const Point p : ring)
            if (!std::isfinite(p.x) || !std::isfinite(p.y))
                throw ShapeError(ShapeProblem::NotANumber, "building " + std::to_string(index + 1) + " has a coordinate that is not a number", index);
    };
    for (const Polygon &part : building.footprint) {
        require(part.outer);
        std::for_each(part.holes.begin(), part.holes.end(), require);
    }
}

double floorsOf(const StandingBuilding &building, const StoreyAssumptions &assumptions, ExistingFloorSpace &counts)
{
    if (building.floors && *building.floors > 0.0) {
        ++counts.floorsGiven;
        return *building.floors;
    }
    if (assumptions.storeyHeight > 0.0 && building.height && *building.height > 0.0) {
        ++counts.floorsByHeight;
        return std::max(1.0, std::floor(*building.height / assumptions.storeyHeight + 1e-9));
    }
    ++counts.floorsAssumed;
    return assumptions.floorsOtherwise;
}

} // namespace

ExistingFloorSpace existingFloorSpace(const OverlapIndex &parcels, std::span<const StandingBuilding> buildings,
                                      const StoreyAssumptions &assumptions, Progress &progress)
{
    requireNotNegative(assumptions.storeyHeight, "the height of a storey");
    requireNotNegative(assumptions.floorsOtherwise, "the number of floors");

    // The result is added up in the order of the buildings, so that it is the same on every machine.
    std::vector<FootprintShares> ranges((buildings.size() + buildingsAtOnce - 1) / buildingsAtOnce);
    parallelRanges(buildings.size(), buildingsAtOnce, progress, [&](std::size_t begin, std::size_t end) {
        FootprintShares &range = ranges[begin / buildingsAtOnce];
        OverlapIndex::Query query;
        for (std::size_t i = begin; i < end; ++i) {
            requireNumbers(buildings[i], i);
            parcels.find(buildings[i].footprint, query);
            range.areas.push_back(query.areaM2);
            range.counts.push_back(static_cast<std::uint32_t>(query.common.size()));
            range.common.insert(range.common.end(), query.common.begin(), query.common.end());
        }
    });

    ExistingFloorSpace result;
    result.parcels.resize(parcels.size());
    std::size_t building = 0;
    const auto add = [](StandingOnParcel &sum, double footprint, double floors) {
        sum.footprintM2 += footprint;
        sum.floorAreaM2 += footprint * floors;
    };
    for (const FootprintShares &range : ranges) {
        std::size_t next = 0;
        for (std::size_t at = 0; at < range.areas.size(); ++at, ++building) {
            const double area = range.areas[at];
            const std::span common(range.common.data() + next, range.counts[at]);
            next += common.size();
            if (area <= 0.0)
                continue;
            const double floors = floorsOf(buildings[building], assumptions, result);
            double onParcels = 0.0;
            for (const CommonArea &part : common)
                onParcels += part.areaM2;
            const double scale = onParcels > area ? area / onParcels : 1.0;
            for (const CommonArea &part : common)
                add(result.parcels[part.item], scale * part.areaM2, floors);
            add(result.all, area, floors);
            // A building that stands on parcels to rounding stands on them.
            if (area - onParcels > 1e-9 * area)
                add(result.outside, area - onParcels, floors);
        }
    }
    return result;
}

} // namespace madang::zoning
