// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/land_parts.h"

#include "engine/geos_shapes.h"
#include "engine/shape_check.h"

namespace madang::masterplan {

namespace {

using Overlay = GEOSGeometry *(*)(GEOSContextHandle_t, const GEOSGeometry *, const GEOSGeometry *);

std::vector<Polygon> overlaid(const std::vector<Polygon> &land, const std::vector<Polygon> &taken, Overlay overlay)
{
    const Geos geos;
    std::vector<Geometry> parts;
    for (std::size_t i = 0; i < taken.size(); ++i)
        parts.push_back(geos.polygon(checkedPolygon(geos, taken[i], i)));
    const Geometry together = geos.collection(std::move(parts), GEOS_GEOMETRYCOLLECTION);
    const Geometry all = geos.own(GEOSUnaryUnion_r(geos.handle(), together.get()));
    std::vector<Polygon> result;
    for (std::size_t i = 0; i < land.size(); ++i) {
        const Geometry shape = geos.polygon(checkedPolygon(geos, land[i], i));
        const Geometry made = geos.own(overlay(geos.handle(), shape.get(), all.get()));
        for (Polygon &part : geos.polygonsOf(made.get()))
            result.push_back(std::move(part));
    }
    return result;
}

} // namespace

std::vector<Polygon> landWithout(const std::vector<Polygon> &land, const std::vector<Polygon> &taken)
{
    return taken.empty() ? land : overlaid(land, taken, GEOSDifference_r);
}

std::vector<Polygon> landOn(const std::vector<Polygon> &land, const std::vector<Polygon> &taken)
{
    return taken.empty() ? std::vector<Polygon>{} : overlaid(land, taken, GEOSIntersection_r);
}

} // namespace madang::masterplan
