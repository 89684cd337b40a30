// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// The edges with nothing on their other side. In land that is parted without gap or overlap, every edge is met by the
// same edge of the neighbour, running the other way; corners of a neighbour that lie on an edge part it first. What is
// left over are the outer border, the borders of gaps, and edges inside overlaps: a small part of the layer, strung into
// lines. Corners nearer than `tolerance` to one another, or to an edge, count as on it.
// With a boundary, its edges count as those of the land around: where a polygon reaches it exactly, nothing is left over.
MADANG_CORE_EXPORT std::vector<std::vector<Point>> openLines(const PolygonLayer &layer, const PolygonLayer *boundary, double tolerance, Progress &progress);

} // namespace madang::topology
