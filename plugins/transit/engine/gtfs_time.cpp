// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/gtfs_time.h"

#include <cstdio>

namespace madang::transit {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::optional<ServiceSeconds> parseServiceTime(std::string_view text)
{
    const std::size_t colon = text.find(':');
    // Three digits of hours are 41 days: longer is a typing error, and would overflow.
    if (colon == std::string_view::npos || colon == 0 || colon > 3 || text.size() != colon + 6
        || text[colon + 3] != ':')
        return std::nullopt;
    ServiceSeconds hours = 0;
    for (std::size_t i = 0; i < colon; ++i) {
        if (!isDigit(text[i]))
            return std::nullopt;
        hours = hours * 10 + (text[i] - '0');
    }
    const char m1 = text[colon + 1], m2 = text[colon + 2], s1 = text[colon + 4], s2 = text[colon + 5];
    if (!isDigit(m1) || !isDigit(m2) || !isDigit(s1) || !isDigit(s2) || m1 > '5' || s1 > '5')
        return std::nullopt;
    return hours * 3600 + ((m1 - '0') * 10 + (m2 - '0')) * 60 + (s1 - '0') * 10 + (s2 - '0');
}

std::string formatServiceTime(ServiceSeconds seconds)
{
    char text[24];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    return text;
}

} // namespace madang::transit
