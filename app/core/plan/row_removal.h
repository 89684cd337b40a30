// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/pending_rows.h"

namespace madang {

// Takes a row out of the file. Rows of these scenarios that replaced it become rows of their own; those that only took
// it away have nothing left to do and go with it.
void removeWithTraces(PendingRows &rows, const QString &table, const QString &uid, const QStringList &scenarios);

// The row that takes away `row`, for the scenario that the caller gives it. It keeps the fields, so that a list of what
// was removed can name it, but not the place.
PlanRow tombstoneOf(const PlanRow &row);

} // namespace madang
