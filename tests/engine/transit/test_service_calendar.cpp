// SPDX-License-Identifier: GPL-2.0-or-later
#include "memory_archive.h"

#include "transit/engine/service_calendar.h"

#include <QTest>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

namespace {

Date day(const char *iso) { return *parseIsoDate(iso); }

} // namespace

class TestServiceCalendar : public QObject
{
    Q_OBJECT
private slots:
    void weekdaysAndExceptions();
    void exceptionsAlone();
    void badDatesAreNotGuessed();
    void period();
    void nextWithService();
    void ordinaryWeekday();
};

// The synthetic grid's calendar: Songkran taken out, the Saturday after put in.
void TestServiceCalendar::weekdaysAndExceptions()
{
    const FeedReading reading = readFiles(smallFeed({
        {"calendar_dates.txt", "service_id,date,exception_type\nWK,20260413,2\nWK,20260414,2\nWK,20260415,2\nWK,20260418,1\n"},
    }));
    const ServiceCalendar calendar(reading.feed);
    QCOMPARE(calendar.tripsOn(day("2026-04-08")), std::int64_t(1));
    QCOMPARE(calendar.tripsOn(day("2026-04-12")), std::int64_t(0)); // Sunday
    QCOMPARE(calendar.tripsOn(day("2026-04-14")), std::int64_t(0)); // removed
    QCOMPARE(calendar.tripsOn(day("2026-04-18")), std::int64_t(1)); // added
    QCOMPARE(calendar.tripsOn(day("2025-12-31")), std::int64_t(0));
    QCOMPARE(calendar.tripsOn(day("2026-01-01")), std::int64_t(1)); // both ends included
    QCOMPARE(calendar.tripsOn(day("2026-12-31")), std::int64_t(1));
    QCOMPARE(calendar.tripsOn(day("2027-01-01")), std::int64_t(0));
}

void TestServiceCalendar::exceptionsAlone()
{
    const FeedReading reading = readFiles(smallFeed({
        {"calendar.txt", ""},
        {"calendar_dates.txt", "service_id,date,exception_type\nWK,20260412,1\nWK,20260510,1\n"},
    }));
    QVERIFY(reading.log.findings().empty());
    const ServiceCalendar calendar(reading.feed);
    QCOMPARE(calendar.tripsOn(day("2026-04-12")), std::int64_t(1));
    QCOMPARE(calendar.tripsOn(day("2026-04-13")), std::int64_t(0));
    QCOMPARE(calendar.period()->first, day("2026-04-12"));
    QCOMPARE(calendar.period()->second, day("2026-05-10"));
}

void TestServiceCalendar::badDatesAreNotGuessed()
{
    const FeedReading reading = readFiles(smallFeed({
        {"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                         "WK,1,1,1,1,1,1,1,2026.01.01,20261231\nX,1,1,1,1,1,1,1,20261231,20260101\n"},
        {"calendar_dates.txt", "service_id,date,exception_type\nWK,2026-04-13,1\nWK,20260414,3\n"},
    }));
    const FeedFinding *start = findingOf(reading.log, FeedRule::BadDate, "calendar.txt");
    QVERIFY(start);
    QCOMPARE(start->field, std::string("start_date"));
    QCOMPARE(start->first.front().row, std::int64_t(2));
    QCOMPARE(start->first.front().value, std::string("2026.01.01"));
    QVERIFY(findingOf(reading.log, FeedRule::BadDate, "calendar_dates.txt"));
    QVERIFY(findingOf(reading.log, FeedRule::StartAfterEnd));
    QCOMPARE(findingOf(reading.log, FeedRule::BadCode)->field, std::string("exception_type"));
    // The trips name a service that is there; it only has no dates.
    QVERIFY(!findingOf(reading.log, FeedRule::UnknownService));
    const ServiceCalendar calendar(reading.feed);
    QVERIFY(!calendar.period());
    QVERIFY(!calendar.ordinaryWeekday(day("2026-04-08")));
}

void TestServiceCalendar::period()
{
    const FeedReading reading = readFiles(smallFeed({
        {"calendar_dates.txt", "service_id,date,exception_type\nWK,20270103,1\n"},
    }));
    const ServiceCalendar calendar(reading.feed);
    QCOMPARE(calendar.period()->first, day("2026-01-01"));
    QCOMPARE(calendar.period()->second, day("2027-01-03"));
}

void TestServiceCalendar::nextWithService()
{
    const FeedReading reading = readFiles(smallFeed());
    const ServiceCalendar calendar(reading.feed);
    QCOMPARE(calendar.nextWithService(day("2026-04-10")), std::optional(day("2026-04-13"))); // over a week-end
    QCOMPARE(calendar.nextWithService(day("2020-01-01")), std::optional(day("2026-01-01")));
    QVERIFY(!calendar.nextWithService(day("2026-12-31")));
}

void TestServiceCalendar::ordinaryWeekday()
{
    const FeedReading reading = readFiles(smallFeed());
    const ServiceCalendar calendar(reading.feed);
    QCOMPARE(calendar.ordinaryWeekday(day("2026-06-05")), std::optional(day("2026-06-04"))); // Friday: the Thursday before
    QCOMPARE(calendar.ordinaryWeekday(day("2026-06-06")), std::optional(day("2026-06-04"))); // Saturday: Thursday
    QCOMPARE(calendar.ordinaryWeekday(day("2030-01-01")), std::optional(day("2026-12-31"))); // the last Thursday
    QCOMPARE(calendar.ordinaryWeekday(day("2020-01-01")), std::optional(day("2026-01-01")));

    const FeedReading weekends = readFiles(smallFeed({
        {"calendar.txt", "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                         "WK,0,0,0,0,0,0,1,20260101,20261231\n"},
    }));
    QCOMPARE(ServiceCalendar(weekends.feed).ordinaryWeekday(day("2026-06-05")), std::optional(day("2026-06-07")));
}

QTEST_APPLESS_MAIN(TestServiceCalendar)
#include "test_service_calendar.moc"
