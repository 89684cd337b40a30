// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/text/phrasebook.h"

#include <QStringList>

namespace madang {

// The sheets that every plan has: "land-use", "transport", "drainage", "phasing", "base". Each shows a map theme and is
// called what the theme is called (mapThemeTitle).
MADANG_CORE_EXPORT QStringList sheetKinds();
// Throws WrongInputFailure, which names the sheets that there are.
MADANG_CORE_EXPORT QString themeOfSheet(const QString &kind);
// Throws Failure for a theme that does not exist.
MADANG_CORE_EXPORT QString sheetOfTheme(const QString &theme);

} // namespace madang
