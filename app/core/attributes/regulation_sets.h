// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

namespace madang {

class PlanReader;

// The regulation sets that a plan knows: those that its regulations name and, as a set may be given before its regulations
// are written, those that rows of any scenario have. Sorted.
MADANG_CORE_EXPORT QStringList regulationSets(const PlanReader &plan);

} // namespace madang
