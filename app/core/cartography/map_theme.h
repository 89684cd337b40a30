// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/text/phrasebook.h"

#include <QStringList>

namespace madang {

// The map themes that every plan has, as QGIS stores them: "zoning", "drainage", "transit", "phasing", "base".
MADANG_CORE_EXPORT QStringList mapThemes();
// "Land use" and so on, for a map's title or a switch. Throws Failure for a theme that does not exist.
MADANG_CORE_EXPORT Phrase mapThemeTitle(const QString &theme);

} // namespace madang
