// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace madang::feasibility {

// One record of a delimited text, and the line of the file (from 1) on which it starts.
struct TextRecord
{
    int line = 1;
    std::vector<std::string> fields;
};

// Splits \a text as RFC 4180 says: fields in double quotes may hold the delimiter, line ends and
// doubled quotes. Lines end in LF, CRLF or CR. Empty lines, and lines of delimiters only, are left
// out.
std::vector<TextRecord> splitRecords(std::string_view text, char delimiter);

// The one of comma, semicolon and tab found most often in the first line that is not empty; comma
// where none is.
char guessDelimiter(std::string_view text);

} // namespace madang::feasibility
