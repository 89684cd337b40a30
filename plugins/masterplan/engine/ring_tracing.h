// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/plot.h"

#include <vector>

namespace madang::masterplan {

// The plots that directed edges enclose: edges meet in equal points, do not cross, and have the land
// on their left. Where rings touch in a point they become separate rings, as simple features want it.
// Nothing where the edges do not close.
std::vector<Plot> tracedPlots(std::vector<PlotEdge> edges);

} // namespace madang::masterplan
