// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "masterplan/engine/junction.h"
#include "masterplan/engine/road_network.h"

#include <vector>

namespace madang::masterplan {

struct RightOfWayRule
{
    CornerShape corner = CornerShape::Cut;
    double cornerRadiusM = 5.0; // of junctions of three roads and more; a bend is not splayed
    double snapM = 0.01;        // an end this near to another road meets it
    double arcErrorM = 0.01;    // how far an arc's chords may miss it
    // The land that is planned. A road that ends on its border, or within a metre of it, reaches across
    // with its whole width: it parts the land on its two sides, as one does that goes on.
    std::vector<Polygon> site{};
};

struct RightOfWay
{
    std::vector<Polygon> land; // disjoint, from west to east by their westernmost points
    RoadNetwork network;
};

// The land of all roads as one area without overlaps: every centreline widened by half its width to
// both sides with flat ends and mitred bends (sharper than 151°: cut off), open corners of junctions
// filled, inner corners splayed. Coordinates are on a grid of a micrometre, so that what meets up to
// rounding meets. Holes under 1e-4 m² are filled. Throws ShapeError for a centreline
// without length, a coordinate that is no number, a width that is not above zero or a negative
// parameter, a site that is not valid, and Cancelled.
RightOfWay rightOfWay(const std::vector<Road> &roads, const RightOfWayRule &rule,
                      Progress &progress);

} // namespace madang::masterplan
