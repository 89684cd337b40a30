// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <vector>

namespace madang::masterplan {

// Land without what is taken away from it, and what lies on that; polygon by polygon, in the order of `land`. What is taken
// may overlap. Throws ShapeError for a polygon that is not valid.
std::vector<Polygon> landWithout(const std::vector<Polygon> &land, const std::vector<Polygon> &taken);
std::vector<Polygon> landOn(const std::vector<Polygon> &land, const std::vector<Polygon> &taken);

} // namespace madang::masterplan
