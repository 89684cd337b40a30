// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_edit.h"

namespace madang {

// The name of an edit of so many rows of a table: `one` with "parcel" for %1 for a single one, else `many` with the number
// for %1 and "parcels" for %2. An EditName has no plural forms of its own: it is stored as it is. `more` are for what follows.
inline EditName countedRows(const char *one, const char *many, const QString &table, size_t count, const QStringList &more = {})
{
    const QString word = editWord(table, count == 1);
    if (count == 1 && one)
        return {QString::fromLatin1(one), QStringList{word} + more};
    return {QString::fromLatin1(many), QStringList{QString::number(count), word} + more};
}

} // namespace madang
