// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed_reader.h"
#include "transit/engine/service_day.h"

#include <QDate>
#include <QString>

class QgsFeedback;

namespace madang::transit {

// A feed read for a computation, with what every computation needs of it.
class OpenFeed {
public:
    // Throws Cancelled. Whether the feed can be used is for the caller to ask: reading().canBeTimed().
    OpenFeed(const QString &path, bool repairMidnight, QgsFeedback *feedback);

    const Feed &feed() const { return m_reading.feed; }
    const FindingLog &log() const { return m_reading.log; }
    bool canBeTimed() const { return m_reading.canBeTimed(); }
    const ServiceCalendar &calendar() const { return m_calendar; }
    const TripPatterns &patterns() const { return m_patterns; }

    // The day's service; what there is to say about the date goes into the log.
    ServiceDay day(const QDate &date, QgsFeedback *feedback);
    // The day to look at where none is asked for: the ordinary weekday nearest to today (ServiceCalendar::ordinaryWeekday).
    // Not valid where nothing ever runs.
    QDate defaultDate() const;
    QDate firstDate() const;
    QDate lastDate() const;

private:
    FeedReading m_reading;
    ServiceCalendar m_calendar;
    TripPatterns m_patterns;
};

QDate toQDate(Date date);
Date fromQDate(const QDate &date);

} // namespace madang::transit
