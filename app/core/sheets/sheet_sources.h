// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"

#include <functional>

namespace madang {

class Phrasebook;
class PlanReader;

// The data sets that a sheet draws from: those whose rows were imported into one of the tables on it, and those beside the
// plan that layers on it are computed from. What an import of unknown tables brought is named, rather than forgotten.
// `computes`: whether the sheet shows layers that were computed for its theme.
MADANG_CORE_EXPORT std::vector<PlanDataset> datasetsOnSheet(const PlanReader &plan, const QStringList &tables, const QString &theme,
                                                            bool computes);

// The sources as a map sheet names them: once each, with their licences, those first that have one, which are never left
// out; of the others as many as `fits` takes, with the number of the rest. Empty where there are none.
MADANG_CORE_EXPORT QString sheetSources(const std::vector<PlanDataset> &datasets, const Phrasebook &book,
                                        const std::function<bool(const QString &)> &fits);

} // namespace madang
