// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"

namespace madang {

class PlanReader;

// Adds a finding where what is drawn in a scenario, or the area that the plan's coordinate system is made for, lies
// wholly outside the plan's country.
void checkCountry(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings);

} // namespace madang
