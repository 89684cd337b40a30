// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/limit_text.h"

#include "support/qgis_fixture.h"

#include <QTest>

using namespace madang::zoning;

class TestLimitText : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void offersWhatIsMeant();
    void saysWhatItConverted();
    void takesAtMostAndAtLeast();
};

void TestLimitText::reads_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char *country, const char *parameter, const char *text, double value) {
        QTest::newRow(text) << country << parameter << QString::fromUtf8(text) << value;
    };
    row("KR", "far", "250 %", 2.5);
    row("KR", "far", "2.5", 2.5);
    row("KR", "far", "1,000퍼센트", 10.0);
    row("KR", "far", "용적률 1,300 % 이하", 13.0);
    row("KR", "coverage", "60%", 0.6);
    row("KR", "coverage", "건폐율: 20퍼센트", 0.2);
    row("TH", "far", "7:1", 7.0);
    row("TH", "far", "๗:๑", 7.0);
    row("TH", "far", "FAR ๒.๕", 2.5);
    row("TH", "osr_of_gfa", "4.5 % of GFA", 0.045);
    row("TH", "osr_of_gfa", "ร้อยละ ๔.๕", 0.045);
    row("MY", "far", "1:2.5", 2.5);
    row("KH", "far", "២.៥", 2.5);
    row("KH", "coverage", "៥០ ភាគរយ", 0.5);
    row("LA", "coverage", "໖໐ %", 0.6);
    row("MM", "floors", "၁၂ ထပ်", 12.0);
    row("VN", "far", "5 lần", 5.0);
    row("VN", "far", "2,5", 2.5);
    row("VN", "coverage", "mật độ xây dựng tối đa 40 %", 0.4);
    row("ID", "coverage", "KDB 60 %", 0.6);
    row("ID", "far", "KLB: 3", 3.0);
    row("PH", "far", "FLAR 3.0", 3.0);
    row("SG", "far", "GPR 2.5", 2.5);
    row("KR", "coverage", "1/3", 1.0 / 3.0);
    row("KR", "floors", "3층 이하", 3.0);
    row("SG", "floors", "4 storeys", 4.0);
    row("TH", "floors", "ไม่เกิน ๘ ชั้น", 8.0);
    row("SG", "height", "12 m", 12.0);
    row("KR", "height", "12m 이하", 12.0);
    row("KR", "height", "１２ｍ", 12.0);
    row("TH", "height", "23 เมตร", 23.0);
    row("VN", "height", "45 m", 45.0);
    row("KR", "setback_side", "150 cm", 1.5);
    row("KR", "setback_side", "0 m", 0.0);
    row("KR", "lot_area", "1,200㎡", 1200.0);
    row("VN", "lot_area", "1.234.567,5 m2", 1234567.5);
    row("SG", "parking_per_floor", "1/120", 1.0 / 120.0);
    row("SG", "parking_per_floor", "1 per 120 m2", 1.0 / 120.0);
    row("SG", "parking_per_unit", "1.5 spaces", 1.5);
    row("KR", "household_size", "2.3명", 2.3);
    // Of the two readings of 2,125 only one is a ratio.
    row("KH", "far", "2,125", 2.125);
    row("VN", "height", "12.500 m", 12.5);
    row("KH", "far", "0", 0.0); // nothing may be built, which a law may say
}

void TestLimitText::reads()
{
    QFETCH(QString, country);
    QFETCH(QString, parameter);
    QFETCH(QString, text);
    QFETCH(double, value);
    const ReadLimit read = LimitReader(country, QStringLiteral("en")).read(text, parameter);
    QVERIFY2(read.value, qPrintable(read.problem));
    QVERIFY2(qAbs(*read.value - value) < 1e-9, qPrintable(QString::number(*read.value)));
    QVERIFY(read.problem.isEmpty());
}

void TestLimitText::refuses_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const char *country, const char *parameter, const char *text, const char *problem, const char *remedy) {
        QTest::newRow(name) << country << parameter << QString::fromUtf8(text) << QString::fromUtf8(problem) << QString::fromUtf8(remedy);
    };
    row("prose", "KR", "coverage", "20 %, 40 % in settlements", "“20 %, 40 % in settlements” has several values.",
        "Write a rule for each of them, with the condition under which it holds.");
    row("range", "PH", "coverage", "55-60", "has several values", "Write a rule for each");
    row("words", "KR", "far", "by ordinance", "“by ordinance” is no number.", "leave the rule out where the law gives none");
    row("more than a value", "KR", "height", "12 m in settlements", "“m in settlements” is not understood behind the number.", "put conditions into the condition");
    row("FAR 250", "KR", "far", "250", "250 without a % sign would be 25,000 %.", "Write 250 % or 2.5, if that is meant.");
    row("FAR 250 elsewhere", "SG", "far", "250", "250 without a % sign would be 25,000 %.", "Write 250 % or 2.5, if that is meant.");
    row("Korean FAR 80", "KR", "far", "80", "80 without a % sign would be 8,000 %.", "Write 80 % or 0.8, if that is meant.");
    row("FAR 2.5 %", "KR", "far", "2.5 %", "2.5 % is a floor area ratio of 0.025, which is hardly meant.", "Write 2.5 without the % sign, or 250 %.");
    row("coverage 60", "KR", "coverage", "60", "60 without a % sign would be 6,000 %.", "Write 60 % or 0.6, if that is meant.");
    row("coverage above 100 %", "KR", "coverage", "120 %", "“120 %” is more than the whole.", "Write a value up to 100 %.");
    row("OSR without %", "TH", "osr_of_gfa", "4.5", "4.5 without a % sign would be 450 %.", "Write 4.5 % or 0.045, if that is meant.");
    row("OSR of the site", "TH", "osr_of_gfa", "4.5 % of site", "is a share of the site, but this rule is a share of the floor area.", "Write it as open space of the site");
    row("open space of GFA", "ID", "open_space", "20 % of GFA", "is a share of the floor area, but this rule is a share of the site.", "Write it as open space ratio (OSR)");
    row("no height", "KR", "height", "0", "Zero leaves nothing to be built", "Leave the rule out where the law gives no value.");
    row("no storey height", "KR", "storey_height", "0 m", "Zero leaves nothing to be built", "Leave the rule out");
    row("low storeys", "KR", "storey_height", "1.2 m", "“1.2 m” is out of range: from 2 to 20 is possible.", "Check the number and its unit.");
    row("below zero", "KR", "far", "-2.5", "“-2.5” is below zero.", "Write a value of zero or more.");
    row("empty", "KR", "coverage", "  ", "There is no value.", "Write a number, such as 60 %.");
    row("storeys for a height", "KR", "height", "3층 이하", "Storeys are no height.", "Write the height in metres, or a rule for the number of storeys.");
    row("metres for storeys", "KR", "floors", "12 m", "Metres are no number of storeys.", "Write the number of storeys, or a rule for the height.");
    row("metres for a share", "KR", "coverage", "12 m", "The unit of “12 m” does not fit this rule.", "Write a ratio as 60 % or 0.6");
    row("two readings", "ID", "lot_area", "1.250 m2", "“1.250 m2” may be 1250 or 1.25.", "Write it without a sign between thousands.");
    row("sào", "VN", "lot_area", "2 sào", "A sào is 360 m² in the north, 500 m² in the centre and 1,000 m² in the south of Vietnam.", "Write the area in m².");
    row("length for an area", "TH", "lot_area", "20 m", "The unit of “20 m” does not fit this rule.", "Write an area");
    row("unknown parameter", "KR", "colour", "3", "“colour” is no parameter of regulations.", "Choose one of the list.");
    row("unclear ratio", "KR", "far", "2:3", "It is not clear which way “2:3” is meant.", "Write it as one number, such as 2.5.");
    row("too large", "SG", "far", "5000 %", "“5000 %” is larger than any real one.", "Write a value up to 40.");
}

void TestLimitText::refuses()
{
    QFETCH(QString, country);
    QFETCH(QString, parameter);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    QFETCH(QString, remedy);
    const ReadLimit read = LimitReader(country, QStringLiteral("en")).read(text, parameter);
    QVERIFY2(!read.value, qPrintable(QString::number(read.value.value_or(0))));
    QVERIFY2(read.problem.contains(problem), qPrintable(read.problem));
    QVERIFY2(read.remedy.contains(remedy), qPrintable(read.remedy));
}

void TestLimitText::offersWhatIsMeant()
{
    const LimitReader reader(QStringLiteral("KR"), QStringLiteral("en"));
    QCOMPARE(reader.read(QStringLiteral("250"), QStringLiteral("far")).offered.value_or(0.0), 2.5);
    QCOMPARE(reader.read(QStringLiteral("60"), QStringLiteral("coverage")).offered.value_or(0.0), 0.6);
    QVERIFY(!reader.read(QStringLiteral("120 %"), QStringLiteral("coverage")).offered);
}

void TestLimitText::saysWhatItConverted()
{
    const LimitReader thai(QStringLiteral("TH"), QStringLiteral("en"));
    // 1 rai = 1,600 m², 1 ngan = 400 m², 1 square wah = 4 m².
    ReadLimit read = thai.read(QStringLiteral("2 rai 1 ngan 50 wah"), QStringLiteral("lot_area"));
    QCOMPARE(read.value.value_or(0.0), 3800.0);
    QCOMPARE(read.note, QStringLiteral("2 rai 1 ngan 50 wah are 3,800 m²."));
    read = thai.read(QStringLiteral("๒-๑-๕๐ ไร่"), QStringLiteral("lot_area"));
    QCOMPARE(read.value.value_or(0.0), 3800.0);
    QVERIFY(!read.note.isEmpty());
    read = LimitReader(QStringLiteral("KR"), QStringLiteral("en")).read(QStringLiteral("121평"), QStringLiteral("lot_area"));
    QCOMPARE(read.value.value_or(0.0), 400.0);
    QCOMPARE(read.note, QStringLiteral("121평 are 400 m²."));
    read = LimitReader(QStringLiteral("MM"), QStringLiteral("en")).read(QStringLiteral("0.5 acre"), QStringLiteral("lot_area"));
    QVERIFY(qAbs(read.value.value_or(0.0) - 2023.4282112) < 1e-6);
    QVERIFY(!read.note.isEmpty());
    QVERIFY(thai.read(QStringLiteral("400 m2"), QStringLiteral("lot_area")).note.isEmpty());
}

void TestLimitText::takesAtMostAndAtLeast()
{
    const LimitReader reader(QStringLiteral("KR"), QStringLiteral("en"));
    QCOMPARE(reader.read(QStringLiteral("12m 이하"), QStringLiteral("height")).operation, QStringLiteral("<="));
    QCOMPARE(reader.read(QStringLiteral("100 % 이상"), QStringLiteral("far")).operation, QStringLiteral(">="));
    QVERIFY(reader.read(QStringLiteral("100 %"), QStringLiteral("far")).operation.isEmpty());
    const ReadLimit under = reader.read(QStringLiteral("12m 미만"), QStringLiteral("height"));
    QCOMPARE(under.operation, QStringLiteral("<="));
    QCOMPARE(under.note, QStringLiteral("“12m 미만” leaves out the value itself; the rule takes it in."));
}

MADANG_TEST_MAIN(TestLimitText)
#include "test_limit_text.moc"
