// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/regulation/condition.h"

#include <QTest>

using namespace madang::zoning;

class TestCondition : public QObject
{
    Q_OBJECT
private slots:
    void holds_data();
    void holds();
    void whatIsWrong_data();
    void whatIsWrong();
};

void TestCondition::holds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    // Of a lot of 600 m² on a road of 12 m, code UQA122, residential, 20 m high.
    QTest::newRow("blank") << "  " << true;
    QTest::newRow("at least") << "lot_area >= 600" << true;
    QTest::newRow("more") << "lot_area > 600" << false;
    QTest::newRow("no blanks") << "road_width<12.5" << true;
    QTest::newRow("and") << "lot_area >= 500 and road_width < 12" << false;
    QTest::newRow("or") << "lot_area >= 500 OR road_width < 12" << true;
    QTest::newRow("and binds more") << "lot_area > 500 or road_width < 12 and use = commercial" << true;
    QTest::newRow("brackets") << "(lot_area > 500 or road_width < 12) and use = 'commercial'" << false;
    QTest::newRow("use") << "use = residential" << true;
    QTest::newRow("code") << "use = 'uqa122'" << true;
    QTest::newRow("other use") << "use != \"industrial\"" << true;
    QTest::newRow("not") << "not road_width = 12" << false;
    QTest::newRow("not not") << "not (not lot_area = 600)" << true;
    QTest::newRow("height") << "height > 9" << true;
    QTest::newRow("not higher") << "not (height > 30)" << true; // does not hold either where the height is not known
}

void TestCondition::holds()
{
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const Condition condition(text.toStdString());
    QCOMPARE(condition.holds({600, 12, 20.0, "UQA122", "residential"}), expected);
    QCOMPARE(condition.asksHeight(), text.contains(QLatin1String("height")));
    if (condition.asksHeight())
        QVERIFY(!condition.holds({600, 12, std::nullopt, "UQA122", "residential"}));
}

void TestCondition::whatIsWrong_data()
{
    using Problem = ConditionError::Problem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("place");
    QTest::newRow("unknown word") << "lot_size > 5" << int(Problem::UnknownWord) << 0;
    QTest::newRow("no sign") << "lot_area 5" << int(Problem::ExpectedOperator) << 9;
    QTest::newRow("no number") << "lot_area >= large" << int(Problem::ExpectedNumber) << 12;
    QTest::newRow("a unit") << "lot_area >= 500m2" << int(Problem::ExpectedNumber) << 12;
    QTest::newRow("ends early") << "lot_area >=" << int(Problem::ExpectedNumber) << 11;
    QTest::newRow("only and") << "and" << int(Problem::UnknownWord) << 0;
    QTest::newRow("open bracket") << "(lot_area > 5" << int(Problem::ExpectedBracket) << 13;
    QTest::newRow("too much") << "lot_area > 5 road_width < 3" << int(Problem::TooMuch) << 13;
    QTest::newRow("open quote") << "use = 'a" << int(Problem::ExpectedText) << 6;
    QTest::newRow("order of uses") << "use > 'a'" << int(Problem::ExpectedOperator) << 4;
    QTest::newRow("prose") << "40 % in settlements" << int(Problem::UnknownWord) << 0;
    QTest::newRow("deep") << QString(100, QLatin1Char('(')) << int(Problem::TooMuch) << 64;
}

void TestCondition::whatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    QFETCH(int, place);
    try {
        const Condition condition(text.toStdString());
        QFAIL("no error");
    } catch (const ConditionError &error) {
        QCOMPARE(int(error.problem), problem);
        QCOMPARE(int(error.place), place);
    }
}

QTEST_GUILESS_MAIN(TestCondition)
#include "test_condition.moc"
