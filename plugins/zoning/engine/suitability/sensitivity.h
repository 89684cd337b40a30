// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/suitability/weighted_overlay.h"

#include <vector>

namespace madang::zoning {

// The scores of each criterion at some of the judged cells, evenly spread over the grid: [criterion][cell].
using ScoreSample = std::vector<std::vector<float>>;

inline constexpr std::size_t usualSample = 200000; // shares of cells within a tenth of a point of a per cent

// Every n-th cell that is judged, at most `most` of them. `scores` are those of weightedOverlay().
ScoreSample sampleScores(const std::vector<Criterion> &criteria, const float *scores, std::size_t cells,
                         std::size_t most = usualSample);

// What happens where one weight is changed and the others share what is left in their proportions.
struct WeightChange
{
    std::size_t criterion = 0;
    double weight = 0.0;            // of the criterion, after the change
    double changedShare = 0.0;      // of the judged cells: those that are in another class then
    double rankCorrelation = 1.0;   // Spearman's, of the best tenth of the cells before the change; NaN where all rank alike
};

// Each weight (adding up to 1) times 1 - by and times 1 + by, in the order of the criteria: two changes for each. A weight
// stays at most 1. The weight of one criterion alone cannot be changed: it has no changes.
std::vector<WeightChange> weightSensitivity(const ScoreSample &sample, const std::vector<double> &weights, double by,
                                            Progress &progress);

// Spearman's rank correlation; ties have the mean of their ranks. NaN where one of the two does not vary.
double rankCorrelation(const std::vector<float> &a, const std::vector<float> &b);

} // namespace madang::zoning
