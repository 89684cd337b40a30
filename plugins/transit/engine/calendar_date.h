// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace madang::transit {

//! A day of the proleptic Gregorian calendar, years CE.
using Date = std::chrono::sys_days;

//! GTFS form, YYYYMMDD: exactly eight digits that are a real date. Other forms are not guessed at.
std::optional<Date> parseGtfsDate(std::string_view text);

//! ISO 8601 form, YYYY-MM-DD.
std::optional<Date> parseIsoDate(std::string_view text);
std::string formatIsoDate(Date date);

//! 0 for Monday … 6 for Sunday: the column order of calendar.txt.
int weekdayIndex(Date date);

} // namespace madang::transit
