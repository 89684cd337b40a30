// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

namespace madang::topology {

// A polygon whose rings are not the edge of one piece of land.
struct InvalidShape
{
    enum class Kind {
        SelfCrossing, // a ring crosses or touches itself, or two rings cross
        Other         // a hole outside its shell, parts on top of each other, a ring given twice …
    };
    std::size_t polygon = 0;
    Kind kind = Kind::Other;
    Point place;        // where GEOS saw it first
    std::string reason; // in GEOS's words
};

// Every invalid polygon, by position. Throws Cancelled.
MADANG_CORE_EXPORT std::vector<InvalidShape> invalidShapes(const PolygonLayer &layer, Progress &progress);

// Puts in place of invalid polygons what GEOS makes of them, for checks that need valid ones: one crossing corner must
// not hide that the polygon lies on its neighbour. Throws std::runtime_error where GEOS cannot.
MADANG_CORE_EXPORT void makeValid(PolygonLayer &layer, const std::vector<InvalidShape> &invalid);

} // namespace madang::topology
