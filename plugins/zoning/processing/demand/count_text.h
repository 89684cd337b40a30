// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madang::zoning {

// How many people or jobs, as they are written in the countries that Madang is for: "120,000", "120.000", "120 000 people",
// "12만 5천명", "1.2 million", "120k", "1,2 juta jiwa". Digits are ASCII ones, letters of the normal form KC.
// Counts are whole: a mark before three digits parts thousands, whatever the country. After words that multiply ("million",
// "만") follows nothing but a word for what is counted ("people", "명"), or a smaller part of the number ("12만 5천").
// Nothing where a word is not known, or where it is not clear what a mark means ("1.234 million").
std::optional<double> writtenCount(const QString &text);

} // namespace madang::zoning
