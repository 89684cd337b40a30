// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// Land of a polygon that lies beyond the boundary.
struct LandOutside
{
    std::size_t polygon = 0;
    double area = 0.0; // m², beyond the boundary
    MultiPolygon shape;
};

// Every polygon that reaches over the boundary by more than the tolerance (mean width), by position. The polygons of
// both layers are valid (see makeValid); those of the boundary count together. Only polygons near the boundary's line
// are cut by GEOS: the others lie wholly on one side. Throws Cancelled, and std::runtime_error with GEOS's words.
MADANG_CORE_EXPORT std::vector<LandOutside> landOutside(const PolygonLayer &layer, const PolygonLayer &boundary, double tolerance, Progress &progress);

// Whether a point lies beyond the boundary by more than the tolerance.
MADANG_CORE_EXPORT bool isOutside(Point point, const PolygonLayer &boundary, double tolerance);

} // namespace madang::topology
