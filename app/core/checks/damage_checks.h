// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

namespace madang {

class PlanReader;

// Adds a finding where the file does not hold together.
void checkFileDamage(const PlanReader &plan, QVector<Finding> &findings);

// Adds a finding for each table of a scenario with rows whose geometry cannot be read, and returns whether there are any.
// Reads every geometry: for after a check has failed to.
bool addUnreadableRows(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings);

} // namespace madang
