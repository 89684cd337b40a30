// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/finding.h"

class QgsFeedback;
class QgsGeometry;

namespace madang {

class PlanReader;

// constraint_area.kind of the polygon that the plan may not reach beyond.
constexpr char planBoundaryKind[] = "plan_boundary";

// Adds findings about drawn land, as a planner would have to mend it:
// zone, block, parcel   .overlap, .duplicate (the same polygon again), .sliver, .spike (a needle), .outside_boundary
// zone                  .gap: land up to 1 ha that zones go round; inside the plan's boundary, where there is one, of any size
// zone                  .no_regulation (land to build on that nothing limits), .unknown_regulation (a set without a row)
// parcel                .no_road: less than 2 m of its edge along a road, where roads are drawn
// facility              .outside_boundary
// Tells `feedback` how far it is, from 0 to 100; throws Cancelled when it is cancelled.
MADANG_CORE_EXPORT void checkDrafting(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback);

// Whether a polygon is invalid because its rings cross or touch themselves or one another, and where, in its own
// coordinates. (Other reasons, such as a hole outside its shell, cannot be mended without asking what was meant.)
bool crossesItself(const QgsGeometry &polygon, QString *place);

} // namespace madang
