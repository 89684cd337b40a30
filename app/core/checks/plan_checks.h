// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/finding.h"

class QgsFeedback;

namespace madang {

class PlanReader;

// Looks for mistakes in a scenario of a plan: zones without a code or with one that no code list has, roads of a class
// that the map does not know, geometry that is missing or broken, uids that are there twice or lead to nothing, numbers
// that cannot be, a file that is damaged, land that overlaps, leaves gaps or has no road (see drafting_checks.h), data sets
// that are gone, are not the file they were or lie elsewhere. Rows with the same mistake are one finding, with the uids of the first 100. Changes nothing.
MADANG_CORE_EXPORT QVector<Finding> checkPlan(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback);

} // namespace madang
