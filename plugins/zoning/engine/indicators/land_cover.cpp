// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/land_cover.h"

#include "engine/geos_shapes.h"
#include "engine/plane.h"

#include <algorithm>

namespace madang::zoning {

namespace {

using StreetTree = std::unique_ptr<GEOSSTRtree, GeosDestroy<GEOSSTRtree_destroy_r>>;

double areaOfGeometry(const Geos &geos, const GEOSGeometry *geometry)
{
    double area = 0.0;
    GEOSArea_r(geos.handle(), geometry, &area);
    return area;
}

Geometry streetLand(const Geos &geos, const StreetLine &street)
{
    // Round ends close the corners where streets meet.
    return geos.own(GEOSBuffer_r(geos.handle(), geos.line(street.line).get(), 0.5 * street.widthM, 8));
}

Geometry united(const Geos &geos, const std::vector<const GEOSGeometry *> &parts)
{
    std::vector<Geometry> copies;
    copies.reserve(parts.size());
    for (const GEOSGeometry *part : parts)
        copies.push_back(geos.own(GEOSGeom_clone_r(geos.handle(), part)));
    return geos.own(GEOSUnaryUnion_r(geos.handle(), geos.collection(std::move(copies), GEOS_GEOMETRYCOLLECTION).get()));
}

// The streets of the town, clipped to the hull of what is built on, and found by place.
class Streets
{
public:
    Streets(const Geos &geos, const std::vector<StreetLine> &streets, const GEOSGeometry *hull)
        : m_geos(geos)
        , m_tree(GEOSSTRtree_create_r(geos.handle(), 10), {geos.handle()})
    {
        for (const StreetLine &street : streets) {
            if (street.line.size() < 2 || !(street.widthM > 0.0))
                continue;
            Geometry land = streetLand(geos, street);
            if (GEOSContains_r(geos.handle(), hull, land.get()) != 1)
                land = geos.own(GEOSIntersection_r(geos.handle(), hull, land.get()));
            if (GEOSisEmpty_r(geos.handle(), land.get()) == 0)
                m_lands.push_back(std::move(land));
        }
        for (const Geometry &land : m_lands)
            GEOSSTRtree_insert_r(geos.handle(), m_tree.get(), land.get(), land.get());
    }

    double wholeM2() const
    {
        std::vector<const GEOSGeometry *> all;
        for (const Geometry &land : m_lands)
            all.push_back(land.get());
        return all.empty() ? 0.0 : areaOfGeometry(m_geos, united(m_geos, all).get());
    }

    double withinM2(const GEOSGeometry *zone) const
    {
        std::vector<const GEOSGeometry *> near;
        GEOSSTRtree_query_r(
            m_geos.handle(), m_tree.get(), zone,
            [](void *item, void *list) { static_cast<std::vector<const GEOSGeometry *> *>(list)->push_back(static_cast<const GEOSGeometry *>(item)); },
            &near);
        std::erase_if(near, [&](const GEOSGeometry *land) { return GEOSIntersects_r(m_geos.handle(), zone, land) != 1; });
        if (near.empty())
            return 0.0;
        const Geometry shared = m_geos.own(GEOSIntersection_r(m_geos.handle(), zone, united(m_geos, near).get()));
        return areaOfGeometry(m_geos, shared.get());
    }

private:
    const Geos &m_geos;
    std::vector<Geometry> m_lands;
    StreetTree m_tree;
};

} // namespace

LandCover landCover(const std::vector<ZoneLand> &zones, const std::vector<StreetLine> &streets, Progress &progress)
{
    const Geos geos;
    LandCover cover;
    std::vector<Geometry> lands, built;
    for (const ZoneLand &zone : zones) {
        lands.push_back(geos.polygons(zone.polygons));
        cover.zonedM2[std::size_t(zone.use)] += areaOfGeometry(geos, lands.back().get());
        if (isBuiltUp(zone.use) && !zone.polygons.empty())
            built.push_back(geos.own(GEOSGeom_clone_r(geos.handle(), lands.back().get())));
    }
    if (built.empty())
        return cover;
    const Geometry hull = geos.own(GEOSConvexHull_r(geos.handle(), geos.collection(std::move(built), GEOS_GEOMETRYCOLLECTION).get()));
    const Streets town(geos, streets, hull.get());
    double withinZones = 0.0; // streets that lie in any zone
    for (std::size_t i = 0; i < zones.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(double(i) / double(zones.size()));
        const double whole = areaOfGeometry(geos, lands[i].get()), street = town.withinM2(lands[i].get());
        withinZones += street;
        if (!isBuiltUp(zones[i].use))
            continue;
        cover.builtUpM2 += whole;
        cover.streetsM2 += zones[i].use == LandUse::Streets ? whole : street;
        if (zones[i].use == LandUse::OpenSpace)
            cover.openSpaceM2 += whole - street;
        if (zones[i].use == LandUse::Residential)
            cover.residentialM2 += whole - street;
    }
    const double between = std::max(0.0, town.wholeM2() - withinZones);
    cover.builtUpM2 += between;
    cover.streetsM2 += between;
    progress.report(1.0);
    return cover;
}

} // namespace madang::zoning
