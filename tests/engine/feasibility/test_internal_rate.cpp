// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/internal_rate.h"

#include "feasibility/engine/discounting.h"
#include "support/reference_data.h"
#include "support/throws.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QTest>

#include <cmath>
#include <random>

using namespace madang;
using namespace madang::feasibility;

Q_DECLARE_METATYPE(std::vector<double>)

namespace {

std::vector<double> product(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> result(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            result[i + j] += a[i] * b[j];
    }
    return result;
}

// The cash flow whose net present value is zero at exactly these rates: product of 1 - (1 + r) v.
std::vector<double> flowWithRates(const std::vector<double> &rates)
{
    std::vector<double> flow{-100.0};
    for (const double rate : rates)
        flow = product(flow, {1.0, -(1.0 + rate)});
    return flow;
}

std::vector<double> annuity()
{
    std::vector<double> net(31, 100.0);
    net[0] = -1000.0;
    return net;
}

class CancelAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

} // namespace

class TestInternalRate : public QObject
{
    Q_OBJECT
private slots:
    void knownRates_data();
    void knownRates();
    void noRate_data();
    void noRate();
    void randomFlowsHaveEveryRateFound();
    void everyRateFoundBringsNpvToZero();
    void longAlternatingFlowIsQuick();
    void cancels();
    void workedCases();
};

void TestInternalRate::knownRates_data()
{
    QTest::addColumn<std::vector<double>>("net");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::addColumn<double>("within");
    using V = std::vector<double>;
    // Reference page: EIRR 15.2877 % and 9.3073 %.
    QTest::newRow("six years") << V{-100, -50, 45, 55, 65, 75} << V{0.152877} << 1e-6;
    QTest::newRow("annuity over 30 years") << annuity() << V{0.093073} << 1e-6;
    // By hand: -100 (1 - 1.1 v)(1 - 1.2 v).
    QTest::newRow("two rates") << V{-100, 230, -132} << V{0.1, 0.2} << 1e-13;
    // By hand: -100 (1 - 1.1 v)²: touches zero and turns back.
    QTest::newRow("double rate") << V{-100, 220, -121} << V{0.1} << 1e-13;
    QTest::newRow("double rate in tenths") << V{-100.1, 220.22, -121.121} << V{0.1} << 1e-7;
    QTest::newRow("fourfold rate") << flowWithRates({0.1, 0.1, 0.1, 0.1}) << V{0.1} << 1e-6;
    QTest::newRow("double and single") << flowWithRates({0.1, 0.1, 0.25}) << V{0.1, 0.25} << 1e-7;
    // Clean-up at the end of a mine or a power station: a third change of sign.
    QTest::newRow("three rates") << V{-1000, 3600, -4310, 1716} << V{0.1, 0.2, 0.3} << 1e-11;
    QTest::newRow("eight rates") << flowWithRates({.05, .1, .15, .2, .25, .3, .35, .4})
                                 << V{.05, .1, .15, .2, .25, .3, .35, .4} << 1e-5;
    QTest::newRow("zero rate") << V{-100, 50, 25, 25} << V{0.0} << 1e-15;
    QTest::newRow("negative rate") << V{-100, 50} << V{-0.5} << 1e-14;
    QTest::newRow("years without flow at both ends") << V{0, 0, -100, 0, 121, 0} << V{0.1} << 1e-14;
    QTest::newRow("benefit first") << V{100, -110} << V{0.1} << 1e-14;
    QTest::newRow("very high") << V{-1, 1e9} << V{1e9 - 1} << 1e-4;
    QTest::newRow("near total loss") << V{-1e9, 1} << V{1e-9 - 1} << 1e-15;
}

void TestInternalRate::knownRates()
{
    QFETCH(std::vector<double>, net);
    QFETCH(std::vector<double>, expected);
    QFETCH(double, within);
    Progress progress;
    const InternalRates result = internalRates(net, progress);
    QCOMPARE(result.rates.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(std::abs(result.rates[i] - expected[i]) <= within,
                 qPrintable(QString::number(result.rates[i], 'g', 17)));
    }
    QCOMPARE(result.reason, NoInternalRate::Defined);
}

void TestInternalRate::noRate_data()
{
    QTest::addColumn<std::vector<double>>("net");
    QTest::addColumn<int>("reason");
    using V = std::vector<double>;
    const auto add = [](const char *name, const V &net, NoInternalRate reason) {
        QTest::newRow(name) << net << static_cast<int>(reason);
    };
    add("no years", V{}, NoInternalRate::NothingFlows);
    add("zeros", V{0, 0, 0}, NoInternalRate::NothingFlows);
    add("only benefits", V{0, 5, 7}, NoInternalRate::NeverNegative);
    add("only costs", V{-5, 0, -7}, NoInternalRate::NeverPositive);
    // Discriminant 200² - 4·100·121 < 0.
    add("never reaches zero", V{-100, 200, -121}, NoInternalRate::NpvNeverZero);
}

void TestInternalRate::noRate()
{
    QFETCH(std::vector<double>, net);
    QFETCH(int, reason);
    Progress progress;
    const InternalRates result = internalRates(net, progress);
    QVERIFY(result.rates.empty());
    QCOMPARE(static_cast<int>(result.reason), reason);
}

// Flows built from well separated rates and a factor without positive roots.
void TestInternalRate::randomFlowsHaveEveryRateFound()
{
    std::mt19937 random(20260101);
    std::uniform_real_distribution<double> step(0.05, 0.2);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> rates;
        double rate = -0.3;
        for (unsigned i = 0; i < 1 + random() % 4; ++i)
            rates.push_back(rate += step(random));
        const double spread = 0.5 + step(random);
        const std::vector<double> net =
            product(flowWithRates(rates), {1.0, -spread, spread * spread});
        Progress progress;
        const InternalRates result = internalRates(net, progress);
        QCOMPARE(result.rates.size(), rates.size());
        for (std::size_t i = 0; i < rates.size(); ++i)
            QVERIFY(std::abs(result.rates[i] - rates[i]) < 1e-8);
    }
}

void TestInternalRate::everyRateFoundBringsNpvToZero()
{
    std::mt19937 random(7);
    std::normal_distribution<double> money(0.0, 100.0);
    int found = 0;
    for (int round = 0; round < 300; ++round) {
        CashFlow flow;
        for (int t = 0; t < 40; ++t) {
            flow.cost.push_back(std::abs(money(random)));
            flow.benefit.push_back(std::abs(money(random)));
        }
        Progress progress;
        const InternalRates result = internalRates(flow.net(), progress);
        QVERIFY(std::is_sorted(result.rates.begin(), result.rates.end()));
        for (const double rate : result.rates) {
            QVERIFY(rate > -1.0);
            const Appraisal at = appraise(flow, DiscountSchedule(rate));
            QVERIFY(std::abs(at.npv) < 1e-11 * (at.pvBenefit + at.pvCost));
            ++found;
        }
        // The sign of NPV at the ends tells whether the number of rates is odd.
        const std::vector<double> net = flow.net();
        QCOMPARE(result.rates.size() % 2 == 1, (net.front() > 0) != (net.back() > 0));
    }
    QVERIFY(found > 150);
}

void TestInternalRate::longAlternatingFlowIsQuick()
{
    std::vector<double> net;
    for (int t = 0; t <= 300; ++t)
        net.push_back(t % 2 == 0 ? -1.0 - t % 5 : 1.0 + t % 7);
    QElapsedTimer timer;
    timer.start();
    Progress progress;
    QVERIFY(!internalRates(net, progress).rates.empty());
    QVERIFY(timer.elapsed() < 5000);
}

void TestInternalRate::cancels()
{
    CancelAtOnce progress;
    QVERIFY(test::throws<Cancelled>([&] { internalRates({-100, 110}, progress); }));
}

void TestInternalRate::workedCases()
{
    QFile file(test::referenceData() + QStringLiteral("/zoning/worked_cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference data is not here");
    int cases = 0;
    for (const QJsonValue &item :
         QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray()) {
        const QJsonValue percent = item.toObject()
                                       .value(QLatin1String("expected"))
                                       .toObject()
                                       .value(QLatin1String("eirr_pct"));
        if (percent.isUndefined())
            continue;
        const QJsonObject input = item.toObject().value(QLatin1String("input")).toObject();
        std::vector<double> net = annuity();
        if (input.contains("cost")) {
            net.clear();
            for (int t = 0; t < input["cost"].toArray().size(); ++t) {
                net.push_back(input["benefit"].toArray()[t].toDouble() -
                              input["cost"].toArray()[t].toDouble());
            }
        }
        Progress progress;
        const InternalRates result = internalRates(net, progress);
        QCOMPARE(result.rates.size(), std::size_t{1});
        QVERIFY(std::abs(result.rates[0] * 100.0 - percent.toDouble()) <
                item.toObject().value(QLatin1String("abs_tol")).toDouble());
        ++cases;
    }
    QCOMPARE(cases, 2);
}

QTEST_GUILESS_MAIN(TestInternalRate)
#include "test_internal_rate.moc"
