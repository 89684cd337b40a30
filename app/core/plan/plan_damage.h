// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"

namespace madang {

// Whether GDAL's words mean that the file is damaged, and not that it is busy or out of reach.
bool isDamage(const QString &reason);
// What is said of such a plan, and where a whole one may be: its last revision.
Failure damagedPlan(const QString &path);

} // namespace madang
