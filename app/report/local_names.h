// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace madang::report {

// Names from ICU's locale data (Unicode CLDR), which has them in every language we write.
QString languageName(const QString &named, const QString &language);        // "km", "en" → "Khmer"
// The date as people write it, of the common era.
QString longDate(const QDate &date, const QString &language);

} // namespace madang::report
