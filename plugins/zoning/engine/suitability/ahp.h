// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace madang::zoning {

// Judgements of an analytic hierarchy process, square: [i][j] says how many times as important criterion i is as j, on
// Saaty's scale from 1 (equal) to 9 (extreme); [j][i] is the inverse.
using PairwiseMatrix = std::vector<std::vector<double>>;

enum class PairwiseProblem { TooSmall, TooLarge, NotSquare, NotPositive, DiagonalNotOne, NotReciprocal };

// `row` and `column` from 0: the judgement that is wrong.
struct PairwiseError : std::runtime_error
{
    PairwiseError(PairwiseProblem what, std::size_t inRow = 0, std::size_t inColumn = 0)
        : std::runtime_error("pairwise comparison, problem " + std::to_string(static_cast<int>(what)))
        , problem(what)
        , row(inRow)
        , column(inColumn)
    {
    }

    PairwiseProblem problem;
    std::size_t row, column;
};

inline constexpr std::size_t mostCompared = 10;
inline constexpr double largestConsistencyRatio = 0.1; // judgements beyond it are to be thought over (Saaty)

struct PairwiseWeights
{
    std::vector<double> weights; // sum 1
    double lambdaMax = 0.0;
    double consistencyIndex = 0.0;
    double consistencyRatio = 0.0; // 0 for two criteria, which cannot contradict each other
    // The judgement that the weights agree with least, and what they would have it be.
    std::size_t row = 0, column = 0;
    double judged = 1.0, implied = 1.0;
};

// The principal eigenvector by power iteration, to 1e-12. CI = (λmax - n) / (n - 1), CR = CI / RI(n) with the random indices
// of Saaty (The Analytic Hierarchy Process, 1980): 0.58 for n = 3, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 for n = 4 to 10.
// The pair named is that with the largest |ln(a_ij · w_j / w_i)|.
// Reciprocal within 1 %, as 1/3 is typed 0.33. Throws PairwiseError.
PairwiseWeights pairwiseWeights(const PairwiseMatrix &judgements);

} // namespace madang::zoning
