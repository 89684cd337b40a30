// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/date_text.h"

#include "zoning/engine/demand/projection.h"
#include "zoning/processing/demand/census_text.h"
#include "zoning/processing/regulation/limit_words.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

namespace madang::zoning {

DateReader::DateReader(const QString &country)
    : m_hasBuddhistYears(countsBuddhistYears(country))
{
}

ReadDate DateReader::read(const QString &text, DayOf dayOf) const
{
    static const QRegularExpression form(QStringLiteral("^(?:พ\\.ศ\\.|พ.ศ.|b\\.?e\\.?|ព\\.ស\\.)?\\s*([0-9]{4})년?(?:\\s*[-./]?\\s*([0-9]{1,2})월?(?:\\s*[-./]?\\s*([0-9]{1,2})일?)?)?\\.?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^[0-9]{1,2}\\s*[-./ ]\\s*[0-9]{1,2}\\s*[-./ ]\\s*[0-9]{4}$"));
    const QString plain = comparable(text), original = text.simplified();
    ReadDate read;
    if (plain.isEmpty())
        return read;
    const auto refuse = [&read](const QString &problem, const QString &remedy) {
        read.problem = problem;
        read.remedy = remedy;
        return read;
    };
    const QString howTo = tr("Write the year, or year-month-day, such as 2026-05-01.");
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return refuse(dayFirst.match(plain).hasMatch() ? tr("“%1” does not tell day and month apart.").arg(original) : tr("“%1” is no date.").arg(original), howTo);
    int year = match.captured(1).toInt();
    if (isBuddhistYear(year)) {
        if (!m_hasBuddhistYears)
            return refuse(tr("“%1” looks like a year of the Buddhist era.").arg(original), tr("Write the year CE, such as %1.").arg(year - buddhistYearsAhead));
        read.note = tr("%1 of the Buddhist era is %2 CE.").arg(QString::number(year), QString::number(year - buddhistYearsAhead));
        year -= buddhistYearsAhead;
    }
    if (year < 1850 || year > 2200)
        return refuse(tr("“%1” is no year in which a regulation holds.").arg(original), howTo);
    const QString month = match.captured(2), day = match.captured(3);
    const bool isEnd = dayOf == DayOf::End;
    const QDate first(year, month.isEmpty() ? (isEnd ? 12 : 1) : month.toInt(), day.isEmpty() ? 1 : day.toInt());
    if (!first.isValid())
        return refuse(tr("There is no day “%1”.").arg(original), howTo);
    read.date = (day.isEmpty() && isEnd ? first.addDays(first.daysInMonth() - 1) : first).toString(Qt::ISODate);
    return read;
}

} // namespace madang::zoning
