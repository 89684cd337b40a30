// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace madang {

class PlanReader;

// The set of the ordinance that holds in the whole plan: no zone names it.
inline const QString municipalRegulationSet = QStringLiteral("municipal");
// In the place of a land-use code, a regulation for all of them.
inline const QString anyLandUseCode = QStringLiteral("*");

// The regulation sets that a plan knows: those that its regulations name (but the municipal one) and, as a set may be given before its regulations
// are written, those that rows of any scenario have. Sorted.
MADANG_CORE_EXPORT QStringList regulationSets(const PlanReader &plan);

} // namespace madang
