// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <cstddef>
#include <string>
#include <vector>

namespace madang::zoning {

// Two polygons that share more than a border.
struct Overlap
{
    std::size_t first = 0; // positions in the input, first < second
    std::size_t second = 0;
    std::string wkb; // the shared part, a (multi)polygon in the units of the input
};

// Every pair of overlapping polygons, by first and second. `polygons` are valid (multi)polygons as
// WKB; an empty string stands for one to leave out. What pairs share is found on the plane of the
// coordinates; the caller measures it, and decides how much is a drawing error.
// Candidates come from an STR-tree (Leutenegger et al., 1997) of GEOS: about n log n for a land-use
// map. Throws Cancelled, and std::runtime_error with GEOS's words where a polygon cannot be read.
std::vector<Overlap> overlaps(const std::vector<std::string> &polygons, Progress &progress);

} // namespace madang::zoning
