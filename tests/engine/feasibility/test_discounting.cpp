// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/discounting.h"
#include "support/reference_data.h"
#include "support/throws.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

#include <limits>

using namespace madang;
using namespace madang::feasibility;

namespace {

constexpr double tolerance = 5e-5; // the reference gives four decimals

CashFlow sixYears()
{
    return {{100, 50, 5, 5, 5, 5}, {0, 0, 50, 60, 70, 80}};
}

CashFlow annuity(double cost, double benefit, int years)
{
    CashFlow flow;
    flow.cost.assign(static_cast<std::size_t>(years) + 1, 0.0);
    flow.benefit.assign(static_cast<std::size_t>(years) + 1, benefit);
    flow.cost[0] = cost;
    flow.benefit[0] = 0.0;
    return flow;
}

CashFlow benefitsTimes(CashFlow flow, double factor)
{
    for (double &benefit : flow.benefit)
        benefit *= factor;
    return flow;
}

std::vector<double> series(const QJsonValue &value)
{
    std::vector<double> result;
    for (const QJsonValue &item : value.toArray())
        result.push_back(item.toDouble());
    return result;
}

QJsonObject workedCase(const QString &id)
{
    QFile file(test::referenceData() + QStringLiteral("/zoning/worked_cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray cases =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    for (const QJsonValue &item : cases) {
        if (item.toObject().value(QLatin1String("id")).toString() == id)
            return item.toObject();
    }
    return {};
}

} // namespace

class TestDiscounting : public QObject
{
    Q_OBJECT
private slots:
    void sixYearsAtThreeRates_data();
    void sixYearsAtThreeRates();
    void baseYearIsNotDiscounted();
    void thirtyYearAnnuity();
    void benefitsDownTenPercent();
    void rateStepsOverTime();
    void cumulativeNetEndsAtNpv();
    void ratioNeedsCosts();
    void impossibleRatesAreRefused();
    void badStepsAndSeriesAreRefused();
    void workedCases();
};

// Reference page, "Worked".
void TestDiscounting::sixYearsAtThreeRates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("pvBenefit");
    QTest::addColumn<double>("pvCost");
    QTest::addColumn<double>("npv");
    QTest::addColumn<double>("ratio");
    QTest::newRow("Korea, 4.5 %") << 0.045 << 221.2597 << 165.0121 << 56.2476 << 1.3409;
    QTest::newRow("ADB, 9 %") << 0.09 << 189.9993 << 160.7327 << 29.2666 << 1.1821;
    QTest::newRow("not discounted") << 0.0 << 260.0 << 170.0 << 90.0 << 260.0 / 170.0;
}

void TestDiscounting::sixYearsAtThreeRates()
{
    QFETCH(double, rate);
    QFETCH(double, pvBenefit);
    QFETCH(double, pvCost);
    QFETCH(double, npv);
    QFETCH(double, ratio);
    const Appraisal result = appraise(sixYears(), DiscountSchedule(rate));
    QVERIFY(qAbs(result.pvBenefit - pvBenefit) < tolerance);
    QVERIFY(qAbs(result.pvCost - pvCost) < tolerance);
    QVERIFY(qAbs(result.npv - npv) < tolerance);
    QVERIFY(result.benefitCostRatio.has_value());
    QVERIFY(qAbs(*result.benefitCostRatio - ratio) < tolerance);
}

// A spreadsheet's NPV() over all years gives 53.8254 for these: the classic wrong answer.
void TestDiscounting::baseYearIsNotDiscounted()
{
    QCOMPARE(DiscountSchedule(0.045).factors(3)[0], 1.0);
    const double npv = appraise(sixYears(), DiscountSchedule(0.045)).npv;
    QVERIFY(qAbs(npv / 1.045 - 53.8254) < tolerance);
}

void TestDiscounting::thirtyYearAnnuity()
{
    const CashFlow flow = annuity(1000, 100, 30);
    for (const auto &[rate, npv, ratio] :
         {std::tuple(0.045, 628.8889, 1.6289), std::tuple(0.09, 27.3654, 1.0274)}) {
        const Appraisal result = appraise(flow, DiscountSchedule(rate));
        QVERIFY(qAbs(result.npv - npv) < tolerance);
        QVERIFY(qAbs(*result.benefitCostRatio - ratio) < tolerance);
        // Closed form: a(n, r) = (1 - (1 + r)^-n) / r
        QVERIFY(qAbs(result.pvBenefit - 100 * (1 - std::pow(1 + rate, -30)) / rate) < 1e-10);
    }
}

void TestDiscounting::benefitsDownTenPercent()
{
    const CashFlow flow = benefitsTimes(annuity(1000, 100, 30), 0.9);
    QVERIFY(qAbs(appraise(flow, DiscountSchedule(0.09)).npv + 75.3711) < tolerance);
}

// By hand: D = 1, 1/1.1, 1/1.1², 1/(1.1² 1.05), 1/(1.1² 1.05²).
void TestDiscounting::rateStepsOverTime()
{
    const DiscountSchedule schedule(std::vector<RateStep>{{1, 0.10}, {3, 0.05}});
    const std::vector<double> factors = schedule.factors(5);
    QCOMPARE(factors.size(), std::size_t{5});
    QCOMPARE(factors[0], 1.0);
    QCOMPARE(factors[1], 1 / 1.1);
    QCOMPARE(factors[2], 1 / 1.21);
    QCOMPARE(factors[3], 1 / (1.21 * 1.05));
    QCOMPARE(factors[4], 1 / (1.21 * 1.1025));
}

void TestDiscounting::cumulativeNetEndsAtNpv()
{
    const Appraisal result = appraise(sixYears(), DiscountSchedule(0.045));
    QCOMPARE(result.cumulativeNet.size(), std::size_t{6});
    QCOMPARE(result.cumulativeNet[0], -100.0);
    QCOMPARE(result.cumulativeNet[1], -100.0 - 50.0 / 1.045);
    QCOMPARE(result.cumulativeNet.back(), result.npv);
}

void TestDiscounting::ratioNeedsCosts()
{
    QVERIFY(!appraise({{0, 0}, {0, 10}}, DiscountSchedule(0.05)).benefitCostRatio);
    QVERIFY(!appraise({{}, {}}, DiscountSchedule(0.05)).benefitCostRatio);
    QCOMPARE(*appraise({{10, 0}, {0, 0}}, DiscountSchedule(0.05)).benefitCostRatio, 0.0);
}

void TestDiscounting::impossibleRatesAreRefused()
{
    for (const double rate : {-1.0, -1.5, std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity()}) {
        QVERIFY(test::throws<InvalidRate>([&] { DiscountSchedule{rate}; }));
    }
    QCOMPARE(DiscountSchedule(-0.5).factors(2)[1], 2.0);
}

void TestDiscounting::badStepsAndSeriesAreRefused()
{
    using Steps = std::vector<RateStep>;
    QVERIFY(test::throws<std::invalid_argument>([&] { DiscountSchedule(Steps{}); }));
    QVERIFY(test::throws<std::invalid_argument>([&] { DiscountSchedule(Steps{{2, 0.05}}); }));
    QVERIFY(test::throws<std::invalid_argument>([&] {
        DiscountSchedule(Steps{{1, 0.05}, {1, 0.04}});
    }));
    QVERIFY(test::throws<InvalidRate>([&] { DiscountSchedule(Steps{{1, 0.05}, {9, -1.0}}); }));
    QVERIFY(test::throws<std::invalid_argument>([&] {
        appraise({{1, 2}, {1}}, DiscountSchedule(0.05));
    }));
}

void TestDiscounting::workedCases()
{
    if (test::referenceData().isEmpty())
        QSKIP("the reference data is not here");
    const QJsonObject six = workedCase("cashflow-6yr");
    const QJsonObject input = six["input"].toObject();
    const QJsonObject expected = six["expected"].toObject();
    const CashFlow flow{series(input["cost"]), series(input["benefit"])};
    QCOMPARE(flow.years(), std::size_t{6});
    int rates = 0;
    for (const double rate : series(input["rates"])) {
        const QJsonObject at = expected[QString::number(rate)].toObject();
        const Appraisal result = appraise(flow, DiscountSchedule(rate));
        const double within = six["abs_tol"].toDouble();
        QVERIFY(!at.isEmpty());
        QVERIFY(qAbs(result.pvBenefit - at["pv_benefit"].toDouble()) < within);
        QVERIFY(qAbs(result.pvCost - at["pv_cost"].toDouble()) < within);
        QVERIFY(qAbs(result.npv - at["npv"].toDouble()) < within);
        QVERIFY(qAbs(*result.benefitCostRatio - at["bc"].toDouble()) < within);
        ++rates;
    }
    QCOMPARE(rates, 3);

    const QJsonObject trap = workedCase("excel-trap");
    const double trapRate = trap["input"].toObject().value(QLatin1String("rate")).toDouble();
    QVERIFY(qAbs(appraise(flow, DiscountSchedule(trapRate)).npv -
                 trap["expected"].toObject().value(QLatin1String("correct")).toDouble()) < 1e-4);

    const QJsonObject thirty = workedCase("annuity-30yr");
    const QJsonObject thirtyExpected = thirty["expected"].toObject();
    const CashFlow years =
        annuity(thirty["input"].toObject().value(QLatin1String("cost0")).toDouble(),
                thirty["input"].toObject().value(QLatin1String("benefit")).toDouble(), 30);
    for (const auto &[rate, suffix] : {std::pair(0.045, "4_5"), std::pair(0.09, "9")}) {
        const Appraisal result = appraise(years, DiscountSchedule(rate));
        const auto at = [&](const char *key) {
            return thirtyExpected[QLatin1String(key) + QLatin1String(suffix)].toDouble();
        };
        QVERIFY(qAbs(result.npv - at("npv_")) < 1e-4);
        QVERIFY(qAbs(*result.benefitCostRatio - at("bc_")) < 1e-4);
        QVERIFY(qAbs(result.pvBenefit / 100.0 - at("annuity_")) < 1e-6);
    }

    const QJsonObject sensitivity = workedCase("sensitivity-30yr");
    const double drop =
        sensitivity["input"].toObject().value(QLatin1String("benefit_drop_pct")).toDouble() / 100.0;
    const DiscountSchedule nine(
        sensitivity["input"].toObject().value(QLatin1String("rate")).toDouble());
    QVERIFY(qAbs(appraise(benefitsTimes(years, 1.0 - drop), nine).npv -
                 sensitivity["expected"].toObject().value(QLatin1String("npv_after")).toDouble()) <
            1e-4);
}

QTEST_GUILESS_MAIN(TestDiscounting)
#include "test_discounting.moc"
