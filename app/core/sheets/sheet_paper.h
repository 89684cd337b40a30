// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QSizeF>
#include <QStringList>

namespace madang {

// The papers that sheets are made for: "A4", "A3", "A2", "A1", "A0".
MADANG_CORE_EXPORT QStringList sheetPapers();
// A paper's size by its name in mm, landscape; a null size for a name that is not known.
MADANG_CORE_EXPORT QSizeF landscapePaper(const QString &name);
// The name of a paper of that size, either way up; width × height in mm for others.
MADANG_CORE_EXPORT QString paperName(const QSizeF &size);

// How much larger letters, lines and margins are than on A4: larger sheets hang on a wall and are read from further away,
// but not from as much further as they are larger. A1: 1.9, so that what is 2.6 mm on A4 is 4.9 mm and read at a metre.
MADANG_CORE_EXPORT double paperFactor(const QSizeF &size);

} // namespace madang
