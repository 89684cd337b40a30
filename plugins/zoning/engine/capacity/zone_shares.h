// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/capacity/overlap_index.h"

#include <cstdint>
#include <span>
#include <vector>

namespace madang::zoning {

enum class ZoneLayer {
    Base,   // each place has one zone
    Overlay // zones may lie upon each other
};

struct ZoneShare
{
    std::uint32_t zone = 0;
    double share = 0.0; // of the parcel's area
};

struct ParcelZones
{
    std::vector<ZoneShare> shares; // the largest first
    double uncovered = 0.0;        // share of the parcel that lies in no zone; of overlays always 0
};

// Which zones cover which share of a parcel.
//
// A share below 0.001 that is less than 1 m² is rounding of the borders and left out. So is land in no zone that is
// so small: then the parcel counts as covered. In base zones the other shares are scaled to what is covered, so that with
// `uncovered` they make 1; where zones overlap (a fault that checks find) they are scaled to 1. In overlays each share
// stands for itself; one that lacks no more than rounding is 1.
// A parcel without area lies in no zone.
//
// An object for each thread: it keeps its memory from parcel to parcel.
class ZoneShareFinder
{
public:
    // `zones` must outlive it.
    ZoneShareFinder(const OverlapIndex &zones, ZoneLayer layer)
        : m_zones(zones)
        , m_layer(layer)
    {
    }

    // All parts of a parcel.
    void find(std::span<const Polygon> parcel, ParcelZones &found);

private:
    const OverlapIndex &m_zones;
    ZoneLayer m_layer;
    OverlapIndex::Query m_query;
};

} // namespace madang::zoning
