// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace madang::zoning {

// How a number grows from year to year, n years at a rate of r a year (0.025 for 2.5 %).
enum class GrowthMethod {
    Arithmetic, // P (1 + r n): by the same number every year
    Geometric,  // P (1 + r)^n: by the same share, added once a year
    Exponential // P e^(r n): by the same share, without pause
};

// What was counted in a year (CE).
struct CensusRow
{
    int year = 0;
    double value = 0.0;
};

enum class ProjectionProblem {
    NegativeBase,    // below zero, or not a number
    RateTooLow,      // geometric and exponential growth need r > -1; so does arithmetic growth
    RateNotFinite,
    NegativeYears,
    TooManyYears,    // more than longestProjection
    OneCensusOnly,   // growth takes two counts
    CensusNotPositive,
    CensusUnsorted,  // a year before the one above it
    CensusTwice,     // a year counted twice
    NegativeSpread,
    FellBelowZero    // arithmetic decline past nothing
};

// `year` and `value` are those that are wrong, 0 where the problem is about none.
struct ProjectionError : std::runtime_error
{
    ProjectionError(ProjectionProblem what, int wrongYear = 0, double wrongValue = 0.0);

    ProjectionProblem problem;
    int year;
    double value;
};

inline constexpr int longestProjection = 200; // years

// A year of the Buddhist calendar, which is 543 ahead: nothing is planned for the year 2569 CE.
inline constexpr int firstBuddhistYear = 2300;
inline constexpr int buddhistYearsAhead = 543;
inline bool isBuddhistYear(int year)
{
    return year > firstBuddhistYear;
}

// Population `years` after one of `base`. Throws ProjectionError.
double project(GrowthMethod method, double base, double rate, int years);

// The rate that leads from one count to the next: project(method, first.value, rate, last.year - first.year) is last.value.
// Throws ProjectionError.
double rateBetween(GrowthMethod method, const CensusRow &first, const CensusRow &last);

// Growth through all counts, carried on from the last of them.
struct GrowthFit
{
    double rate = 0.0;     // to project with from the last count on
    double rSquared = 1.0; // of the line, 1 for two counts: how much of what was counted it explains
    // Where the counts lie off the line by more than this share of themselves, in the year where that is most.
    double largestDeviation = 0.0;
    int largestDeviationYear = 0;
};

// Ordinary least squares on the year: of the counts for arithmetic growth, of their natural logarithms for geometric and
// exponential growth (log-linear regression; Smith, Tayman, Swanson: A Practitioner's Guide to State and Local Population
// Projections, 2013, ch. 8). With slope b the rate is b / last count, e^b - 1, or b. Two counts lie on the line, so that
// geometric and exponential rates are those of rateBetween(); the arithmetic one is a share of the last count instead of
// the first, and stands for the same number a year.
// Counts ascend by year, each above zero. Throws ProjectionError.
GrowthFit fitGrowth(GrowthMethod method, const std::vector<CensusRow> &census);

// Rates of the three variants that plans are made for.
struct VariantRates
{
    double low = 0.0, medium = 0.0, high = 0.0;
};
// The medium rate and `spread` below and above it (0.005 is half a point of a per cent). Throws ProjectionError.
VariantRates variantsAround(double medium, double spread);

// base, then a value for each year after it: years + 1 of them. Throws ProjectionError.
std::vector<double> yearlySeries(GrowthMethod method, double base, double rate, int years);

} // namespace madang::zoning
