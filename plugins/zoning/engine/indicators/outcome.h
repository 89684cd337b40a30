// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

namespace madang::zoning {

// Why there is no value. A missing value is never 0.
enum class WhyNot {
    Known,            // there is one
    NotEntered,       // no map says it: somebody must enter it
    NoZones,          // no land with a land-use class that is built on
    NoHomes,          // no residential land
    NoPeople,         // not known how many live here
    NoJobs,
    NoDwellings,
    NoFloorSpace,
    NoFloodAreas,     // none drawn: that is no sign that nothing is flooded
    NoStops,
    NoFacility,
    NoOpenSpace,
    NoEarlierState,   // of the figures of an earlier year one is missing
    NoGrowth,         // the population is the same as it was: nothing can be divided by its growth
    BadFigure,        // an entered figure that cannot be: nothing or less where there must be something
};

// A value or the reason why there is none.
struct Outcome
{
    std::optional<double> value;
    WhyNot whyNot = WhyNot::Known;

    static Outcome of(double value) { return {value, WhyNot::Known}; }
    static Outcome none(WhyNot whyNot) { return {std::nullopt, whyNot}; }
};

// part / whole; not computable for the reason given where the whole is not above 0.
inline Outcome quotient(double part, double whole, WhyNot whyNot)
{
    return whole > 0.0 ? Outcome::of(part / whole) : Outcome::none(whyNot);
}

} // namespace madang::zoning
