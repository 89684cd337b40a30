// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/normalisation.h"

#include <algorithm>

namespace madang::zoning {

namespace {

constexpr float pi = 3.14159265358979F;

// `score` for every value, and `missing` for those that are none. A loop of its own for each shape, so that the compiler
// can take several cells at a time.
template <typename Score>
void scoreCells(const float *values, float *scores, std::size_t count, float missing, Score score)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float value = values[i];
        const float scored = score(value);
        scores[i] = std::isnan(value) ? missing : scored;
    }
}

// How far a value is on the way from one place to another, 0 to 1.
struct Way
{
    Way(double from, double to)
        : start(static_cast<float>(from))
        , perUnit(static_cast<float>(1.0 / std::max(to - from, 1e-30)))
    {
    }
    float operator()(float value) const { return std::clamp((value - start) * perUnit, 0.0F, 1.0F); }

    float start, perUnit;
};

float smooth(float way)
{
    return 0.5F - 0.5F * std::cos(pi * way);
}

} // namespace

int pointCount(CurveShape shape)
{
    switch (shape) {
    case CurveShape::Up:
    case CurveShape::Down:
    case CurveShape::SmoothUp:
    case CurveShape::SmoothDown:
        return 2;
    case CurveShape::Trapezoid:
        return 4;
    case CurveShape::StepUp:
    case CurveShape::StepDown:
        return 1;
    case CurveShape::Classes:
        break;
    }
    return 0;
}

void requireCurve(const Curve &curve)
{
    const auto isScore = [](float score) { return score >= 0.0F && score <= 1.0F; };
    const auto points = static_cast<std::size_t>(pointCount(curve.shape));
    for (std::size_t i = 0; i < points; ++i)
        if (!std::isfinite(curve.at[i]) || (i > 0 && curve.at[i] < curve.at[i - 1]))
            throw CurveError();
    // A slope from a place to itself is a step, which has a shape of its own.
    if (points == 2 && curve.at[0] == curve.at[1])
        throw CurveError();
    for (const float score : curve.scores)
        if (!std::isnan(score) && !isScore(score))
            throw CurveError();
    if (!std::isnan(curve.missing) && !isScore(curve.missing))
        throw CurveError();
}

void normalise(const Curve &curve, const float *values, float *scores, std::size_t count)
{
    const Way rise(curve.at[0], curve.at[1]);
    const Way fall(curve.at[2], curve.at[3]);
    const auto edge = static_cast<float>(curve.at[0]);
    const auto each = [&](auto score) { scoreCells(values, scores, count, curve.missing, score); };
    switch (curve.shape) {
    case CurveShape::Up:
        return each([rise](float value) { return rise(value); });
    case CurveShape::Down:
        return each([rise](float value) { return 1.0F - rise(value); });
    case CurveShape::Trapezoid:
        return each([rise, fall](float value) { return std::min(rise(value), 1.0F - fall(value)); });
    case CurveShape::SmoothUp:
        return each([rise](float value) { return smooth(rise(value)); });
    case CurveShape::SmoothDown:
        return each([rise](float value) { return 1.0F - smooth(rise(value)); });
    case CurveShape::StepUp:
        return each([edge](float value) { return value >= edge ? 1.0F : 0.0F; });
    case CurveShape::StepDown:
        return each([edge](float value) { return value <= edge ? 1.0F : 0.0F; });
    case CurveShape::Classes:
        break;
    }
    const auto classes = static_cast<float>(curve.scores.size());
    each([&](float value) {
        return value >= 0.0F && value < classes ? curve.scores[static_cast<std::size_t>(value)] : noValue;
    });
}

} // namespace madang::zoning
