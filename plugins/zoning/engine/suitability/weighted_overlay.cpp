// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/weighted_overlay.h"

#include "engine/parallel.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace madang::zoning {

namespace {

constexpr std::size_t overlayBlock = 16384; // values and scores of a block stay in the nearest cache

void countScores(OverlaySummary &summary, const float *scores, std::size_t cells)
{
    const auto steps = static_cast<float>(summary.histogram.size());
    for (std::size_t i = 0; i < cells; ++i) {
        const float score = scores[i];
        if (std::isnan(score)) {
            ++summary.withoutValue;
        } else if (score < 0.0F) {
            ++summary.excluded;
        } else {
            ++summary.histogram[std::min(summary.histogram.size() - 1, static_cast<std::size_t>(score * steps))];
            ++summary.classes[static_cast<std::size_t>(classOf(score))];
        }
    }
}

void addSummary(OverlaySummary &sum, const OverlaySummary &part)
{
    for (std::size_t i = 0; i < sum.histogram.size(); ++i)
        sum.histogram[i] += part.histogram[i];
    for (std::size_t i = 0; i < sum.classes.size(); ++i)
        sum.classes[i] += part.classes[i];
    sum.excluded += part.excluded;
    sum.withoutValue += part.withoutValue;
}

} // namespace

int classOf(float score)
{
    // Sums of weighted scores miss a border by their rounding.
    constexpr float rounding = 1e-5F;
    return std::clamp(static_cast<int>((score + rounding) * suitabilityClasses), 0, suitabilityClasses - 1);
}

std::uint64_t OverlaySummary::judged() const
{
    std::uint64_t sum = 0;
    for (const std::uint64_t cells : classes)
        sum += cells;
    return sum;
}

std::vector<double> relativeWeights(const std::vector<Criterion> &criteria)
{
    if (criteria.empty())
        throw OverlayError(OverlayProblem::NoCriterion);
    double sum = 0.0;
    for (const Criterion &criterion : criteria) {
        if (!(criterion.weight >= 0.0) || !std::isfinite(criterion.weight))
            throw OverlayError(OverlayProblem::NegativeWeight);
        sum += criterion.weight;
    }
    if (!(sum > 0.0))
        throw OverlayError(OverlayProblem::NoWeight);
    std::vector<double> weights;
    for (const Criterion &criterion : criteria)
        weights.push_back(criterion.weight / sum);
    return weights;
}

OverlaySummary weightedOverlay(const std::vector<Criterion> &criteria, const std::uint8_t *uses, std::size_t cells,
                               float *scores, Progress &progress)
{
    const std::vector<double> weights = relativeWeights(criteria);
    for (const Criterion &criterion : criteria)
        requireCurve(criterion.curve);
    OverlaySummary summary;
    std::mutex adding;
    parallelRanges(cells, overlayBlock, progress, [&](std::size_t begin, std::size_t end) {
        const std::size_t size = end - begin;
        float *sum = scores + begin;
        std::array<float, overlayBlock> one; // of a criterion, for these cells
        OverlaySummary part;
        std::fill(sum, sum + size, 0.0F);
        for (std::size_t c = 0; c < criteria.size(); ++c) {
            if (weights[c] == 0.0)
                continue; // it does not count, and that it has no score somewhere neither
            normalise(criteria[c].curve, criteria[c].values + begin, one.data(), size);
            const auto weight = static_cast<float>(weights[c]);
            for (std::size_t i = 0; i < size; ++i)
                sum[i] += weight * one[i];
        }
        if (uses) {
            constexpr float scoreOf[] = {0.0F, excludedScore, noValue};
            for (std::size_t i = 0; i < size; ++i) {
                const std::uint8_t use = uses[begin + i];
                sum[i] = use == JudgedCell ? sum[i] : scoreOf[use];
                part.withoutValue -= use == OutsideCell ? 1 : 0; // countScores() takes it for one
            }
        }
        countScores(part, sum, size);
        const std::lock_guard lock(adding);
        addSummary(summary, part); // counts: the order of the ranges does not matter
    });
    return summary;
}

} // namespace madang::zoning
