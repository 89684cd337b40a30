// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace madang {

// What a numeric column of the plan measures; it decides which units its values may carry.
enum class Quantity { Plain, Length, Speed };
MADANG_CORE_EXPORT Quantity quantityOf(const QString &column);

// Units that a value, or a whole field of a source, may be in: "mm", "cm", "m", "km", "ft", "in"; "m/s", "km/h", "mph".
MADANG_CORE_EXPORT QStringList unitsOf(Quantity quantity);
MADANG_CORE_EXPORT bool isUnitOf(Quantity quantity, const QString &unit);

struct ParsedNumber {
    double value = 0;
    bool plain = true; // written as machines write: nothing that a person should confirm
};

enum class NumberProblem { None, NotANumber, Ambiguous };

// A number as people write it in tables: digits of any script (๑๒, ១២, ၁၂), signs, grouping, decimal commas, a unit of
// `quantity` or "%" behind it. `unit` is the unit of numbers that carry none (empty: SI). "1,250" is 1250 where
// `commaGroups` holds (Korea, Thailand …); elsewhere it might be 1.25 and is ambiguous.
struct NumberReading {
    std::optional<ParsedNumber> number;
    NumberProblem problem = NumberProblem::None;
};
MADANG_CORE_EXPORT NumberReading readNumber(const QString &text, Quantity quantity, const QString &unit, bool commaGroups);

// Whether the text of a cell is what a spreadsheet shows for a formula that it could not compute: “#DIV/0!”, “#N/A”, “Err:502”.
MADANG_CORE_EXPORT bool isErrorOfSpreadsheet(const QString &text);

// Whether people in a country (ISO 3166-1 alpha-2) group digits by commas, or by points ("12.500" for 12500).
MADANG_CORE_EXPORT bool groupsByComma(const QString &country);
MADANG_CORE_EXPORT bool groupsByPoint(const QString &country);

// Looks at the texts of one column for points that may stand between thousands. readNumber() takes "12.500" for 12.5,
// as machines write it; only the whole column shows that a person may have meant 12500.
class MADANG_CORE_EXPORT GroupingWatch {
public:
    // A value that was not taken shows how the column is written, but is no example of what was read.
    void see(const QString &text, double readAs, bool taken = true);
    // Two values or more have three digits behind every point, and none has a point in another form. One at least of
    // those that may be misread was taken.
    bool isUnclear() const { return !m_firstUnclear.isEmpty() && m_grouped > 1 && !m_decimals; }
    QString example() const { return m_firstUnclear; } // the first "12.500"
    double exampleReadAs() const { return m_readAs; }

private:
    QString m_firstUnclear;
    double m_readAs = 0;
    qint64 m_grouped = 0;
    bool m_decimals = false;
};

} // namespace madang
