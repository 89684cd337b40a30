// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

#include <optional>
#include <utility>

namespace madang::topology {

// Which part of the segment from `a` to `b`, 0 to 1, lies within `reach` of the segment from `c` to `d`. It is one piece:
// what lies within reach of a segment is convex.
MADANG_CORE_EXPORT std::optional<std::pair<double, double>> partWithin(Point a, Point b, Point c, Point d, double reach);

// The length of the union of pieces between 0 and 1. Sorts them.
MADANG_CORE_EXPORT double unitedLength(std::vector<std::pair<double, double>> &pieces);

// The length of a shape's rings that lies on the rings of a polygon of the layer.
MADANG_CORE_EXPORT double sharedLength(const MultiPolygon &shape, const PolygonLayer &layer, std::size_t polygon, double tolerance);

} // namespace madang::topology
