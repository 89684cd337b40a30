// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/demand/projection.h"

#include <cmath>

namespace madang::zoning {

namespace {

void requireRate(double rate)
{
    if (!std::isfinite(rate))
        throw ProjectionError(ProjectionProblem::RateNotFinite, 0, rate);
    if (rate <= -1.0)
        throw ProjectionError(ProjectionProblem::RateTooLow, 0, rate);
}

void requireYears(int years)
{
    if (years < 0)
        throw ProjectionError(ProjectionProblem::NegativeYears, years);
    if (years > longestProjection)
        throw ProjectionError(ProjectionProblem::TooManyYears, years);
}

void requireCensus(const std::vector<CensusRow> &census)
{
    if (census.size() < 2)
        throw ProjectionError(ProjectionProblem::OneCensusOnly, census.empty() ? 0 : census.front().year);
    for (std::size_t i = 0; i < census.size(); ++i) {
        if (!(census[i].value > 0.0) || !std::isfinite(census[i].value))
            throw ProjectionError(ProjectionProblem::CensusNotPositive, census[i].year, census[i].value);
        if (i == 0)
            continue;
        if (census[i].year == census[i - 1].year)
            throw ProjectionError(ProjectionProblem::CensusTwice, census[i].year, census[i].value);
        if (census[i].year < census[i - 1].year)
            throw ProjectionError(ProjectionProblem::CensusUnsorted, census[i].year, census[i].value);
    }
}

} // namespace

ProjectionError::ProjectionError(ProjectionProblem what, int wrongYear, double wrongValue)
    : std::runtime_error("a projection that cannot be made: problem " + std::to_string(static_cast<int>(what)))
    , problem(what)
    , year(wrongYear)
    , value(wrongValue)
{
}

double project(GrowthMethod method, double base, double rate, int years)
{
    if (!(base >= 0.0) || !std::isfinite(base))
        throw ProjectionError(ProjectionProblem::NegativeBase, 0, base);
    requireRate(rate);
    requireYears(years);
    switch (method) {
    case GrowthMethod::Arithmetic: {
        const double value = base * (1.0 + rate * years);
        if (value < 0.0)
            throw ProjectionError(ProjectionProblem::FellBelowZero, years, rate);
        return value;
    }
    case GrowthMethod::Geometric:
        return base * std::pow(1.0 + rate, years);
    case GrowthMethod::Exponential:
        break;
    }
    return base * std::exp(rate * years);
}

double rateBetween(GrowthMethod method, const CensusRow &first, const CensusRow &last)
{
    requireCensus({first, last});
    const double years = last.year - first.year;
    const double times = last.value / first.value;
    switch (method) {
    case GrowthMethod::Arithmetic:
        return (times - 1.0) / years;
    case GrowthMethod::Geometric:
        return std::pow(times, 1.0 / years) - 1.0;
    case GrowthMethod::Exponential:
        break;
    }
    return std::log(times) / years;
}

GrowthFit fitGrowth(GrowthMethod method, const std::vector<CensusRow> &census)
{
    requireCensus(census);
    const bool ofLogarithms = method != GrowthMethod::Arithmetic;
    const auto shown = [ofLogarithms](double value) { return ofLogarithms ? std::log(value) : value; };
    const auto count = static_cast<double>(census.size());
    double meanYear = 0.0;
    double mean = 0.0;
    for (const CensusRow &row : census) {
        meanYear += row.year / count;
        mean += shown(row.value) / count;
    }
    double yearSquares = 0.0;
    double products = 0.0;
    double squares = 0.0;
    for (const CensusRow &row : census) {
        const double years = row.year - meanYear;
        const double off = shown(row.value) - mean;
        yearSquares += years * years;
        products += years * off;
        squares += off * off;
    }
    const double slope = products / yearSquares;

    GrowthFit fit;
    double residuals = 0.0;
    for (const CensusRow &row : census) {
        const double onLine = mean + slope * (row.year - meanYear);
        const double residual = shown(row.value) - onLine;
        residuals += residual * residual;
        const double deviation = std::abs((ofLogarithms ? std::exp(onLine) : onLine) / row.value - 1.0);
        if (deviation > fit.largestDeviation) {
            fit.largestDeviation = deviation;
            fit.largestDeviationYear = row.year;
        }
    }
    fit.rSquared = squares > 0.0 ? 1.0 - residuals / squares : 1.0; // what never changed is on its line
    fit.rate = method == GrowthMethod::Arithmetic  ? slope / census.back().value
               : method == GrowthMethod::Geometric ? std::expm1(slope)
                                                   : slope;
    return fit;
}

VariantRates variantsAround(double medium, double spread)
{
    if (!(spread >= 0.0) || !std::isfinite(spread))
        throw ProjectionError(ProjectionProblem::NegativeSpread, 0, spread);
    requireRate(medium - spread);
    requireRate(medium + spread);
    return {medium - spread, medium, medium + spread};
}

std::vector<double> yearlySeries(GrowthMethod method, double base, double rate, int years)
{
    requireYears(years);
    std::vector<double> series;
    series.reserve(static_cast<std::size_t>(years) + 1);
    for (int year = 0; year <= years; ++year)
        series.push_back(project(method, base, rate, year));
    return series;
}

} // namespace madang::zoning
