// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace madang::zoning {

// The text as it is compared: compatibility forms resolved (“％”, “㎡”, “½”), digits of every script as 0-9, small letters,
// single spaces.
QString comparable(const QString &text);

// What the words behind a number measure.
enum class LimitMeasure { None, Percent, Times, Length, Storeys, Area, Spaces, People, Unclear };

struct UnitWord {
    LimitMeasure measure = LimitMeasure::None;
    double factor = 1.0; // to SI: 0.01 for per cent, 1600 for rai
    QString name;        // in English, of units that are converted; empty for SI
};

// The unit that a text, made comparable, names: in English, Korean, Thai, Lao, Khmer, Burmese, Vietnamese or Malay. Nothing for
// other words; LimitMeasure::Unclear for the sào, which is another one in the north, the centre and the south of Vietnam.
// Units of area are those of resources/codelists/area_units.csv.
std::optional<UnitWord> unitWord(const QString &word);

// Words for “at most” and “at least” around a limit.
struct LimitWords {
    QString rest;      // without them
    QString operation; // "<=" or ">="; empty where none stands there
    bool strict = false; // “under”, “over”: the value itself is left out
};
LimitWords withoutLimitWords(const QString &text);

} // namespace madang::zoning
