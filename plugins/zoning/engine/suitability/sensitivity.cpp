// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/sensitivity.h"

#include <algorithm>
#include <numeric>

namespace madang::zoning {

namespace {

constexpr float rankTie = 1e-6F; // scores are sums of rounded products

std::vector<double> ranksOf(const std::vector<float> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] - values[order[first]] <= rankTie)
            ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[order[i]] = 0.5 * static_cast<double>(first + end - 1);
        first = end;
    }
    return ranks;
}

std::vector<float> scoresWith(const ScoreSample &sample, const std::vector<double> &weights)
{
    std::vector<float> sums(sample.front().size(), 0.0F);
    for (std::size_t c = 0; c < sample.size(); ++c)
        for (std::size_t i = 0; weights[c] != 0.0 && i < sums.size(); ++i) // what does not count may have no score
            sums[i] += static_cast<float>(weights[c]) * sample[c][i];
    return sums;
}

std::vector<double> withWeight(const std::vector<double> &weights, std::size_t criterion, double weight)
{
    std::vector<double> changed = weights;
    const double others = 1.0 - weights[criterion];
    for (double &other : changed)
        other *= (1.0 - weight) / others;
    changed[criterion] = weight;
    return changed;
}

} // namespace

double rankCorrelation(const std::vector<float> &a, const std::vector<float> &b)
{
    const std::vector<double> ranksA = ranksOf(a);
    const std::vector<double> ranksB = ranksOf(b);
    const double mean = 0.5 * (static_cast<double>(a.size()) - 1.0); // of the ranks of either
    double both = 0.0;
    double squaresA = 0.0;
    double squaresB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (ranksA[i] - mean) * (ranksB[i] - mean);
        squaresA += (ranksA[i] - mean) * (ranksA[i] - mean);
        squaresB += (ranksB[i] - mean) * (ranksB[i] - mean);
    }
    return squaresA > 0.0 && squaresB > 0.0 ? both / std::sqrt(squaresA * squaresB) : std::nan("");
}

ScoreSample sampleScores(const std::vector<Criterion> &criteria, const float *scores, std::size_t cells, std::size_t most)
{
    std::size_t judged = 0;
    for (std::size_t i = 0; i < cells; ++i)
        judged += scores[i] >= 0.0F ? 1 : 0;
    const std::size_t every = std::max<std::size_t>(1, (judged + most - 1) / std::max<std::size_t>(1, most));
    std::vector<std::size_t> chosen;
    chosen.reserve(judged / every + 1);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < cells; ++i)
        if (scores[i] >= 0.0F && seen++ % every == 0)
            chosen.push_back(i);
    ScoreSample sample;
    for (const Criterion &criterion : criteria) {
        std::vector<float> values(chosen.size());
        std::transform(chosen.begin(), chosen.end(), values.begin(), [&](std::size_t cell) { return criterion.values[cell]; });
        normalise(criterion.curve, values.data(), values.data(), values.size());
        sample.push_back(std::move(values));
    }
    return sample;
}

std::vector<WeightChange> weightSensitivity(const ScoreSample &sample, const std::vector<double> &weights, double by,
                                            Progress &progress)
{
    std::vector<WeightChange> changes;
    if (sample.empty() || sample.front().empty())
        return changes;
    const std::vector<float> before = scoresWith(sample, weights);
    std::vector<std::size_t> best(before.size());
    std::iota(best.begin(), best.end(), std::size_t{0});
    const std::size_t tenth = std::max<std::size_t>(1, before.size() / 10);
    std::nth_element(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(tenth - 1), best.end(), [&](std::size_t a, std::size_t b) {
        return before[a] != before[b] ? before[a] > before[b] : a < b;
    });
    best.resize(tenth);
    const auto ofBest = [&](const std::vector<float> &scores) {
        std::vector<float> chosen;
        chosen.reserve(best.size());
        for (const std::size_t cell : best)
            chosen.push_back(scores[cell]);
        return chosen;
    };
    const std::vector<float> bestBefore = ofBest(before);
    for (std::size_t c = 0; c < weights.size(); ++c) {
        if (weights[c] >= 1.0)
            continue; // there is no other weight to take from or to give to
        for (const double sign : {-1.0, 1.0}) {
            progress.throwIfCancelled();
            WeightChange change;
            change.criterion = c;
            change.weight = std::clamp(weights[c] * (1.0 + sign * by), 0.0, 1.0);
            const std::vector<float> after = scoresWith(sample, withWeight(weights, c, change.weight));
            std::size_t changed = 0;
            for (std::size_t i = 0; i < after.size(); ++i)
                changed += classOf(after[i]) != classOf(before[i]) ? 1 : 0;
            change.changedShare = static_cast<double>(changed) / static_cast<double>(after.size());
            change.rankCorrelation = rankCorrelation(bestBefore, ofBest(after));
            changes.push_back(change);
        }
        progress.report(static_cast<double>(c + 1) / static_cast<double>(weights.size()));
    }
    return changes;
}

} // namespace madang::zoning
