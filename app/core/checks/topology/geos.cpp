// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/geos.h"

#include <stdexcept>

namespace madang::topology {

namespace {

GEOSCoordSequence *coordinatesOf(const GeosContext &geos, std::span<const Point> points, bool close)
{
    static_assert(sizeof(Point) == 2 * sizeof(double));
    std::vector<Point> closed(points.begin(), points.end());
    if (close)
        closed.push_back(closed.front());
    return geos.checked(GEOSCoordSeq_copyFromBuffer_r(geos.handle(), &closed.data()->x, static_cast<unsigned>(closed.size()), 0, 0));
}

GeosShape linearRing(const GeosContext &geos, std::span<const Point> points)
{
    return owned(geos, GEOSGeom_createLinearRing_r(geos.handle(), coordinatesOf(geos, points, true)));
}

// Takes rings: a shell, and its holes.
GeosShape polygonOfRings(const GeosContext &geos, std::vector<GeosShape> rings)
{
    std::vector<GEOSGeometry *> holes;
    for (std::size_t i = 1; i < rings.size(); ++i)
        holes.push_back(rings[i].release());
    return owned(geos, GEOSGeom_createPolygon_r(geos.handle(), rings.front().release(), holes.data(), static_cast<unsigned>(holes.size())));
}

GeosShape polygonOrMany(const GeosContext &geos, std::vector<GeosShape> parts)
{
    return parts.size() == 1 ? std::move(parts.front()) : collected(geos, GEOS_MULTIPOLYGON, std::move(parts));
}

Ring pointsOfRing(const GeosContext &geos, const GEOSGeometry *ring)
{
    const GEOSCoordSequence *sequence = geos.checked(GEOSGeom_getCoordSeq_r(geos.handle(), ring));
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(geos.handle(), sequence, &size);
    Ring points(size);
    if (size > 0)
        GEOSCoordSeq_copyToBuffer_r(geos.handle(), sequence, &points.data()->x, 0, 0);
    if (points.size() > 1 && points.front() == points.back())
        points.pop_back();
    return points;
}

} // namespace

GeosContext::GeosContext() : m_handle(GEOS_init_r())
{
    GEOSContext_setErrorMessageHandler_r(
        m_handle, [](const char *text, void *self) { static_cast<GeosContext *>(self)->m_error = text; }, this);
}

GeosContext::~GeosContext()
{
    GEOS_finish_r(m_handle);
}

void GeosContext::fail() const
{
    throw std::runtime_error("GEOS: " + m_error);
}

GeosShape toGeos(const GeosContext &geos, const MultiPolygon &shape)
{
    std::vector<GeosShape> parts;
    for (const Polygon &part : shape) {
        std::vector<GeosShape> rings;
        for (const Ring &ring : part)
            if (ring.size() >= 3)
                rings.push_back(linearRing(geos, ring));
            else if (rings.empty())
                break;
        if (!rings.empty())
            parts.push_back(polygonOfRings(geos, std::move(rings)));
    }
    return polygonOrMany(geos, std::move(parts));
}

GeosShape toGeos(const GeosContext &geos, const PolygonLayer &layer, std::size_t polygon)
{
    std::vector<GeosShape> parts, rings;
    for (const PolygonLayer::StoredRing &ring : layer.rings(polygon)) {
        if (!ring.hole && !rings.empty()) {
            parts.push_back(polygonOfRings(geos, std::move(rings)));
            rings.clear();
        }
        rings.push_back(linearRing(geos, layer.points(ring)));
    }
    if (!rings.empty())
        parts.push_back(polygonOfRings(geos, std::move(rings)));
    return polygonOrMany(geos, std::move(parts));
}

GeosShape lineToGeos(const GeosContext &geos, const std::vector<Point> &points)
{
    return owned(geos, GEOSGeom_createLineString_r(geos.handle(), coordinatesOf(geos, points, false)));
}

GeosShape collected(const GeosContext &geos, int type, std::vector<GeosShape> members)
{
    std::vector<GEOSGeometry *> released;
    released.reserve(members.size());
    for (GeosShape &member : members)
        released.push_back(member.release());
    return owned(geos, GEOSGeom_createCollection_r(geos.handle(), type, released.data(), static_cast<unsigned>(released.size())));
}

MultiPolygon polygonsOfGeos(const GeosContext &geos, const GEOSGeometry *geometry)
{
    const GEOSContextHandle_t handle = geos.handle();
    MultiPolygon shape;
    const int type = GEOSGeomTypeId_r(handle, geometry);
    if (type == GEOS_POLYGON) {
        Polygon polygon{pointsOfRing(geos, geos.checked(GEOSGetExteriorRing_r(handle, geometry)))};
        for (int hole = 0; hole < GEOSGetNumInteriorRings_r(handle, geometry); ++hole)
            polygon.push_back(pointsOfRing(geos, geos.checked(GEOSGetInteriorRingN_r(handle, geometry, hole))));
        if (polygon.front().size() >= 3)
            shape.push_back(std::move(polygon));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        for (int member = 0; member < GEOSGetNumGeometries_r(handle, geometry); ++member)
            for (Polygon &polygon : polygonsOfGeos(geos, GEOSGetGeometryN_r(handle, geometry, member)))
                shape.push_back(std::move(polygon));
    }
    return shape;
}

GeosShape madeValid(const GeosContext &geos, const GEOSGeometry *geometry)
{
    const GEOSContextHandle_t handle = geos.handle();
    const auto destroy = [handle](GEOSMakeValidParams *params) { GEOSMakeValidParams_destroy_r(handle, params); };
    const std::unique_ptr<GEOSMakeValidParams, decltype(destroy)> how(GEOSMakeValidParams_create_r(handle), destroy);
    GEOSMakeValidParams_setMethod_r(handle, how.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(handle, how.get(), 0);
    return owned(geos, GEOSMakeValidWithParams_r(handle, geometry, how.get()));
}

} // namespace madang::topology
