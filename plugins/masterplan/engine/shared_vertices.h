// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/plot.h"

#include <vector>

namespace madang::masterplan {

// Gives neighbours the same points along the border that they share: points within `toleranceM` of
// each other become one, and a corner of one plot on an edge of another becomes a point of it too. So
// shared borders move together, and no rounding leaves a gap.
void shareVertices(std::vector<Plot> &plots, double toleranceM);

} // namespace madang::masterplan
