// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/point_on.h"

#include <cpl_error.h>
#include <ogr_api.h>
#include <ogr_geometry.h>

#include <memory>

namespace madang {

std::optional<OGRPoint> pointOn(const OGRGeometry &geometry)
{
    if (geometry.IsEmpty())
        return std::nullopt;
    if (geometry.getDimension() == 0)
        return *geometry.toPoint();
    OGRPoint middle;
    if (geometry.getDimension() == 1) {
        geometry.toLineString()->Value(geometry.toLineString()->get_Length() / 2, &middle);
        return middle;
    }
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    // Of the C interface alone, whose handles are never const.
    const std::unique_ptr<OGRGeometry> inside(
        OGRGeometry::FromHandle(OGR_G_PointOnSurface(OGRGeometry::ToHandle(const_cast<OGRGeometry *>(&geometry)))));
    if (!inside || inside->IsEmpty())
        return std::nullopt;
    return *inside->toPoint();
}

} // namespace madang
