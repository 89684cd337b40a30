// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

namespace madang {

// The name of a country (ISO 3166, two letters) from ICU's locale data (Unicode CLDR), which has it in every language we
// write: "KH", "ko" → "캄보디아".
MADANG_CORE_EXPORT QString countryName(const QString &country, const QString &language);

// The codes of all countries.
MADANG_CORE_EXPORT QStringList countryCodes();

} // namespace madang
