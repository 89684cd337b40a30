// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QChar>
#include <QFont>
#include <QString>

namespace madang {

// Font families for text in `language` followed by those of every other script we meet, so that mixed lines come out
// in the right faces (left alone, Korean falls to the Japanese face and Khmer to a display face).
MADANG_CORE_EXPORT QStringList fontFamilies(const QString &language);
// The script that a language is written in, Script_Han for Chinese and Japanese; Script_Unknown for a language that is
// not known here.
MADANG_CORE_EXPORT QChar::Script scriptOfLanguage(const QString &language);
MADANG_CORE_EXPORT QFont textFont(const QString &language, double pointSize, QFont::Weight weight = QFont::Normal);

// Text with U+200B where a line may break, for scripts that Qt does not break (Khmer, Lao, Burmese, Thai). For
// display only: data, exported text and file names never get it.
MADANG_CORE_EXPORT QString withLineBreaks(const QString &text, const QString &language);

} // namespace madang
