// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/regulation/condition.h"
#include "zoning/engine/regulation/parameter.h"

#include <string>

namespace madang::zoning {

// The ordinance that holds in the whole plan, over the national rules.
inline constexpr std::string_view municipalSet = "municipal";
// In the place of a land-use code: any.
inline constexpr std::string_view anyCode = "*";

// A row of the plan's table `regulation`.
struct Regulation
{
    std::string uid;
    std::string set;  // empty: national; municipalSet; or the set that zones name
    std::string code; // of land use, or anyCode
    Parameter parameter = Parameter::Far;
    double value = 0.0; // in the unit of its parameter
    Condition condition;
    std::string validFrom, validTo; // ISO dates; empty: for ever
};

// Whether it is in force on an ISO date; its last day counts.
inline bool isInForce(const Regulation &rule, const std::string &date)
{
    return (rule.validFrom.empty() || rule.validFrom <= date) && (rule.validTo.empty() || date <= rule.validTo);
}

} // namespace madang::zoning
