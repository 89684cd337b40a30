// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/ahp.h"

#include "support/reference_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <optional>

using namespace madang;
using namespace madang::zoning;

namespace {

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

std::optional<PairwiseProblem> problemOf(const PairwiseMatrix &judgements)
{
    try {
        pairwiseWeights(judgements);
    } catch (const PairwiseError &error) {
        return error.problem;
    }
    return std::nullopt;
}

PairwiseMatrix equal(std::size_t size)
{
    return PairwiseMatrix(size, std::vector<double>(size, 1.0));
}

} // namespace

class TestAhp : public QObject
{
    Q_OBJECT
private slots:
    void threeCriteria();
    void workedCase();
    void consistentJudgementsGiveTheirOwnWeights();
    void theContradictionIsNamed();
    void equalAndTwo();
    void badJudgementsAreRefused();
};

void TestAhp::threeCriteria()
{
    const PairwiseWeights result = pairwiseWeights({{1, 3, 5}, {1.0 / 3, 1, 3}, {1.0 / 5, 1.0 / 3, 1}});
    QVERIFY(isNear(result.weights[0], 0.636986, 1e-6));
    QVERIFY(isNear(result.weights[1], 0.258285, 1e-6));
    QVERIFY(isNear(result.weights[2], 0.104729, 1e-6));
    QVERIFY(isNear(result.lambdaMax, 3.038511, 1e-6));
    QVERIFY(isNear(result.consistencyIndex, 0.019256, 1e-6));
    QVERIFY(isNear(result.consistencyRatio, 0.0332, 1e-4));
}

void TestAhp::workedCase()
{
    MADANG_NEED_REFERENCE_DATA();
    QFile file(test::referenceData() + QStringLiteral("/zoning/worked_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    bool found = false;
    for (const QJsonValue &item : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray()) {
        const QJsonObject entry = item.toObject();
        if (entry.value(QLatin1String("id")).toString() != QLatin1String("ahp-3x3"))
            continue;
        found = true;
        PairwiseMatrix judgements;
        for (const QJsonValue &row : entry.value(QLatin1String("input")).toObject().value(QLatin1String("matrix")).toArray()) {
            judgements.emplace_back();
            for (const QJsonValue &cell : row.toArray())
                judgements.back().push_back(cell.toDouble());
        }
        const PairwiseWeights result = pairwiseWeights(judgements);
        const QJsonObject expected = entry.value(QLatin1String("expected")).toObject();
        const double tolerance = entry.value(QLatin1String("abs_tol")).toDouble();
        const QJsonArray weights = expected.value(QLatin1String("weights")).toArray();
        for (int i = 0; i < weights.size(); ++i)
            QVERIFY(isNear(result.weights[std::size_t(i)], weights[i].toDouble(), tolerance));
        QVERIFY(isNear(result.lambdaMax, expected.value(QLatin1String("lambda_max")).toDouble(), tolerance));
        QVERIFY(isNear(result.consistencyIndex, expected.value(QLatin1String("CI")).toDouble(), tolerance));
        QVERIFY(isNear(result.consistencyRatio, expected.value(QLatin1String("CR")).toDouble(), tolerance));
    }
    QVERIFY(found);
}

// 1 : 2 : 4 : 8, each judged as it is.
void TestAhp::consistentJudgementsGiveTheirOwnWeights()
{
    const std::vector<double> importance{1, 2, 4, 8};
    PairwiseMatrix judgements = equal(4);
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            judgements[i][j] = importance[i] / importance[j];
    const PairwiseWeights result = pairwiseWeights(judgements);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(isNear(result.weights[i], importance[i] / 15.0, 1e-12));
    QVERIFY(isNear(result.lambdaMax, 4.0, 1e-12));
    QVERIFY(isNear(result.consistencyRatio, 0.0, 1e-12));
}

// The same four with the last pair the wrong way round: 2 instead of 1/2.
void TestAhp::theContradictionIsNamed()
{
    const std::vector<double> importance{1, 2, 4, 8};
    PairwiseMatrix judgements = equal(4);
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            judgements[i][j] = importance[i] / importance[j];
    judgements[2][3] = 7.0;
    judgements[3][2] = 1.0 / 7.0;
    const PairwiseWeights result = pairwiseWeights(judgements);
    QVERIFY(result.consistencyRatio > largestConsistencyRatio);
    QCOMPARE(result.row, std::size_t(2));
    QCOMPARE(result.column, std::size_t(3));
    QCOMPARE(result.judged, 7.0);
    QVERIFY(result.implied < 7.0);
}

void TestAhp::equalAndTwo()
{
    for (const double weight : pairwiseWeights(equal(10)).weights)
        QVERIFY(isNear(weight, 0.1, 1e-12));
    const PairwiseWeights two = pairwiseWeights({{1, 4}, {0.25, 1}});
    QVERIFY(isNear(two.weights[0], 0.8, 1e-12));
    QCOMPARE(two.consistencyRatio, 0.0);
}

void TestAhp::badJudgementsAreRefused()
{
    QVERIFY(problemOf(equal(1)) == PairwiseProblem::TooSmall);
    QVERIFY(problemOf({}) == PairwiseProblem::TooSmall);
    QVERIFY(problemOf(equal(11)) == PairwiseProblem::TooLarge);
    QVERIFY(problemOf({{1, 2}, {0.5}}) == PairwiseProblem::NotSquare);
    QVERIFY(problemOf({{1, 0}, {0, 1}}) == PairwiseProblem::NotPositive);
    QVERIFY(problemOf({{1, -3}, {-1.0 / 3, 1}}) == PairwiseProblem::NotPositive);
    QVERIFY(problemOf({{1, std::nan("")}, {1, 1}}) == PairwiseProblem::NotPositive);
    QVERIFY(problemOf({{2, 3}, {1.0 / 3, 1}}) == PairwiseProblem::DiagonalNotOne);
    QVERIFY(problemOf({{1, 3}, {3, 1}}) == PairwiseProblem::NotReciprocal);
    QVERIFY(!problemOf({{1, 3}, {0.333, 1}})); // as it is typed
}

QTEST_GUILESS_MAIN(TestAhp)
#include "test_ahp.moc"
