// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace madang::transit {

//! Seconds since noon minus 12 h of the service day, in the agency's time zone (GTFS reference, "Time").
//! Runs past 86400 for what happens after midnight but belongs to the day before.
using ServiceSeconds = std::int32_t;

inline constexpr ServiceSeconds noTime = std::numeric_limits<ServiceSeconds>::min();

//! "6:05:00", "06:05:00" or "25:10:00" as seconds; nothing where the text is anything else.
std::optional<ServiceSeconds> parseServiceTime(std::string_view text);

//! HH:MM:SS, with hours past 24 where they are.
std::string formatServiceTime(ServiceSeconds seconds);

} // namespace madang::transit
