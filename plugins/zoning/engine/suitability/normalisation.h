// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

namespace madang::zoning {

// No value: outside a raster, or a cell that it leaves out. As a score: the cell is not judged.
inline constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

// How a value becomes a score between 0 (unfit) and 1 (best).
enum class CurveShape {
    Up,        // 0 up to a, straight to 1 at b
    Down,      // 1 up to a, straight to 0 at b
    Trapezoid, // 0 up to a, straight to 1 at b, 1 up to c, straight to 0 at d
    SmoothUp,  // as Up, along (1 - cos) / 2, which has no corners
    SmoothDown,
    StepUp,    // 0 below a, 1 from a on
    StepDown,  // 1 up to a, 0 beyond
    Classes    // the score of the class that the value is the number of
};

struct Curve
{
    CurveShape shape = CurveShape::Up;
    std::array<double, 4> at{}; // a, b, c, d; ascending, as many as the shape has
    // Of the classes 0, 1, 2 … (Classes only). A value without a class gets no score.
    std::vector<float> scores;
    // Of cells without a value; noValue leaves them without a score.
    float missing = noValue;
};

// How many values a shape has: 1, 2 or 4; 0 for Classes.
int pointCount(CurveShape shape);

// Values that are not ascending or no numbers, scores beyond 0 to 1.
struct CurveError : std::runtime_error
{
    CurveError() : std::runtime_error("a curve whose values do not ascend, or whose scores are not from 0 to 1") {}
};
void requireCurve(const Curve &curve);

// Scores of `count` values; both may be the same cells. The curve must be one that requireCurve() lets pass.
void normalise(const Curve &curve, const float *values, float *scores, std::size_t count);

} // namespace madang::zoning
