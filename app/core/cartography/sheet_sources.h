// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan.h"

#include <functional>

namespace madang {

class Phrasebook;

// The sources of a plan's data as a map sheet names them: once each, those first whose licence may ask for it, which are
// never left out; of the others as many as `fits` takes, with the number of the rest. Empty where there are none.
MADANG_CORE_EXPORT QString sheetSources(const std::vector<PlanDataset> &datasets, const Phrasebook &book,
                                        const std::function<bool(const QString &)> &fits);

} // namespace madang
