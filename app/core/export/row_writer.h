// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/exported_table.h"

namespace madang {

// What did not go into a file as it is in the plan.
struct ExportLosses {
    qint64 unwritable = 0;  // texts with characters that the encoding does not have
    QString firstUnwritable;
    qint64 cut = 0;         // texts longer than the format holds
    QString firstCut;       // "zone, row uid: note"
    qint64 guarded = 0;     // texts that a spreadsheet would have taken for a formula
    qint64 placesLeftOut = 0; // geometries as text that no cell can hold
    bool outlinesOnly = false; // areas have the colour of their class at their edge alone
    qint64 takenApart = 0;  // rows whose parts the format cannot hold together
    QStringList columns;    // with values that the format has no place for: "road: lanes, width"
    QStringList renamed;    // "regulation_set → regulation"
};

// Writes tables, one after another, into the file or files of one format. Functions throw Failure.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    // `file` is where the table goes; the same for all tables in formats that hold several.
    virtual void begin(const ExportedTable &table, const QString &file) = 0;
    virtual void write(const ExportedRow &row) = 0;
    // Everything has been written, to the last byte.
    virtual void finish() = 0;

    const ExportLosses &losses() const { return m_losses; }

protected:
    ExportLosses m_losses;
};

} // namespace madang
