// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// Whether Burmese text is most likely in Zawgyi: a font's own order of letters on the code points of Unicode, which shows as
// wrong letters with every other font and is found by no search. By what Unicode's order (UTN #11) never has: the vowel ေ
// before its consonant, a medial before its consonant, the sign U+1039 without a consonant under it, and the code
// points U+1060 to U+1097, which in Unicode are letters of other languages.
MADANG_CORE_EXPORT bool isLikelyZawgyi(const QString &text);

} // namespace madang
