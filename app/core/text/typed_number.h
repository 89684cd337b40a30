// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

namespace madang {

// Numbers that somebody types among others ("100.5", "1.234,5", "12,5+3"), with `decimal` for what they mean as the decimal
// sign and without groups. Whoever types a length types no groups, and uses the sign that is on the keyboard: of one sign
// alone, once, it is the decimal sign, in every language; of two kinds the last is; what is repeated parts groups.
MADANG_CORE_EXPORT QString withDecimalSign(const QString &typed, QChar decimal);

} // namespace madang
