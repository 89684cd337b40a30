// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/number_text.h"

#include <QTest>

using namespace madang;

class TestNumberText : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("plain");
        const int number = int(Quantity::Plain), length = int(Quantity::Length), speed = int(Quantity::Speed);
        QTest::newRow("machine") << "12.5" << number << "" << 12.5 << true;
        QTest::newRow("exponent") << "1e3" << number << "" << 1000.0 << true;
        QTest::newRow("negative") << "-3" << number << "" << -3.0 << true;
        QTest::newRow("Thai digits") << "๑๒.๕" << number << "" << 12.5 << false;
        QTest::newRow("Khmer digits") << "១២" << number << "" << 12.0 << false;
        QTest::newRow("Burmese digits") << "၁၂၀" << number << "" << 120.0 << false;
        QTest::newRow("full width") << "１２" << number << "" << 12.0 << false;
        QTest::newRow("decimal comma") << "12,5" << number << "" << 12.5 << false;
        QTest::newRow("groups") << "1,234,567" << number << "" << 1234567.0 << false;
        QTest::newRow("groups and point") << "1,234.5" << number << "" << 1234.5 << false;
        QTest::newRow("dots and comma") << "1.234.567,5" << number << "" << 1234567.5 << false;
        QTest::newRow("storeys") << "5층" << number << "" << 5.0 << true;
        QTest::newRow("per cent") << "45 %" << number << "" << 0.45 << true;
        QTest::newRow("Korean per cent") << "1,000퍼센트" << number << "" << 10.0 << false;
        QTest::newRow("metres") << "10 m" << length << "" << 10.0 << true;
        QTest::newRow("centimetres") << "310cm" << length << "" << 3.1 << true;
        QTest::newRow("centimetres of the field") << "140" << length << "cm" << 1.4 << true;
        QTest::newRow("own unit goes first") << "2 m" << length << "cm" << 2.0 << true;
        QTest::newRow("speed of OSM") << "60" << speed << "km/h" << 60 / 3.6 << true;
        QTest::newRow("miles") << "30 mph" << speed << "km/h" << 13.4112 << true;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, quantity);
        QFETCH(QString, unit);
        QFETCH(double, value);
        QFETCH(bool, plain);
        const NumberReading reading = readNumber(text, Quantity(quantity), unit, true);
        QVERIFY(reading.number.has_value());
        QVERIFY2(qAbs(reading.number->value - value) < 1e-9, qPrintable(QString::number(reading.number->value)));
        QCOMPARE(reading.number->plain, plain);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "about 5", "3;4", "90;100", "1-2m", "nan", "inf", "1e999", "--3", "5 kg", "12 rai"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const NumberReading reading = readNumber(text, Quantity::Length, {}, true);
        QVERIFY(!reading.number);
        QCOMPARE(int(reading.problem), int(NumberProblem::NotANumber));
    }

    void aUnitOfAnotherQuantityIsNoNumber()
    {
        QVERIFY(!readNumber(QStringLiteral("10 m"), Quantity::Plain, {}, true).number);
        QVERIFY(!readNumber(QStringLiteral("10 km/h"), Quantity::Length, {}, true).number);
    }

    void columnsOfGroupsAreUnclear()
    {
        const auto unclear = [](const QStringList &texts) {
            GroupingWatch watch;
            for (const QString &text : texts)
                watch.see(text, readNumber(text, Quantity::Length, {}, false).number.value().value);
            return watch.isUnclear();
        };
        QVERIFY(unclear({"12.500", "1.250 m", "7"}));
        QVERIFY(unclear({"1.234,5", "12.500"}));
        QVERIFY(!unclear({"12.500"}));
        QVERIFY(!unclear({"12.500", "1.250", "3.75"}));
        QVERIFY(!unclear({"12.500", "1.250", "0.750"}));
        QVERIFY(!unclear({"1.234.567", "2.345.678"})); // read as groups
        GroupingWatch refused;
        refused.see(QStringLiteral("12.500"), 12.5, false);
        refused.see(QStringLiteral("8.250"), 8.25, false);
        QVERIFY(!refused.isUnclear());
        refused.see(QStringLiteral("7.000"), 7);
        QVERIFY(refused.isUnclear());
        QCOMPARE(refused.example(), QStringLiteral("7.000"));
        QVERIFY(groupsByPoint(QStringLiteral("VN")) && !groupsByPoint(QStringLiteral("KR")));
    }

    // 1,250 is 1250 in Korea, and may be one and a quarter in Viet Nam.
    void oneCommaAndThreeDigitsDependOnTheCountry()
    {
        QCOMPARE(readNumber(QStringLiteral("1,250"), Quantity::Plain, {}, groupsByComma(QStringLiteral("KR"))).number->value, 1250.0);
        const NumberReading unclear = readNumber(QStringLiteral("1,250"), Quantity::Plain, {}, groupsByComma(QStringLiteral("VN")));
        QVERIFY(!unclear.number);
        QCOMPARE(int(unclear.problem), int(NumberProblem::Ambiguous));
    }
};

QTEST_GUILESS_MAIN(TestNumberText)
#include "test_number_text.moc"
