// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

namespace madang {

// The name of an edit of so many rows: `one` for a single one, else `many` with the number for %1. An EditName has no
// plural forms of its own: it is stored as it is. `more` are for %1 … of `one`, for %2 … of `many`.
inline EditName countedName(const char *one, const char *many, size_t count, const QStringList &more = {})
{
    if (count == 1 && one)
        return {QString::fromLatin1(one), more};
    return {QString::fromLatin1(many), QStringList{QString::number(count)} + more};
}

} // namespace madang
