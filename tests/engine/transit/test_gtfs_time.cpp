// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/gtfs_time.h"

#include <QTest>

using namespace madang::transit;

class TestGtfsTime : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void refuses_data();
    void refuses();
    void writes();
};

void TestGtfsTime::reads()
{
    QCOMPARE(parseServiceTime("00:00:00"), std::optional(0));
    QCOMPARE(parseServiceTime("6:05:09"), std::optional(6 * 3600 + 5 * 60 + 9));
    QCOMPARE(parseServiceTime("24:44:15"), std::optional(89055));
    QCOMPARE(parseServiceTime("100:00:00"), std::optional(360000));
}

void TestGtfsTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "8:00", "08:00", "8:60:00", "8:00:60", "8.00.00", "-1:00:00", "a:00:00", "8:0:00",
                             "08:00:00 AM", ":00:00", "1234:00:00", "08:00:00.5", "28800"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestGtfsTime::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseServiceTime(text.toStdString()));
}

void TestGtfsTime::writes()
{
    QCOMPARE(formatServiceTime(0), std::string("00:00:00"));
    QCOMPARE(formatServiceTime(89055), std::string("24:44:15"));
    QCOMPARE(formatServiceTime(360000), std::string("100:00:00"));
}

QTEST_APPLESS_MAIN(TestGtfsTime)
#include "test_gtfs_time.moc"
