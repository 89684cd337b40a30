// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/zawgyi_text.h"
#include "support/qgis_fixture.h"
#include "zoning/processing/regulation/date_text.h"
#include "zoning/processing/regulation/rule_rows.h"

#include <QTest>

using namespace madang;
using namespace madang::zoning;

class TestRegulationDates : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void saysWhatItConverted();
    void refuses_data();
    void refuses();
    void saysWhereAConditionIsWrong();
    void knowsZawgyi();
};

void TestRegulationDates::reads_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *country, const char *text, const char *first, const char *last) {
        QTest::newRow(*text ? text : "empty") << country << QString::fromUtf8(text) << first << last;
    };
    row("KR", "2026-05-01", "2026-05-01", "2026-05-01");
    row("KR", "2026.5.1.", "2026-05-01", "2026-05-01");
    row("KR", "2026년 5월 1일", "2026-05-01", "2026-05-01");
    row("KR", "2026", "2026-01-01", "2026-12-31");
    row("KR", "2024-02", "2024-02-01", "2024-02-29");
    row("TH", "๒๕๖๙", "2026-01-01", "2026-12-31");
    row("TH", "พ.ศ. 2556", "2013-01-01", "2013-12-31");
    row("KH", "២៥៦៩", "2026-01-01", "2026-12-31");
    row("LA", "2569-12", "2026-12-01", "2026-12-31");
    row("KR", "", "", "");
}

void TestRegulationDates::reads()
{
    QFETCH(QString, country);
    QFETCH(QString, text);
    const DateReader reader{country};
    const ReadDate first = reader.read(text, DayOf::Beginning);
    QVERIFY2(first.problem.isEmpty(), qPrintable(first.problem));
    QTEST(first.date, "first");
    QTEST(reader.read(text, DayOf::End).date, "last");
}

void TestRegulationDates::saysWhatItConverted()
{
    QCOMPARE(DateReader(QStringLiteral("TH")).read(QStringLiteral("๒๕๖๙"), DayOf::Beginning).note, QStringLiteral("2569 of the Buddhist era is 2026 CE."));
    QVERIFY(DateReader(QStringLiteral("TH")).read(QStringLiteral("2026"), DayOf::Beginning).note.isEmpty());
}

void TestRegulationDates::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("remedy");
    const QString howTo = QStringLiteral("Write the year, or year-month-day, such as 2026-05-01.");
    QTest::newRow("day first") << "05/06/2026" << "“05/06/2026” does not tell day and month apart." << howTo;
    QTest::newRow("words") << "next year" << "“next year” is no date." << howTo;
    QTest::newRow("no such day") << "2026-02-30" << "There is no day “2026-02-30”." << howTo;
    QTest::newRow("Buddhist year in Korea") << "2569" << "“2569” looks like a year of the Buddhist era." << "Write the year CE, such as 2026.";
    QTest::newRow("long ago") << "1026" << "“1026” is no year in which a regulation holds." << howTo;
}

void TestRegulationDates::refuses()
{
    QFETCH(QString, text);
    const ReadDate read = DateReader(QStringLiteral("KR")).read(text, DayOf::Beginning);
    QVERIFY(read.date.isEmpty());
    QTEST(read.problem, "problem");
    QTEST(read.remedy, "remedy");
}

void TestRegulationDates::saysWhereAConditionIsWrong()
{
    QVERIFY(conditionProblem(QString()).isEmpty());
    QVERIFY(conditionProblem(QStringLiteral("lot_area >= 500 and road_width < 12")).isEmpty());
    const QString problem = conditionProblem(QStringLiteral("lot_area >= 500 and street < 12"));
    QVERIFY2(problem.contains(QStringLiteral("street")) && problem.contains(QStringLiteral("character 21")), qPrintable(problem));
}

void TestRegulationDates::knowsZawgyi()
{
    // “Myanmar” and “house”, first in Unicode, then in the code points of the Zawgyi font.
    QVERIFY(!isLikelyZawgyi(QString::fromUtf8("\xe1\x80\x99\xe1\x80\xbc\xe1\x80\x94\xe1\x80\xba\xe1\x80\x99\xe1\x80\xac")));
    QVERIFY(!isLikelyZawgyi(QStringLiteral("\u1014\u1031\u1021\u102D\u1019\u103A")));
    QVERIFY(!isLikelyZawgyi(QStringLiteral("\u1021\u1004\u103A\u1039\u1002\u101C\u102D\u1015\u103A"))); // kinzi
    QVERIFY(isLikelyZawgyi(QStringLiteral("\u103B\u1019\u1014\u1039\u1019\u102C")));
    QVERIFY(isLikelyZawgyi(QStringLiteral("\u1031\u1014\u1021\u102D\u1019\u1039")));
    QVERIFY(!isLikelyZawgyi(QStringLiteral("Yangon City Development Committee")));
    QVERIFY(!isLikelyZawgyi(QStringLiteral("제2종일반주거지역")));
}

MADANG_TEST_MAIN(TestRegulationDates)
#include "test_regulation_dates.moc"
