// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/local_names.h"

#include <QLocale>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace madang::report {

namespace {

QString qt(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

QString countryName(const QString &country, const QString &language)
{
    icu::UnicodeString name;
    icu::Locale("und", country.toUtf8().constData()).getDisplayCountry(icu::Locale(language.toUtf8().constData()), name);
    return qt(name);
}

QString languageName(const QString &named, const QString &language)
{
    icu::UnicodeString name;
    icu::Locale(named.toUtf8().constData()).getDisplayLanguage(icu::Locale(language.toUtf8().constData()), name);
    return qt(name);
}

QString longDate(const QDate &date, const QString &language)
{
    const QLocale locale(language);
    // The long form of Qt begins with the day of the week.
    QString format = locale.dateFormat(QLocale::LongFormat);
    for (const QString &weekday : {QStringLiteral("dddd, "), QStringLiteral("dddd ที่ "), QStringLiteral("dddd ທີ "), QStringLiteral(" dddd"),
                                   QStringLiteral("dddd၊ "), QStringLiteral("dddd "), QStringLiteral("dddd")})
        format.remove(weekday);
    return locale.toString(date, format.trimmed());
}

} // namespace madang::report
