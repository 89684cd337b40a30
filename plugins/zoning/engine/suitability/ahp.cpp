// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/ahp.h"

#include <array>
#include <cmath>

namespace madang::zoning {

namespace {

constexpr std::array<double, mostCompared + 1> randomIndex{0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

void requireJudgements(const PairwiseMatrix &judgements)
{
    constexpr double tolerance = 0.01;
    const std::size_t n = judgements.size();
    if (n < 2)
        throw PairwiseError(PairwiseProblem::TooSmall);
    if (n > mostCompared)
        throw PairwiseError(PairwiseProblem::TooLarge);
    for (std::size_t i = 0; i < n; ++i)
        if (judgements[i].size() != n)
            throw PairwiseError(PairwiseProblem::NotSquare, i);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (!(judgements[i][j] > 0.0) || !std::isfinite(judgements[i][j]))
                throw PairwiseError(PairwiseProblem::NotPositive, i, j);
    for (std::size_t i = 0; i < n; ++i) {
        if (std::abs(judgements[i][i] - 1.0) > tolerance)
            throw PairwiseError(PairwiseProblem::DiagonalNotOne, i, i);
        for (std::size_t j = i + 1; j < n; ++j)
            if (std::abs(judgements[i][j] * judgements[j][i] - 1.0) > tolerance)
                throw PairwiseError(PairwiseProblem::NotReciprocal, i, j);
    }
}

// The product of the matrix and the weights, which becomes the next weights; returns their sum before.
double multiply(const PairwiseMatrix &matrix, std::vector<double> &weights)
{
    std::vector<double> product(weights.size(), 0.0);
    double sum = 0.0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        for (std::size_t j = 0; j < weights.size(); ++j)
            product[i] += matrix[i][j] * weights[j];
        sum += product[i];
    }
    for (double &value : product)
        value /= sum;
    weights = product;
    return sum;
}

} // namespace

PairwiseWeights pairwiseWeights(const PairwiseMatrix &judgements)
{
    requireJudgements(judgements);
    const std::size_t n = judgements.size();
    PairwiseWeights result;
    result.weights.assign(n, 1.0 / static_cast<double>(n));
    constexpr int mostSteps = 1000; // it takes some ten; a positive matrix always converges
    for (int step = 0; step < mostSteps; ++step) {
        // Weights add up to 1, so that the sum of the product is the eigenvalue.
        const double next = multiply(judgements, result.weights);
        const bool isDone = std::abs(next - result.lambdaMax) < 1e-12;
        result.lambdaMax = next;
        if (isDone && step > 2)
            break;
    }
    const auto size = static_cast<double>(n);
    result.consistencyIndex = (result.lambdaMax - size) / (size - 1.0);
    result.consistencyRatio = n > 2 ? result.consistencyIndex / randomIndex[n] : 0.0;

    double worst = -1.0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double implied = result.weights[i] / result.weights[j];
            const double off = std::abs(std::log(judgements[i][j] / implied));
            if (off > worst + 1e-9) { // of three criteria every pair is off alike: the first is named
                worst = off;
                result.row = i;
                result.column = j;
                result.judged = judgements[i][j];
                result.implied = implied;
            }
        }
    }
    return result;
}

} // namespace madang::zoning
