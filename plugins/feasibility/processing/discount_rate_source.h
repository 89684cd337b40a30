// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

namespace madang::feasibility {

// A discount rate that an institution asks for, and where it says so.
struct DiscountRateSource {
    double rate;          // fraction a year, real
    const char *used;     // who uses it for what: a source text of the context "DiscountRate"
    const char *citation; // the document, in its own words
};

// Lowest first. Proposals for the user, who may change them: none is built into a computation.
const std::vector<DiscountRateSource> &discountRateSources();

} // namespace madang::feasibility
