// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/calendar_date.h"

#include <QTest>

using namespace madang::transit;

class TestCalendarDate : public QObject
{
    Q_OBJECT
private slots:
    void gtfsForm();
    void isoForm();
    void weekdays();
};

void TestCalendarDate::gtfsForm()
{
    QCOMPARE(formatIsoDate(*parseGtfsDate("20240229")), std::string("2024-02-29"));
    for (const char *text : {"20230229", "2007.01.01", "2007-06-04", "20071301", "20070100", "2007061", "200706041", ""})
        QVERIFY2(!parseGtfsDate(text), text);
}

void TestCalendarDate::isoForm()
{
    QCOMPARE(parseIsoDate("2025-06-11"), parseGtfsDate("20250611"));
    for (const char *text : {"20250611", "2025-6-11", "11-06-2025", "2025/06/11", "2025-02-30"})
        QVERIFY2(!parseIsoDate(text), text);
}

void TestCalendarDate::weekdays()
{
    QCOMPARE(weekdayIndex(*parseIsoDate("2007-06-04")), 0); // Monday, says expected.json
    QCOMPARE(weekdayIndex(*parseIsoDate("2026-04-08")), 2);
    QCOMPARE(weekdayIndex(*parseIsoDate("2026-04-12")), 6);
    QCOMPARE(weekdayIndex(*parseIsoDate("1969-12-31")), 2);
}

QTEST_APPLESS_MAIN(TestCalendarDate)
#include "test_calendar_date.moc"
