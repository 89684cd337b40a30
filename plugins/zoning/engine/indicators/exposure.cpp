// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/exposure.h"

#include "engine/geos_shapes.h"

#include <algorithm>

namespace madang::zoning {

namespace {

using PreparedArea = std::unique_ptr<const GEOSPreparedGeometry, GeosDestroy<GEOSPreparedGeom_destroy_r>>;

// The areas as one, ready for many questions. The copy that GEOS prepares must outlive what it prepared.
class Areas
{
public:
    Areas(const Geos &geos, const std::vector<Polygon> &areas)
        : m_geos(geos)
        , m_union(geos.own(GEOSUnaryUnion_r(geos.handle(), geos.polygons(areas).get())))
        , m_prepared(GEOSPrepare_r(geos.handle(), m_union.get()), {geos.handle()})
    {
    }

    double shareOf(const GEOSGeometry *land) const
    {
        if (GEOSPreparedIntersects_r(m_geos.handle(), m_prepared.get(), land) != 1)
            return 0.0;
        if (GEOSPreparedContains_r(m_geos.handle(), m_prepared.get(), land) == 1)
            return 1.0;
        const Geometry shared = m_geos.own(GEOSIntersection_r(m_geos.handle(), m_union.get(), land));
        double within = 0.0, whole = 0.0;
        GEOSArea_r(m_geos.handle(), shared.get(), &within);
        GEOSArea_r(m_geos.handle(), land, &whole);
        return whole > 0.0 ? std::clamp(within / whole, 0.0, 1.0) : 0.0;
    }

    bool contain(Point place) const
    {
        const Geometry point = m_geos.own(GEOSGeom_createPointFromXY_r(m_geos.handle(), place.x, place.y));
        return GEOSPreparedIntersects_r(m_geos.handle(), m_prepared.get(), point.get()) == 1;
    }

private:
    const Geos &m_geos;
    Geometry m_union;
    PreparedArea m_prepared;
};

} // namespace

std::vector<double> sharesWithin(const std::vector<std::vector<Polygon>> &lands, const std::vector<Polygon> &areas, Progress &progress)
{
    std::vector<double> shares(lands.size(), 0.0);
    if (areas.empty())
        return shares;
    const Geos geos;
    const Areas all(geos, areas);
    for (std::size_t i = 0; i < lands.size(); ++i) {
        if (i % 256 == 0) {
            progress.throwIfCancelled();
            progress.report(double(i) / double(lands.size()));
        }
        if (!lands[i].empty())
            shares[i] = all.shareOf(geos.polygons(lands[i]).get());
    }
    progress.report(1.0);
    return shares;
}

std::vector<bool> placesWithin(const std::vector<Point> &places, const std::vector<Polygon> &areas)
{
    std::vector<bool> within(places.size(), false);
    if (areas.empty())
        return within;
    const Geos geos;
    const Areas all(geos, areas);
    for (std::size_t i = 0; i < places.size(); ++i)
        within[i] = all.contain(places[i]);
    return within;
}

} // namespace madang::zoning
