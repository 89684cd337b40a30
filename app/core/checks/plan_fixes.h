// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/finding.h"
#include "core/plan/plan_edit.h"

namespace madang {

class Plan;

// The ways to mend what checkPlan() finds that need no planner's decision, as Finding::fix names them.
namespace fix {
constexpr char cutOverlap[] = "cut_overlap";       // the smaller of two keeps the land that both cover
constexpr char deleteCopies[] = "delete_copies";   // of polygons that are there twice
constexpr char joinGap[] = "join_gap";             // to the neighbour with the longest shared edge
constexpr char joinSliver[] = "join_sliver";       // likewise
constexpr char cutSpikes[] = "cut_spikes";         // needles of polygons
constexpr char makeValid[] = "make_valid";         // a polygon that crosses itself becomes the land that its rings go round
constexpr char cutAtBoundary[] = "cut_at_boundary"; // of the plan
} // namespace fix

// What the fix does, as the words of a button; empty for a finding without one.
MADANG_CORE_EXPORT QString fixLabel(const Finding &finding);

// The edit that mends what a finding of this scenario tells of, for Plan::apply. Throws Failure where it cannot be done:
// the rows have changed since, or nothing of one would be left.
MADANG_CORE_EXPORT PlanEdit editToFix(const Plan &plan, const QString &scenario, const Finding &finding);

} // namespace madang
