// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

namespace madang {

// The name of an edit that gives so many rows of a table a value of a painted column; an empty label: that takes away what
// they had.
EditName paintName(const QString &table, size_t rows, const QString &column, const QString &label);

} // namespace madang
