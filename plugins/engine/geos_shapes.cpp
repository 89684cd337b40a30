// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/geos_shapes.h"

#include "engine/shape_check.h"

#include <stdexcept>

namespace madang {

Geos::Geos()
    : m_handle(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(
        m_handle, [](const char *text, void *self) { static_cast<Geos *>(self)->m_error = text; },
        this);
}

Geos::~Geos()
{
    GEOS_finish_r(m_handle);
}

void Geos::fail() const
{
    throw std::runtime_error("GEOS: " + m_error);
}

Geometry Geos::own(GEOSGeometry *made) const
{
    if (!made)
        fail();
    return Geometry(made, {m_handle});
}

GEOSCoordSequence *Geos::sequence(const std::vector<Point> &points, bool closed) const
{
    const std::size_t count = points.size();
    GEOSCoordSequence *made =
        GEOSCoordSeq_create_r(m_handle, static_cast<unsigned>(count + (closed ? 1 : 0)), 2);
    if (!made)
        fail();
    for (std::size_t i = 0; i < count; ++i)
        GEOSCoordSeq_setXY_r(m_handle, made, static_cast<unsigned>(i), points[i].x, points[i].y);
    if (closed)
        GEOSCoordSeq_setXY_r(m_handle, made, static_cast<unsigned>(count), points[0].x,
                             points[0].y);
    return made;
}

Geometry Geos::line(const Line &line) const
{
    return own(GEOSGeom_createLineString_r(m_handle, sequence(line, false)));
}

Geometry Geos::polygon(const Polygon &polygon) const
{
    Geometry outer = own(GEOSGeom_createLinearRing_r(m_handle, sequence(polygon.outer, true)));
    std::vector<Geometry> holes;
    std::vector<GEOSGeometry *> raw;
    for (const Ring &hole : polygon.holes) {
        holes.push_back(own(GEOSGeom_createLinearRing_r(m_handle, sequence(hole, true))));
        raw.push_back(holes.back().get());
    }
    // The polygon takes its rings over, whether it can be made or not.
    for (Geometry &hole : holes)
        hole.release();
    return own(GEOSGeom_createPolygon_r(m_handle, outer.release(), raw.data(),
                                        static_cast<unsigned>(raw.size())));
}

Geometry Geos::collection(std::vector<Geometry> parts, int type) const
{
    std::vector<GEOSGeometry *> raw;
    raw.reserve(parts.size());
    for (Geometry &part : parts)
        raw.push_back(part.release());
    return own(
        GEOSGeom_createCollection_r(m_handle, type, raw.data(), static_cast<unsigned>(raw.size())));
}

Geometry Geos::polygons(const std::vector<Polygon> &polygons) const
{
    std::vector<Geometry> parts;
    parts.reserve(polygons.size());
    for (const Polygon &part : polygons)
        parts.push_back(polygon(part));
    return collection(std::move(parts), GEOS_MULTIPOLYGON);
}

std::vector<Point> Geos::pointsOf(const GEOSGeometry *line) const
{
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(m_handle, line);
    unsigned count = 0;
    if (!sequence || GEOSCoordSeq_getSize_r(m_handle, sequence, &count) == 0)
        fail();
    std::vector<Point> points(count);
    for (unsigned i = 0; i < count; ++i)
        GEOSCoordSeq_getXY_r(m_handle, sequence, i, &points[i].x, &points[i].y);
    return points;
}

std::vector<Polygon> Geos::polygonsOf(const GEOSGeometry *geometry) const
{
    std::vector<Polygon> found;
    const int type = GEOSGeomTypeId_r(m_handle, geometry);
    if (type == GEOS_POLYGON) {
        if (GEOSisEmpty_r(m_handle, geometry) == 1)
            return found;
        Polygon polygon;
        polygon.outer = pointsOf(GEOSGetExteriorRing_r(m_handle, geometry));
        const int holes = GEOSGetNumInteriorRings_r(m_handle, geometry);
        for (int i = 0; i < holes; ++i)
            polygon.holes.push_back(pointsOf(GEOSGetInteriorRingN_r(m_handle, geometry, i)));
        found.push_back(normalised(std::move(polygon)));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int count = GEOSGetNumGeometries_r(m_handle, geometry);
        for (int i = 0; i < count; ++i)
            for (Polygon &part : polygonsOf(GEOSGetGeometryN_r(m_handle, geometry, i)))
                found.push_back(std::move(part));
    }
    return found;
}

} // namespace madang
