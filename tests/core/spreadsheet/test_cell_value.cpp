// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/cell_value.h"

#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang;

class TestCellValue : public QObject {
    Q_OBJECT
private slots:
    void numbersAsPeopleWriteThem()
    {
        const auto real = [](const char *text) { return readCell(QString::fromUtf8(text), QStringLiteral("imperviousness"), SourceFieldType::Real, true).value; };
        QCOMPARE(real("0.6").toDouble(), 0.6);
        QCOMPARE(real("60%").toDouble(), 0.6);
        QCOMPARE(real("៣៥").toDouble(), 35.0);
        QCOMPARE(real("1,250.5").toDouble(), 1250.5);
        QVERIFY(real("").isNull());
        QVERIFY(real("   ").isNull());
        const CellValue lanes = readCell(QStringLiteral("៤"), QStringLiteral("lanes"), SourceFieldType::Integer, true);
        QCOMPARE(lanes.value.toLongLong(), qlonglong(4));
        QVERIFY(!readCell(QStringLiteral("2.5"), QStringLiteral("lanes"), SourceFieldType::Integer, true).problem.isEmpty());
        QVERIFY(!readCell(QStringLiteral("wide"), QStringLiteral("width"), SourceFieldType::Real, true).problem.isEmpty());
        QVERIFY(!readCell(QStringLiteral("1,250"), QStringLiteral("width"), SourceFieldType::Real, false).problem.isEmpty()); // 1.25 or 1250
        // Text stays as it is, digits and all.
        QCOMPARE(readCell(QStringLiteral(" ភូមិ ១ "), QStringLiteral("name"), SourceFieldType::Text, true).value.toString(), QStringLiteral("ភូមិ ១"));
        QCOMPARE(readCell(QStringLiteral("007"), QStringLiteral("number"), SourceFieldType::Text, true).value.toString(), QStringLiteral("007"));
    }

    void whatIsTheSame()
    {
        QVERIFY(isSameValue(QVariant(), QString()));
        QVERIFY(isSameValue(QStringLiteral("a "), QStringLiteral("a")));
        QVERIFY(isSameValue(QStringLiteral("강"), QStringLiteral("강").normalized(QString::NormalizationForm_D)));
        QVERIFY(!isSameValue(QStringLiteral("a"), QStringLiteral("A")));
        QVERIFY(!isSameValue(QVariant(), 0.0));
        QVERIFY(isSameValue(0.1 + 0.2, 0.3)); // 0.30000000000000004
        QVERIFY(!isSameValue(1000.0, 1000.0001));
        QVERIFY(isSameValue(qlonglong(4), 4.0));
    }

    void whatSpreadsheetsDoToTexts()
    {
        const auto damaged = [](const char *before, const char *after) { return isSpreadsheetDamage(QString::fromUtf8(before), QString::fromUtf8(after)); };
        QVERIFY(damaged("007", "7"));
        QVERIFY(damaged("0120", "120"));
        QVERIFY(!damaged("007", "8"));
        QVERIFY(!damaged("007", "07"));
        QVERIFY(!damaged("7", "007"));
        QVERIFY(damaged("12-3", "2026-12-03"));
        QVERIFY(damaged("12-3", "12월 03일"));
        QVERIFY(damaged("3/4", "04-Mar"));
        QVERIFY(damaged("3-4", "2026/03/04"));
        QVERIFY(!damaged("12-3", "12-4"));
        QVERIFY(damaged("123456789012345", "1.23457E+14"));
        QVERIFY(!damaged("123456789012345", "123456789012346"));
        QVERIFY(!damaged("school", "2026-12-03"));
    }

    void whatEncodingsDoToTexts()
    {
        const auto lost = [](const char *before, const char *after) { return hasLostLetters(QString::fromUtf8(before), QString::fromUtf8(after)); };
        QVERIFY(lost("ភូមិ ១", "???? ?"));
        QVERIFY(lost("교동 ១구역", "교동 ?구역"));
        QVERIFY(!lost("교동 1구역", "교동 ?구역")); // somebody asks for the number
        QVERIFY(!lost("ភូមិ ១", "???? 2"));
        QVERIFY(!lost("ភូមិ", "?"));
        QVERIFY(!lost("what?", "what?"));
    }
};

MADANG_TEST_MAIN(TestCellValue)
#include "test_cell_value.moc"
