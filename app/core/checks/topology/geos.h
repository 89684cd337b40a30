// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

#include <geos_c.h>

#include <memory>
#include <string>

namespace madang::topology {

// A GEOS context of one computation on one thread; its errors become std::runtime_error where a call reports one.
class MADANG_CORE_EXPORT GeosContext
{
public:
    GeosContext();
    ~GeosContext();
    GeosContext(const GeosContext &) = delete;
    GeosContext &operator=(const GeosContext &) = delete;

    GEOSContextHandle_t handle() const { return m_handle; }
    [[noreturn]] void fail() const;
    template <typename T> T *checked(T *made) const
    {
        if (!made)
            fail();
        return made;
    }

private:
    GEOSContextHandle_t m_handle;
    std::string m_error;
};

struct GeosDestroyer
{
    GEOSContextHandle_t handle;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(handle, geometry); }
};

// Must not outlive its context.
using GeosShape = std::unique_ptr<GEOSGeometry, GeosDestroyer>;

// Takes what a call of GEOS made; throws where it made nothing.
inline GeosShape owned(const GeosContext &geos, GEOSGeometry *made)
{
    return GeosShape(geos.checked(made), {geos.handle()});
}

MADANG_CORE_EXPORT GeosShape toGeos(const GeosContext &geos, const MultiPolygon &shape);
MADANG_CORE_EXPORT GeosShape toGeos(const GeosContext &geos, const PolygonLayer &layer, std::size_t polygon);
MADANG_CORE_EXPORT GeosShape lineToGeos(const GeosContext &geos, const std::vector<Point> &points);
MADANG_CORE_EXPORT GeosShape collected(const GeosContext &geos, int type, std::vector<GeosShape> members);

// The polygons of a result; the lines and points among it, where shapes only touch, are left out.
MADANG_CORE_EXPORT MultiPolygon polygonsOfGeos(const GeosContext &geos, const GEOSGeometry *geometry);

// As GEOS repairs a polygon, keeping all land that its rings go round.
MADANG_CORE_EXPORT GeosShape madeValid(const GeosContext &geos, const GEOSGeometry *geometry);

} // namespace madang::topology
