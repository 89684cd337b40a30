// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/number_text.h"
#include "core/import/vector_source.h"

#include <QString>
#include <QVariant>

namespace madang {

// What a cell of a table says for one column of the plan.
struct CellValue {
    QVariant value;  // null: an empty cell
    QString problem; // why it is no such value, translated; empty where it is
};

// Numbers in any script's digits, with units, grouping and % (60 % is 0.6), as readNumber() takes them.
MADANG_CORE_EXPORT CellValue readCell(const QString &text, const QString &column, SourceFieldType type, bool commaGroups);

// Whether two values of a column are the same: texts in NFC without spaces around, numbers but for what a spreadsheet
// rounds off (its 15 digits).
MADANG_CORE_EXPORT bool isSameValue(const QVariant &a, const QVariant &b);

// Whether a spreadsheet, and not a person, has most likely made `after` of the text `before`: zeros at its beginning are
// gone (“007” → “7”), a lot number has become a date (“12-3” → “2026-12-03”), a long number has lost its digits
// (“123456789012345” → “1.23457E+14”).
MADANG_CORE_EXPORT bool isSpreadsheetDamage(const QString &before, const QString &after);

// Whether `after` is the text `before` as a file leaves it whose encoding does not hold all of its letters: each of these has
// become a “?”. Not by the encoding of the file, which an unaltered letter need not show, and which may be another one since.
MADANG_CORE_EXPORT bool hasLostLetters(const QString &before, const QString &after);

} // namespace madang
