// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "processing/ground_plane.h"

namespace madang::masterplan {

// Existing water that nobody builds on, on the ground plane; polygons may overlap. Constraint areas of its kinds (see
// core/cartography/constraint_kinds.h), but those whose severity is “conditional”.
std::vector<Polygon> readWater(const PlanReader &plan, const QString &scenario, const GroundPlane &ground, Progress &progress);

} // namespace madang::masterplan
