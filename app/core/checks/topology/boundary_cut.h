// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

namespace madang::topology {

// Polygons cut at a boundary: of each what lies inside, none of whose points lies beyond; empty where nothing does. Parts
// thinner than the tolerance are left out. They are cut together: where neighbours had a common corner, or the boundary
// crosses their common border, both have the same point. Polygons and boundary are valid (see makeValid); those of the
// boundary count together. Throws std::runtime_error with GEOS's words.
MADANG_CORE_EXPORT std::vector<MultiPolygon> insideBoundary(const std::vector<MultiPolygon> &shapes, const PolygonLayer &boundary, double tolerance);

} // namespace madang::topology
