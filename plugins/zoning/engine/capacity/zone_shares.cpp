// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/capacity/zone_shares.h"

#include <algorithm>

namespace madang::zoning {

namespace {

constexpr double leastShare = 0.001;
constexpr double leastShareArea = 1.0; // m²

bool isBorderRounding(double areaM2, double ofM2)
{
    return areaM2 < leastShareArea && areaM2 < leastShare * ofM2;
}

} // namespace

void ZoneShareFinder::find(std::span<const Polygon> parcel, ParcelZones &found)
{
    found.shares.clear();
    found.uncovered = 0.0;
    m_zones.find(parcel, m_query);
    const double area = m_query.areaM2;
    double all = 0.0, kept = 0.0; // m²
    for (const CommonArea &common : m_query.common) {
        all += common.areaM2;
        if (area <= 0.0 || isBorderRounding(common.areaM2, area))
            continue;
        kept += common.areaM2;
        found.shares.push_back({common.item, common.areaM2 / area});
    }
    std::sort(found.shares.begin(), found.shares.end(),
              [](const ZoneShare &a, const ZoneShare &b) { return a.share != b.share ? a.share > b.share : a.zone < b.zone; });
    if (m_layer == ZoneLayer::Overlay) {
        for (ZoneShare &share : found.shares)
            if (share.share >= 1.0 || isBorderRounding(area * (1.0 - share.share), area))
                share.share = 1.0;
        return;
    }
    if (found.shares.empty()) {
        found.uncovered = 1.0;
        return;
    }
    const double covered = all >= area || isBorderRounding(area - all, area) ? 1.0 : all / area;
    found.uncovered = 1.0 - covered;
    if (found.shares.size() == 1)
        found.shares.front().share = covered;
    else
        for (ZoneShare &share : found.shares)
            share.share *= covered * area / kept;
}

} // namespace madang::zoning
