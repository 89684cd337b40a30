// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

namespace madang {

class PlanReader;

// Adds a finding where the file does not hold together, and one for each table of a scenario with rows whose geometry cannot
// be read. Returns whether every row can be read; where not, other checks cannot be made.
bool checkDamage(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings);

} // namespace madang
