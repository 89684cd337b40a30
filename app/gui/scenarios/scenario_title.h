// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace madang {

// What a scenario is called in the window: its name; "Base plan" for the one that every plan begins with, unless somebody
// has named it.
QString scenarioTitle(const Scenario &scenario);
// By uid; empty for one that there is not.
QString scenarioTitle(const std::vector<Scenario> &scenarios, const QString &uid);

} // namespace madang
