// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/rate_list.h"

#include <QTest>

using namespace madang::feasibility;

class TestRateList : public QObject
{
    Q_OBJECT
private slots:
    void fractions();
    void percent();
    void refused();
};

void TestRateList::fractions()
{
    const RateList list = parseRates("0.045, 0.06,0.09,", RateUnit::Fraction);
    QVERIFY(list.issues.empty());
    QCOMPARE(list.rates, (std::vector<double>{0.045, 0.06, 0.09}));
    QCOMPARE(parseRates("0,045; 0,09", RateUnit::Fraction).rates,
             (std::vector<double>{0.045, 0.09}));
    QCOMPARE(parseRates("4.5 %,0.09", RateUnit::Fraction).rates,
             (std::vector<double>{0.045, 0.09}));
    QCOMPARE(parseRates("0.09,0.09,0", RateUnit::Fraction).rates, (std::vector<double>{0.09, 0.0}));
    QCOMPARE(parseRates("-0.01", RateUnit::Fraction).rates, (std::vector<double>{-0.01}));
}

void TestRateList::percent()
{
    QCOMPARE(parseRates("4.5, 6, 9 %", RateUnit::Percent).rates,
             (std::vector<double>{0.045, 0.06, 0.09}));
    QCOMPARE(parseRates("4,5 %; 9 %", RateUnit::Percent).rates, (std::vector<double>{0.045, 0.09}));
    QCOMPARE(parseRates("៤.៥", RateUnit::Percent).rates, (std::vector<double>{0.045}));
}

void TestRateList::refused()
{
    const RateList percentMeant = parseRates("0.045,4.5", RateUnit::Fraction);
    QCOMPARE(percentMeant.issues.size(), std::size_t{1});
    QCOMPARE(percentMeant.issues[0].problem, RateProblem::LooksLikePercent);
    QCOMPARE(percentMeant.issues[0].text, std::string("4.5"));
    QCOMPARE(percentMeant.issues[0].asPercent, 450.0);

    QCOMPARE(parseRates("-1", RateUnit::Fraction).issues[0].problem, RateProblem::TotalLoss);
    QCOMPARE(parseRates("-250 %", RateUnit::Percent).issues[0].problem, RateProblem::TotalLoss);
    QCOMPARE(parseRates("450", RateUnit::Percent).issues[0].problem, RateProblem::TooHigh);
    QCOMPARE(parseRates("high", RateUnit::Percent).issues[0].problem, RateProblem::NotANumber);
    QCOMPARE(parseRates("%", RateUnit::Percent).issues[0].problem, RateProblem::NotANumber);
    QCOMPARE(parseRates("nan", RateUnit::Fraction).issues[0].problem, RateProblem::NotANumber);
    QCOMPARE(parseRates(" , ", RateUnit::Fraction).issues[0].problem, RateProblem::NoRates);
    QCOMPARE(parseRates("", RateUnit::Fraction).issues[0].problem, RateProblem::NoRates);
}

QTEST_GUILESS_MAIN(TestRateList)
#include "test_rate_list.moc"
