// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// What a user calls a built-in section (road.section), to be translated in the context TypicalSectionText; null for another
// text.
MADANG_CORE_EXPORT const char *typicalSectionSource(const QString &text);
// What a user calls a section of one's own, to be translated in the same context; %1 is the number of its lanes.
MADANG_CORE_EXPORT extern const char *const ownSectionSource;
// The same in the language of the window; of a section of one's own how many lanes it has. What is no section stays as it is.
MADANG_CORE_EXPORT QString typicalSectionLabel(const QString &text);

} // namespace madang
