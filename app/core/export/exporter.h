// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/export/export_format.h"
#include "core/export/exported_table.h"
#include "core/finding.h"
#include "engine/progress.h"

#include <QHash>
#include <QVector>

namespace madang {

// What of a plan is to be written, and how.
struct ExportRequest {
    QString planPath;
    QString scenario = QStringLiteral("base"); // uid or name
    QStringList tables;  // drawn ones; those without rows are left out and named
    ExportFormat format = ExportFormat::Dxf;
    QString output;      // a file; where a file holds one table and there are several: “NAME_zone.shp”, “NAME_parcel.shp”
    bool replace = false; // files of that name that are there already
    QString encoding;    // one of encodingsOf(format), in any spelling; empty: the usual one
    QString crs;         // as PROJ reads it; empty: the plan's, or what the format asks for
    bool layersByTable = false; // of a drawing: not one for each class
    PlaceColumns places = PlaceColumns::None; // in tables of text
    bool byteOrderMark = true; // of tables of text in UTF-8: without it Excel takes them for another encoding
};

struct ExportedTableCount {
    QString table;
    qint64 rows = 0;
    QString file;
};

// What would be written.
struct ExportPreview {
    std::vector<ExportedTableCount> tables; // those with rows
    QStringList emptyTables;
    QStringList existing; // files that are there already
    QString encoding, crs; // in use
};

struct ExportResult {
    std::vector<ExportedTableCount> tables;
    QStringList files;
    QString encoding, crs;
    QVector<Finding> findings; // what did not go into the file as it is in the plan
};

// The drawn tables, in the order of the plan.
MADANG_CORE_EXPORT QStringList exportableTables();

// How many rows a scenario has in each of them. Reads every row of the plan.
MADANG_CORE_EXPORT QHash<QString, qint64> exportableRows(const PlanReader &plan, const QString &scenario);

// Looks at the plan, which is that of the request, and at the folder; writes nothing. `rows`: exportableRows(), where the
// plan has not been written since. Throws WrongInputFailure for a request that cannot be right.
MADANG_CORE_EXPORT ExportPreview previewExport(const ExportRequest &request, const PlanReader &plan, const QHash<QString, qint64> &rows = {});

// Writes the effective rows of the scenario. The files appear when all is written: before that, and where it fails or is
// cancelled, what was there is as it was. (A shapefile is several files; its .shp comes last.) On any thread.
// Throws WrongInputFailure for a wrong request and for files that are there already, Failure where it cannot be written,
// and Cancelled.
MADANG_CORE_EXPORT ExportResult exportRows(const ExportRequest &request, Progress &progress);

} // namespace madang
