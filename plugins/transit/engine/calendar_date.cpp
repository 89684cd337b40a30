// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/calendar_date.h"

#include <cstdio>

namespace madang::transit {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Date> dateOf(std::string_view year, std::string_view month, std::string_view day)
{
    const auto y = digits(year), m = digits(month), d = digits(day);
    if (!y || !m || !d)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*y), std::chrono::month(unsigned(*m)),
                                           std::chrono::day(unsigned(*d))};
    return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

} // namespace

std::optional<Date> parseGtfsDate(std::string_view text)
{
    if (text.size() != 8)
        return std::nullopt;
    return dateOf(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
}

std::optional<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return dateOf(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
}

std::string formatIsoDate(Date date)
{
    const std::chrono::year_month_day ymd(date);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(ymd.year()), unsigned(ymd.month()),
                  unsigned(ymd.day()));
    return text;
}

int weekdayIndex(Date date)
{
    return int(std::chrono::weekday(date).iso_encoding()) - 1;
}

} // namespace madang::transit
