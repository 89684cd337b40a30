// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/streets.h"

namespace madang::sample {

// National roads, ring, avenues and the streets along the river, not yet clipped to the planning
// area.
std::vector<Street> mainStreets();

QgsPolylineXY railwayLine();

// The old town's streets, which follow the river's course on the west bank, and the cross streets
// between them.
std::vector<Street> oldTownStreets();
QgsGeometry oldTownOutline();

} // namespace madang::sample
