// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"

#include <functional>

namespace madang {

// Writes rows of an import as one edit of the plan, on the plan's thread: those that bring a uid under it (see
// RowIdentities), the others under new ones. `next` yields them until it yields none, and may throw: nothing has been
// written then, as where this throws Failure. `beside` is as in Plan::applyBulk, and looked at after the last row.
// `mayBringUids`: rows may bring one; they are gathered first then, and the log of the plan keeps each of them whole.
MADANG_CORE_EXPORT void writeImport(Plan &plan, const EditName &name, const QString &table, const std::function<std::optional<StoredRow>()> &next,
                                    const std::vector<RowChange> &beside, bool mayBringUids);

} // namespace madang
