// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/drainage_system.h"
#include "sample/land.h"
#include "sample/limits.h"
#include "sample/streets.h"

namespace madang {
class Plan;
}

namespace madang::sample {

// The text that goes with everything of the sample.
QString sampleLicence();

// Draws the sample into an empty plan, as one edit: the town, its rules, and a scenario whose centre is denser. `name` holds Korean, `name_2` Khmer, i18n_text
// English.
void drawPlan(Plan &plan, const StreetPlan &streets, const Land &land,
              const DrainageSystem &drainage);

} // namespace madang::sample
