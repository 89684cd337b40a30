// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "zoning/engine/suitability/normalisation.h"

#include <array>
#include <cstdint>
#include <vector>

namespace madang::zoning {

// A criterion of a weighted overlay: a value for each cell of the grid, row by row, and how it is judged.
struct Criterion
{
    const float *values = nullptr;
    Curve curve;
    double weight = 1.0;
};

enum class OverlayProblem { NoCriterion, NegativeWeight, NoWeight };

struct OverlayError : std::runtime_error
{
    explicit OverlayError(OverlayProblem what)
        : std::runtime_error("weighted overlay, problem " + std::to_string(static_cast<int>(what)))
        , problem(what)
    {
    }

    OverlayProblem problem;
};

// The score of cells that a constraint rules out.
inline constexpr float excludedScore = -1.0F;

// What a cell is to the overlay; stored in a byte.
enum CellUse : std::uint8_t {
    JudgedCell,
    ExcludedCell, // by a constraint
    OutsideCell   // beyond the land that is looked at: noValue, and not counted
};

inline constexpr int suitabilityClasses = 5; // 0 to 0.2, to 0.4, to 0.6, to 0.8, to 1: unfit to best
int classOf(float score); // 0 to 4; a score on a border belongs to the class above

// How many cells are of what kind.
struct OverlaySummary
{
    std::array<std::uint64_t, 20> histogram{}; // of the scores, in steps of 0.05
    std::array<std::uint64_t, suitabilityClasses> classes{};
    std::uint64_t excluded = 0;
    std::uint64_t withoutValue = 0;

    std::uint64_t judged() const;
};

// The weights, divided by their sum. Throws OverlayError.
std::vector<double> relativeWeights(const std::vector<Criterion> &criteria);

// Σ w · s for every cell (weighted linear combination; Malczewski, GIS and Multicriteria Decision Analysis, 1999): from 0
// to 1; excludedScore or noValue where `uses` (a CellUse for each cell; null where all are judged) says so; noValue where a
// criterion that weighs anything has no score. `scores` has room for `cells`. In blocks, on all cores. Throws OverlayError, CurveError and Cancelled.
OverlaySummary weightedOverlay(const std::vector<Criterion> &criteria, const std::uint8_t *uses, std::size_t cells,
                               float *scores, Progress &progress);

} // namespace madang::zoning
