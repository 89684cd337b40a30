// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/engine/internal_rate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace madang::feasibility {

namespace {

using Coefficients = std::vector<double>; // of v^0, v^1, …; first and last are not zero

constexpr double epsilon = std::numeric_limits<double>::epsilon();

Coefficients withoutZeroEnds(const Coefficients &a)
{
    const auto isZero = [](double x) { return x == 0.0; };
    const auto first = std::find_if_not(a.begin(), a.end(), isZero);
    const auto last = std::find_if_not(a.rbegin(), a.rend(), isZero).base();
    return first < last ? Coefficients(first, last) : Coefficients();
}

// f / (sum of |a_t| v^t) at v = e^x: of the sign of f, between -1 and 1, free of overflow.
double relativeValue(const Coefficients &a, double x)
{
    const double v = std::exp(-std::abs(x));
    double value = 0.0;
    double magnitude = 0.0;
    const auto add = [&](double coefficient) {
        value = value * v + coefficient;
        magnitude = magnitude * v + std::abs(coefficient);
    };
    if (x <= 0.0)
        std::for_each(a.rbegin(), a.rend(), add);
    else // the same polynomial in 1 / v
        std::for_each(a.begin(), a.end(), add);
    return value / magnitude;
}

// Below this relativeValue() is rounding, and f counts as zero.
double roundingLevel(const Coefficients &a)
{
    return 8.0 * epsilon * static_cast<double>(a.size());
}

// ln of Cauchy's bound 1 + max|a_t / end| on the roots, widened a little.
double logRootBound(const Coefficients &a, double end)
{
    double largest = 0.0;
    for (const double c : a)
        largest = std::max(largest, std::abs(c));
    return std::max(0.0, std::log(largest) - std::log(std::abs(end))) + 1.0;
}

double bisect(const Coefficients &a, double low, double high)
{
    const bool lowIsPositive = relativeValue(a, low) > 0.0;
    for (;;) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high || high - low <= 0.25 * epsilon)
            return middle;
        const double value = relativeValue(a, middle);
        if (value == 0.0)
            return middle;
        (value > 0.0) == lowIsPositive ? low = middle : high = middle;
    }
}

// The change of sign nearest the start: exponent half way between its two terms.
std::optional<double> firstSignChange(const Coefficients &a)
{
    std::size_t previous = 0;
    for (std::size_t t = 1; t < a.size(); ++t) {
        if (a[t] == 0.0)
            continue;
        if ((a[t] > 0.0) != (a[previous] > 0.0))
            return 0.5 * static_cast<double>(previous + t);
        previous = t;
    }
    return std::nullopt;
}

// d/dv (v^(-m) f) · v^(m+1), scaled so that repeated use cannot overflow.
Coefficients laguerreDerivative(const Coefficients &a, double m)
{
    Coefficients result(a.size());
    const double scale = 1.0 / static_cast<double>(a.size());
    for (std::size_t t = 0; t < a.size(); ++t)
        result[t] = a[t] * (static_cast<double>(t) - m) * scale;
    return result;
}

std::vector<double> rootsBetween(const Coefficients &a, const std::vector<double> &turningPoints)
{
    std::vector<double> nodes{-logRootBound(a, a.front())};
    nodes.insert(nodes.end(), turningPoints.begin(), turningPoints.end());
    nodes.push_back(logRootBound(a, a.back()));
    std::sort(nodes.begin(), nodes.end());

    const double zero = roundingLevel(a);
    const auto sign = [&](double x) {
        const double value = relativeValue(a, x);
        return std::abs(value) <= zero ? 0 : (value > 0.0 ? 1 : -1);
    };

    std::vector<double> roots;
    int previous = sign(nodes.front());
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const int current = sign(nodes[i]);
        if (current == 0)
            roots.push_back(nodes[i]);
        else if (previous != 0 && current != previous)
            roots.push_back(bisect(a, nodes[i - 1], nodes[i]));
        previous = current;
    }
    return roots;
}

// x = ln v of every positive root, rising.
std::vector<double> logRoots(const Coefficients &net, Progress &progress)
{
    std::vector<Coefficients> levels{net};
    while (const std::optional<double> m = firstSignChange(levels.back()))
        levels.push_back(laguerreDerivative(levels.back(), *m));

    std::vector<double> roots; // of the last level, which has no change of sign: none
    levels.pop_back();
    const double count = static_cast<double>(levels.size());
    while (!levels.empty()) {
        progress.throwIfCancelled();
        roots = rootsBetween(levels.back(), roots);
        levels.pop_back();
        progress.report(1.0 - static_cast<double>(levels.size()) / count);
    }
    return roots;
}

} // namespace

InternalRates internalRates(const std::vector<double> &net, Progress &progress)
{
    const Coefficients a = withoutZeroEnds(net);
    if (a.empty())
        return {{}, NoInternalRate::NothingFlows};
    if (!firstSignChange(a))
        return {{},
                a.front() > 0.0 ? NoInternalRate::NeverNegative : NoInternalRate::NeverPositive};

    InternalRates result;
    for (const double x : logRoots(a, progress)) {
        // 1 + r is 1 to the last bit there; r itself would only show the rounding.
        result.rates.push_back(std::abs(x) < epsilon ? 0.0 : std::expm1(-x));
    }
    std::reverse(result.rates.begin(), result.rates.end());
    if (result.rates.empty())
        result.reason = NoInternalRate::NpvNeverZero;
    return result;
}

} // namespace madang::feasibility
