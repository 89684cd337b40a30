// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/open_feed.h"

#include "processing/feedback_progress.h"

namespace madang::transit {

namespace {

FeedReading readFrom(const QString &path, bool repairMidnight, QgsFeedback *feedback)
{
    FeedbackProgress progress(feedback, 0, 90);
    FeedOptions options;
    options.repairMidnight = repairMidnight;
    return readFeed(path.toStdString(), options, progress);
}

} // namespace

OpenFeed::OpenFeed(const QString &path, bool repairMidnight, QgsFeedback *feedback)
    : m_reading(readFrom(path, repairMidnight, feedback))
    , m_calendar(m_reading.feed)
    , m_patterns(findPatterns(m_reading.feed))
{
}

ServiceDay OpenFeed::day(const QDate &date, QgsFeedback *feedback)
{
    FeedbackProgress progress(feedback, 90, 100);
    return serviceDay(m_reading.feed, m_patterns, m_calendar, fromQDate(date), m_reading.log, progress);
}

QDate OpenFeed::defaultDate() const
{
    const auto date = m_calendar.ordinaryWeekday(fromQDate(QDate::currentDate()));
    return date ? toQDate(*date) : QDate();
}

QDate OpenFeed::firstDate() const
{
    return m_calendar.period() ? toQDate(m_calendar.period()->first) : QDate();
}

QDate OpenFeed::lastDate() const
{
    return m_calendar.period() ? toQDate(m_calendar.period()->second) : QDate();
}

QDate toQDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

Date fromQDate(const QDate &date)
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace madang::transit
