// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

namespace madang {

// What is said of a sheet in languages of which Madang has no texts yet: which they are, and what stands there instead;
// translated. Empty where it has the texts of all.
MADANG_CORE_EXPORT QString missingTextsNote(const QStringList &languages);

} // namespace madang
