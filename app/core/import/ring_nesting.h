// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/plane.h"
#include "core/core_export.h"

#include <cstddef>
#include <vector>

namespace madang {

// A ring on one layer of a drawing.
struct DrawnRing {
    enum class Source { Line, HatchShell, HatchHole };
    topology::Ring points; // open, in any direction
    Source source = Source::Line;
};

// What a ring is for a plan.
struct RingRole {
    enum class Kind {
        Area,
        Hole,  // of the area round it, and nothing of its own
        Twice, // drawn again: an area that another ring or a hatch is
    };
    Kind kind = Kind::Area;
    std::vector<std::size_t> holes; // of an area: positions of the rings that are cut out of it
};

// Drawings have no holes: a closed line that lies wholly inside another one of its layer is taken for a hole of it, one
// inside that for an area again, and so on (the even-odd rule of filled drawings). But it is
// - an area, and nothing is cut out, where it runs along the ring round it or along another one beside it, as parcels
//   inside the outline of their block do: holes of one area have no edges in common;
// - an area that is also cut out of the one round it, where it is drawn twice (the hole and what fills it), hatched, or
//   has a text of its own layer in it.
// A hatch says itself what it fills: nothing but its own holes is cut out of a ring that is hatched.
// Rings count as one, and as touching, within 1/100,000 of their size; so no unit is asked for.
// `texts` are the places of the texts on the layer.
MADANG_CORE_EXPORT std::vector<RingRole> nestRings(const std::vector<DrawnRing> &rings, const std::vector<topology::Point> &texts);

} // namespace madang
