// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/spreadsheet/attribute_comparison.h"

namespace madang {

// What happens to the lines that cannot be taken: nothing of the file is, or all of it but these.
enum class ProblemLines { RefuseAll, LeaveOut };

// The changes as one edit of the plan, in the scenario of the comparison; an edit without changes where the file says
// what the plan says. Throws WrongInputFailure where there are problems that are not left out, and Failure where a row
// has been changed in the plan since.
MADANG_CORE_EXPORT PlanEdit comparisonEdit(const Plan &plan, const AttributeComparison &comparison, ProblemLines problems);

} // namespace madang
