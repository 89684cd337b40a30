// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/suitability/suitability_weights.h"

#include "core/failure.h"
#include "zoning/processing/suitability/criterion_text.h"
#include "zoning/processing/suitability/pairwise_failure.h"

#include <QCoreApplication>

namespace madang::zoning {

namespace {

class SuitabilityWeights {
    Q_DECLARE_TR_FUNCTIONS(SuitabilityWeights)
};

// "3" or "1/3".
QString ratioText(double ratio)
{
    return ratio >= 1.0 ? QString::number(ratio, 'g', 2) : QStringLiteral("1/%1").arg(QString::number(1.0 / ratio, 'g', 2));
}

} // namespace

WrongInputFailure failureOf(const PairwiseError &error)
{
    const QString where = SuitabilityWeights::tr("PAIRWISE, row %1, column %2").arg(error.row + 1).arg(error.column + 1);
    switch (error.problem) {
    case PairwiseProblem::TooSmall:
        return WrongInputFailure(SuitabilityWeights::tr("A pairwise comparison takes two criteria at least."), QStringLiteral("PAIRWISE"));
    case PairwiseProblem::TooLarge:
        return WrongInputFailure(SuitabilityWeights::tr("A pairwise comparison of more than %1 criteria cannot be consistent.").arg(mostCompared),
                                 QStringLiteral("PAIRWISE"), SuitabilityWeights::tr("Compare fewer, or give the weights themselves."));
    case PairwiseProblem::NotSquare:
        return WrongInputFailure(SuitabilityWeights::tr("The pairwise comparison is not square: row %1 has another length.").arg(error.row + 1),
                                 QStringLiteral("PAIRWISE"), SuitabilityWeights::tr("Give as many rows as columns, one for each criterion."));
    case PairwiseProblem::NotPositive:
        return WrongInputFailure(SuitabilityWeights::tr("A comparison is not above zero."), where,
                                 SuitabilityWeights::tr("Write 1 to 9, or 1/2 to 1/9 where the other one is more important."));
    case PairwiseProblem::DiagonalNotOne:
        return WrongInputFailure(SuitabilityWeights::tr("A criterion compared with itself is 1."), where);
    case PairwiseProblem::NotReciprocal:
        break;
    }
    return WrongInputFailure(SuitabilityWeights::tr("A comparison is not the inverse of the one the other way round."), where,
                             SuitabilityWeights::tr("Where one says 3, the other is 1/3."));
}

QVariantMap consistencyOf(const PairwiseWeights &weights, const QStringList &names)
{
    return {{QStringLiteral("lambda_max"), weights.lambdaMax},
            {QStringLiteral("ci"), weights.consistencyIndex},
            {QStringLiteral("cr"), weights.consistencyRatio},
            {QStringLiteral("first"), names.value(int(weights.row))},
            {QStringLiteral("second"), names.value(int(weights.column))},
            {QStringLiteral("row"), int(weights.row)},
            {QStringLiteral("column"), int(weights.column)},
            {QStringLiteral("judged"), weights.judged},
            {QStringLiteral("implied"), weights.implied}};
}

QString contradictionIn(const PairwiseWeights &weights, const QStringList &names)
{
    if (weights.consistencyRatio <= largestConsistencyRatio)
        return {};
    return SuitabilityWeights::tr("Think over “%1” against “%2” first: it is judged %3, and all comparisons together make it about %4.")
        .arg(names.value(int(weights.row)), names.value(int(weights.column)), ratioText(weights.judged), ratioText(weights.implied));
}

QVariantMap weightsOfPairs(const QString &pairwise, const QStringList &names)
{
    try {
        const PairwiseWeights found = pairwiseWeights(readPairwise(pairwise));
        QVariantList weights;
        for (const double weight : found.weights)
            weights << weight;
        QVariantMap consistency = consistencyOf(found, names);
        consistency.insert(QStringLiteral("contradiction"), contradictionIn(found, names));
        return {{QStringLiteral("weights"), weights}, {QStringLiteral("consistency"), consistency}};
    } catch (const PairwiseError &error) {
        return {{QStringLiteral("problem"), failureOf(error).text()}};
    } catch (const Failure &failure) {
        return {{QStringLiteral("problem"), failure.text()}};
    }
}

} // namespace madang::zoning
