// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace madang::feasibility {

// What the way a number is written says about the decimal mark.
enum class DecimalMark {
    Either,       // "12", or "1 250": says nothing
    Point,        // "12.5", "1,250.5", "1,250,000"
    Comma,        // "12,5", "1.250,5", "1.250.000"
    UnclearPoint, // "1.250": 1.25 or 1250
    UnclearComma, // "1,250": 1250 or 1.25
    NotANumber
};

// A number as it stands in a table, made comparable: native digits (Thai, Lao, Khmer, Burmese,
// Tamil, full width) as ASCII, U+2212 as '-', blanks of every kind cut off the ends.
std::string plainDigits(std::string_view utf8);

// What \a text (from plainDigits()) says about the decimal mark. Grouping blanks and apostrophes
// are accepted where they stand between groups of three digits.
DecimalMark decimalMarkOf(std::string_view text);

// The value of \a text where \a mark (Point or Comma) is the decimal mark and the other one groups
// thousands. Nothing where the text is no such number, or too large for a double.
std::optional<double> numberValue(std::string_view text, DecimalMark mark);

} // namespace madang::feasibility
