// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgstextformat.h>

#include <QColor>
#include <QStringList>

namespace madang {

// The letters of a text on a sheet. Sizes are the height of the letters' body in mm.
struct SheetLetters {
    QString language;
    double size = 2.6;
    bool bold = false;
    QColor colour;

    // Lines are as high as the first face asks for: those of tall scripts have theirs first, so that nothing of Khmer or
    // Burmese is cut.
    MADANG_CORE_EXPORT QgsTextFormat format() const;
};

// The language that a text of a sheet is set in: English where nothing of it is in the script of `language`, as of a text
// that has not been translated, so that its lines are not as high as those of a taller script.
MADANG_CORE_EXPORT QString languageOfText(const QString &text, const QString &language);

// A text broken into lines no wider than `width` mm (0: never), where words end: QGIS breaks at blanks only, and Khmer,
// Burmese, Lao and Thai have none.
MADANG_CORE_EXPORT QStringList brokenLines(const QString &text, const SheetLetters &letters, double width);

// The height that QGIS needs to set the lines, in mm.
MADANG_CORE_EXPORT double linesHeight(const QStringList &lines, const SheetLetters &letters);

} // namespace madang
