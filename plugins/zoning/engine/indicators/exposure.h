// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "engine/shape.h"

#include <vector>

namespace madang::zoning {

// Of each piece of land the share, 0 to 1, that lies in the areas (flood areas may overlap: land counts once). Polygons are
// valid, in metres of one plane; land without a polygon has the share 0. Throws Cancelled, and std::runtime_error with GEOS's
// words.
std::vector<double> sharesWithin(const std::vector<std::vector<Polygon>> &lands, const std::vector<Polygon> &areas, Progress &progress);

// Whether each place lies in one of the areas.
std::vector<bool> placesWithin(const std::vector<Point> &places, const std::vector<Polygon> &areas);

} // namespace madang::zoning
