// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/country_names.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace madang {

QString countryName(const QString &country, const QString &language)
{
    icu::UnicodeString name;
    icu::Locale("und", country.toUtf8().constData()).getDisplayCountry(icu::Locale(language.toUtf8().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QStringList countryCodes()
{
    QStringList codes;
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
        codes << QString::fromLatin1(*code);
    return codes;
}

} // namespace madang
