// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/polygon_layer.h"

namespace madang::topology {

// The polygons that a shape shares edges with (more than corners: ten times the tolerance), the one with the longest
// shared edge first; of equal length, by position. `tree` holds the boxes of the layer.
MADANG_CORE_EXPORT std::vector<std::size_t> neighboursAlong(const MultiPolygon &shape, const PolygonLayer &layer, const BoxTree &tree, double tolerance);

} // namespace madang::topology
