// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/demand/projection.h"

#include "support/reference_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <optional>

using namespace madang;
using namespace madang::zoning;

namespace {

std::optional<ProjectionProblem> problemOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const ProjectionError &error) {
        return error.problem;
    }
    return std::nullopt;
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT
private slots:
    void twentyYearsByThreeMethods();
    void workedCase();
    void aDeclineAndNoGrowth();
    void theRateBetweenTwoCountsLeadsFromOneToTheOther();
    void twoCountsFitExactly();
    void threeCountsFitByLeastSquares();
    void aCountOffTheLineIsNamed();
    void variantsLieAroundTheMedium();
    void theSeriesHasEveryYear();
    void badInputIsRefused();
    void buddhistYearsAreKnown();
};

// Reference page: 200,000 at 2.5 %, 20 years.
void TestProjection::twentyYearsByThreeMethods()
{
    QVERIFY(isNear(project(GrowthMethod::Arithmetic, 200000, 0.025, 20), 300000.0, 1e-6));
    QVERIFY(isNear(project(GrowthMethod::Geometric, 200000, 0.025, 20), 327723.3, 0.1));
    QVERIFY(isNear(project(GrowthMethod::Exponential, 200000, 0.025, 20), 329744.3, 0.1));
}

void TestProjection::workedCase()
{
    MADANG_NEED_REFERENCE_DATA();
    QFile file(test::referenceData() + QStringLiteral("/zoning/worked_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    bool found = false;
    for (const QJsonValue &item : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray()) {
        const QJsonObject entry = item.toObject();
        if (entry.value(QLatin1String("id")).toString() != QLatin1String("population"))
            continue;
        found = true;
        const QJsonObject input = entry.value(QLatin1String("input")).toObject();
        const QJsonObject expected = entry.value(QLatin1String("expected")).toObject();
        const auto projected = [&](GrowthMethod method) {
            return project(method, input.value(QLatin1String("p0")).toDouble(), input.value(QLatin1String("rate")).toDouble(),
                           input.value(QLatin1String("years")).toInt());
        };
        const double tolerance = entry.value(QLatin1String("abs_tol")).toDouble();
        QVERIFY(isNear(projected(GrowthMethod::Arithmetic), expected.value(QLatin1String("arithmetic")).toDouble(), tolerance));
        QVERIFY(isNear(projected(GrowthMethod::Geometric), expected.value(QLatin1String("geometric")).toDouble(), tolerance));
        QVERIFY(isNear(projected(GrowthMethod::Exponential), expected.value(QLatin1String("exponential")).toDouble(), tolerance));
    }
    QVERIFY(found);
}

void TestProjection::aDeclineAndNoGrowth()
{
    QCOMPARE(project(GrowthMethod::Geometric, 1000, -0.5, 3), 125.0);
    QCOMPARE(project(GrowthMethod::Arithmetic, 1000, -0.1, 10), 0.0);
    for (const GrowthMethod method : {GrowthMethod::Arithmetic, GrowthMethod::Geometric, GrowthMethod::Exponential}) {
        QCOMPARE(project(method, 1000, 0.0, 50), 1000.0);
        QCOMPARE(project(method, 1000, 0.1, 0), 1000.0);
        QCOMPARE(project(method, 0, 0.1, 10), 0.0);
    }
}

// 100 to 121 in two years: 10.5 a year, 10 % a year, half of ln 1.21.
void TestProjection::theRateBetweenTwoCountsLeadsFromOneToTheOther()
{
    const CensusRow first{2017, 100.0};
    const CensusRow last{2019, 121.0};
    QVERIFY(isNear(rateBetween(GrowthMethod::Arithmetic, first, last), 0.105, 1e-12));
    QVERIFY(isNear(rateBetween(GrowthMethod::Geometric, first, last), 0.1, 1e-12));
    QVERIFY(isNear(rateBetween(GrowthMethod::Exponential, first, last), 0.0953101798, 1e-10));
    for (const GrowthMethod method : {GrowthMethod::Arithmetic, GrowthMethod::Geometric, GrowthMethod::Exponential})
        QVERIFY(isNear(project(method, 100.0, rateBetween(method, first, last), 2), 121.0, 1e-9));
}

void TestProjection::twoCountsFitExactly()
{
    const std::vector<CensusRow> census{{2011, 120000.0}, {2019, 150000.0}};
    // 3750 people a year, of 150,000.
    QVERIFY(isNear(fitGrowth(GrowthMethod::Arithmetic, census).rate, 0.025, 1e-12));
    QVERIFY(isNear(fitGrowth(GrowthMethod::Geometric, census).rate, rateBetween(GrowthMethod::Geometric, census[0], census[1]), 1e-12));
    QVERIFY(isNear(fitGrowth(GrowthMethod::Exponential, census).rate, 0.0278929439, 1e-10));
    QCOMPARE(fitGrowth(GrowthMethod::Exponential, census).rSquared, 1.0);
}

// Logarithms 0, 1, 1 after 0, 1, 2 years: the slope is ((-1)(-2/3) + 0 + (1)(1/3)) / 2 = 1/2; 1 - (1/6)/(2/3) = 3/4.
void TestProjection::threeCountsFitByLeastSquares()
{
    const double e = std::exp(1.0);
    const std::vector<CensusRow> census{{2000, 1.0}, {2001, e}, {2002, e}};
    const GrowthFit fit = fitGrowth(GrowthMethod::Exponential, census);
    QVERIFY(isNear(fit.rate, 0.5, 1e-12));
    QVERIFY(isNear(fit.rSquared, 0.75, 1e-12));
    QVERIFY(isNear(fitGrowth(GrowthMethod::Geometric, census).rate, std::sqrt(e) - 1.0, 1e-12));
    // 10, 20, 60 after 0, 1, 2 years: 25 a year, of 60.
    const GrowthFit straight = fitGrowth(GrowthMethod::Arithmetic, {{2000, 10.0}, {2001, 20.0}, {2002, 60.0}});
    QVERIFY(isNear(straight.rate, 25.0 / 60.0, 1e-12));
    QVERIFY(isNear(straight.rSquared, 1250.0 / 1400.0, 1e-12));
}

// The line of 100, 130, 100 is level at 110: 20 off 130.
void TestProjection::aCountOffTheLineIsNamed()
{
    const GrowthFit fit = fitGrowth(GrowthMethod::Arithmetic, {{2000, 100.0}, {2001, 130.0}, {2002, 100.0}});
    QVERIFY(isNear(fit.rate, 0.0, 1e-12));
    QVERIFY(isNear(fit.largestDeviation, 20.0 / 130.0, 1e-12));
    QCOMPARE(fit.largestDeviationYear, 2001);
}

void TestProjection::variantsLieAroundTheMedium()
{
    const VariantRates rates = variantsAround(0.02, 0.005);
    QVERIFY(isNear(rates.low, 0.015, 1e-15));
    QCOMPARE(rates.medium, 0.02);
    QVERIFY(isNear(rates.high, 0.025, 1e-15));
    QCOMPARE(problemOf([] { variantsAround(0.02, -0.1); }), ProjectionProblem::NegativeSpread);
    QCOMPARE(problemOf([] { variantsAround(0.02, 1.02); }), ProjectionProblem::RateTooLow);
}

void TestProjection::theSeriesHasEveryYear()
{
    const std::vector<double> series = yearlySeries(GrowthMethod::Geometric, 100.0, 0.1, 2);
    QCOMPARE(series.size(), std::size_t(3));
    QVERIFY(isNear(series[0], 100.0, 1e-9) && isNear(series[1], 110.0, 1e-9) && isNear(series[2], 121.0, 1e-9));
}

void TestProjection::badInputIsRefused()
{
    const auto geometric = [](double base, double rate, int years) {
        return problemOf([=] { project(GrowthMethod::Geometric, base, rate, years); });
    };
    QCOMPARE(geometric(-1.0, 0.02, 1), ProjectionProblem::NegativeBase);
    QCOMPARE(geometric(std::numeric_limits<double>::quiet_NaN(), 0.02, 1), ProjectionProblem::NegativeBase);
    QCOMPARE(geometric(1.0, -1.0, 1), ProjectionProblem::RateTooLow);
    QCOMPARE(geometric(1.0, std::numeric_limits<double>::infinity(), 1), ProjectionProblem::RateNotFinite);
    QCOMPARE(geometric(1.0, 0.02, -1), ProjectionProblem::NegativeYears);
    QCOMPARE(geometric(1.0, 0.02, 201), ProjectionProblem::TooManyYears);
    QCOMPARE(problemOf([] { project(GrowthMethod::Arithmetic, 1000, -0.1, 11); }), ProjectionProblem::FellBelowZero);

    const auto fitted = [](const std::vector<CensusRow> &census) {
        return problemOf([&] { fitGrowth(GrowthMethod::Geometric, census); });
    };
    QCOMPARE(fitted({}), ProjectionProblem::OneCensusOnly);
    QCOMPARE(fitted({{2011, 1.0}}), ProjectionProblem::OneCensusOnly);
    QCOMPARE(fitted({{2011, 1.0}, {2011, 2.0}}), ProjectionProblem::CensusTwice);
    QCOMPARE(fitted({{2019, 1.0}, {2011, 2.0}}), ProjectionProblem::CensusUnsorted);
    QCOMPARE(fitted({{2011, 0.0}, {2019, 2.0}}), ProjectionProblem::CensusNotPositive);
    QCOMPARE(problemOf([] { rateBetween(GrowthMethod::Arithmetic, {2019, 1.0}, {2011, 2.0}); }), ProjectionProblem::CensusUnsorted);
}

void TestProjection::buddhistYearsAreKnown()
{
    QVERIFY(isBuddhistYear(2569));
    QCOMPARE(2569 - buddhistYearsAhead, 2026);
    QVERIFY(!isBuddhistYear(2046));
    QVERIFY(!isBuddhistYear(2300));
}

QTEST_GUILESS_MAIN(TestProjection)
#include "test_projection.moc"
