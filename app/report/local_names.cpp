// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/local_names.h"

#include <QDateTime>

#include <unicode/datefmt.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <memory>

namespace madang::report {

namespace {

QString qt(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

} // namespace

QString languageName(const QString &named, const QString &language)
{
    icu::UnicodeString name;
    icu::Locale(named.toUtf8().constData()).getDisplayLanguage(icu::Locale(language.toUtf8().constData()), name);
    return qt(name);
}

QString longDate(const QDate &date, const QString &language)
{
    icu::Locale locale(language.toUtf8().constData());
    UErrorCode status = U_ZERO_ERROR;
    // Thai dates would count the years of the Buddhist era.
    locale.setKeywordValue("calendar", "gregorian", status);
    const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
    if (!format)
        return date.toString(Qt::ISODate);
    format->setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString text;
    format->format(UDate(QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()), text);
    return qt(text);
}

} // namespace madang::report
