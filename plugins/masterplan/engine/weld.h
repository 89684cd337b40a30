// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <vector>

namespace madang::masterplan {

// Makes points that are within `tolerance` (m) of each other in x and in y one point: the first of
// them in the list.
void weld(const std::vector<Point *> &points, double tolerance);

} // namespace madang::masterplan
