// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"

#include <optional>
#include <string>

namespace madang::topology {

// A mended shape, and what it does to the land: what a planner should see before agreeing. Nothing is changed by asking.
struct MendedShape
{
    MultiPolygon shape; // empty where nothing is left: the polygon goes
    double areaBefore = 0.0, areaAfter = 0.0; // m²
};

// An overlap given to the other: `loser` without what it shares with `winner`.
MADANG_CORE_EXPORT MendedShape withoutOverlap(const MultiPolygon &loser, const MultiPolygon &winner);

// A gap or a sliver joined to a neighbour: the neighbour with the added land. Corners nearer than the tolerance are
// drawn together first, so that no hairline stays between them.
MADANG_CORE_EXPORT MendedShape joinedWith(const MultiPolygon &neighbour, const MultiPolygon &added, double tolerance);

// Which polygon to join a gap or a sliver to: the one with the longest shared edge. `self` is the sliver's own position,
// which is no neighbour. None where nothing lies along it.
MADANG_CORE_EXPORT std::optional<std::size_t> neighbourToJoin(const MultiPolygon &shape, const PolygonLayer &layer, std::optional<std::size_t> self, double tolerance);

// A polygon that crosses itself made valid: all land that its rings go round, in as many parts as that takes. The area
// before is what its corners give as they are: a bow tie's two halves cancel each other out.
MADANG_CORE_EXPORT MendedShape withoutCrossings(const MultiPolygon &shape);

} // namespace madang::topology
