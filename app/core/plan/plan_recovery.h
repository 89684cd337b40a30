// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// Whether beside the file lies the journal of a change that may have been cut short by a crash: SQLite turns that change
// back when the file is opened next, but only a connection that may write can. (A change that is being made now has such
// a journal too; it does no harm to ask SQLite about it.)
MADANG_CORE_EXPORT bool hasOpenJournal(const QString &path);

// Where it has one: lets SQLite turn the change back, for readers. Throws Failure where the file or its folder cannot be
// written, which says what to do.
void recoverForReading(const QString &path);

} // namespace madang
