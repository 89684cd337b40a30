// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <vector>

namespace madang::feasibility {

// Why a cash flow has no internal rate of return.
enum class NoInternalRate {
    Defined,       // it has at least one
    NothingFlows,  // every year nets to zero: any rate would do
    NeverNegative, // benefits cover costs in every year: nothing is invested
    NeverPositive, // costs cover benefits in every year: nothing returns
    NpvNeverZero,  // the sign changes, but no rate brings the net present value to zero
};

struct InternalRates
{
    std::vector<double> rates; // fractions a year, rising, each once
    NoInternalRate reason = NoInternalRate::Defined;
};

// All rates r > -1 with sum of net_t / (1 + r)^t = 0, to about 1e-14 of 1 + r. A rate at which the
// net present value only touches zero (a double root) is among them; how often a root counts is not
// told.
//
// Method: with v = 1 / (1 + r) these are the positive roots of a polynomial f. Laguerre's proof of
// Descartes' rule (E. Laguerre, Mémoire sur la théorie des équations numériques, 1883)
// differentiates v^(-m) f with m inside a change of sign; the derivative has one change fewer, and
// by Rolle its roots separate those of f. So the roots are isolated from the bottom up, in as many
// levels as there are changes of sign (one in an ordinary project), and found by bisection: none is
// missed, unlike by Newton's method from a guess.
//
// Throws Cancelled.
InternalRates internalRates(const std::vector<double> &net, Progress &progress);

} // namespace madang::feasibility
