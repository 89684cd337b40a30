// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/finding.h"
#include "engine/progress.h"

#include <QString>
#include <QVariant>
#include <QVector>

#include <vector>

namespace madang {

// A table of attributes that was exported, edited in a spreadsheet, and comes back: which file, and what it belongs to.
struct AttributeRequest {
    QString planPath;
    QString file;     // XLSX, ODS or CSV
    QString table;    // empty: by the names of the sheets, or by the uids of the rows
    QString scenario = QStringLiteral("base"); // uid or name
    QString encoding; // of a CSV file, in any spelling; empty: by its bytes
};

struct CellChange {
    QString column;
    QVariant before, after; // null: empty
};

// A row of the plan and what the file says otherwise.
struct ChangedRow {
    QString table, uid; // as the scenario knows it
    QString name;       // for a person to know it by
    qint64 line = 0;    // of the file, as a spreadsheet counts
    std::vector<CellChange> changes;
};

// A line of the file that cannot be taken.
struct LineProblem {
    QString sheet;
    qint64 line = 0;
    QString reason; // translated
};

// The sheets of a file that belong to the plan.
struct ComparedSheet {
    QString sheet, table;
    qint64 lines = 0;
    QStringList columns; // that are read back
};

struct AttributeComparison {
    AttributeRequest request;
    std::vector<ComparedSheet> sheets;
    std::vector<ChangedRow> rows;
    std::vector<LineProblem> problems; // an unknown or missing uid, a bad value, a row that stands there twice and differs
    QVector<Finding> findings;         // what is worth knowing: columns not read, values kept, the problems together
    qint64 lines = 0;                  // read
    qint64 same = 0;                   // that say what the plan says
};

// Reads the file and the plan; changes nothing. An empty cell empties the value; a column that the file does not have
// stays as it is; a line of a CSV file that ends before a value of the plan is a problem. Columns that an export adds (area_m2, lon …) are not read. On any thread.
// Throws WrongInputFailure (ImportWrongInput) where the file cannot be what was asked for, and Cancelled.
MADANG_CORE_EXPORT AttributeComparison compareAttributes(const AttributeRequest &request, Progress &progress);

} // namespace madang
