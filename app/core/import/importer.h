// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/failure.h"
#include "core/finding.h"
#include "core/import/drawing_content.h"
#include "core/import/field_mapping.h"
#include "core/import/import_failure.h"
#include "core/import/place_check.h"
#include "core/import/text_encoding.h"
#include "core/import/vector_source.h"
#include "core/plan/plan.h"
#include "engine/progress.h"

#include <QMap>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>
#include <vector>

namespace madang {

// What is to be imported and how. Everything but table and source may be left empty: the file and the plan then
// decide, and where they cannot, previewImport() says what must be asked.
struct ImportRequest {
    QString planTable;
    QString source;   // a path
    QString layer;
    // column → field; columns that are not named follow the suggestion; an empty field: leave empty. “uid” may be named too:
    // where it is left empty, every row gets a new one.
    FieldMap fieldMap;
    QMap<QString, QString> constants; // column → value for every row in which no field gives one ("kind" → "water")
    QString encoding;  // a name that canonicalEncoding() knows
    QString crs;       // "EPSG:5186", WKT or what else PROJ reads; goes before what the file says
    QString scenario = QStringLiteral("base");
    QStringList drawingLayers; // of a drawing: those to take; empty: all but those named by other tables of a plan
    bool innerRingsAreHoles = true; // of a drawing: closed lines inside another one of their layer; else areas over it
    QString drawingUnit;       // of a drawing ("mm"); empty: as it says, where that puts it in its place
    QString xField, yField, wktField;   // where a table of text holds its places
    std::optional<QString> onlyWith;    // take only rows with a value in this field; empty: all rows
    // Whose data it is and what allows its use, for the plan's list of data sets. Where neither is given the file may
    // show it (OpenStreetMap).
    std::optional<QString> origin, licence;
};

// What an import needs to know of the plan; a value, so that a worker may have it.
struct ImportTarget {
    PlanMeta meta;
    QString path;
    QString scenario; // uid
    QgsRectangle extent; // of the scenario's rows in the plan's CRS; null where there are none
};
// Throws Failure where the scenario does not exist.
MADANG_CORE_EXPORT ImportTarget importTarget(const Plan &plan, const QString &scenario);

// Something that only a person can answer before an import may run.
struct ImportQuestion {
    enum class About { Layer, Crs, Encoding, Coordinates };
    About about;
    QString text;   // what is not known; translated
    QString remedy; // how to answer, on the command line
};

// A Failure whose cure is an answer: which layer, CRS, encoding, coordinate columns.
class MADANG_CORE_EXPORT ImportNeedsAnswer : public Failure {
public:
    explicit ImportNeedsAnswer(const QVector<ImportQuestion> &questions, const QString &file);
    const QVector<ImportQuestion> &questions() const { return m_questions; }

private:
    QVector<ImportQuestion> m_questions;
};

// What a file holds and how it would be imported.
struct ImportPreview {
    QString format;
    bool isTable = false;            // of text: its places, if any, are columns
    std::vector<SourceLayer> layers;
    QString layer;                   // empty: to be asked
    std::vector<SourceField> fields;
    EncodingGuess guess;
    QString encoding;                // the one in use: asked for, declared, or the best guess
    QString crs;                     // "EPSG:4326" or WKT; empty: to be asked
    QString crsName;                 // "WGS 84"
    bool crsFromFile = false;
    std::vector<DrawingLayer> drawingLayers; // of a drawing
    QString drawingUnit;             // the one in use; empty for other files
    QString xField, yField, wktField;
    FieldMap fieldMap;               // the whole of it: suggestion and request together
    QString uidField;                // rows that bring a uid of their own keep it (see RowIdentities); empty: there is none
    QString onlyWith;
    QString origin, licence;         // as the plan will keep them: asked for, or what the file shows
    qint64 rowCount = -1;            // -1 where only reading the file tells
    QVector<QStringList> rows;       // the first ones as text, in the order of `fields`
    QVector<ImportQuestion> questions; // an import with these runs only after they are answered
    QVector<Finding> findings;       // what is worth knowing before: encoding, place
};

// Looks at a file without touching the plan. At most `rows` rows are shown; up to 5,000 are looked at. Runs on any
// thread. Throws Failure where the file cannot be read, ImportWrongInput for a request that cannot be right.
MADANG_CORE_EXPORT ImportPreview previewImport(const ImportTarget &target, const ImportRequest &request, int rows = 20);

// One row of the source that was not taken, or not taken as it was.
struct RowNote {
    qint64 row = 0;  // 1 for the first of the file; of a CSV file the row of the spreadsheet, whose heading is row 1
    qint64 fid = -1; // as the file numbers it; -1 where it does not
    QString reason;  // translated
};

struct ImportResult {
    qint64 read = 0;     // rows of the source looked at
    qint64 added = 0;    // rows of the plan
    qint64 skipped = 0;  // rows of the source that were refused
    qint64 leftOut = 0;  // rows without a value in the field that says what a feature is (request.onlyWith)
    qint64 exploded = 0; // rows of the source that became several
    std::vector<RowNote> rejected; // every one
    std::vector<RowNote> repaired; // every one
    QVector<Finding> findings;     // the same grouped by reason, and what else is worth knowing
    ImportPreview preview;         // as it was run
};

// Reads rows of a source and makes rows of the plan of them, one after another. Made and used on one thread, which
// need not be the plan's; nothing is written.
class MADANG_CORE_EXPORT ImportReader {
public:
    // Throws as previewImport() does, and ImportNeedsAnswer.
    ImportReader(const ImportTarget &target, const ImportRequest &request);
    ~ImportReader();

    // The next row, none at the end; its uid is empty where a new one is to be made. Throws Cancelled, or Failure where the
    // file breaks off.
    std::optional<StoredRow> next(Progress &progress);
    // What has been read so far, with its findings; `added` counts the rows that next() gave.
    ImportResult result() const;
    // "Import roads.shp into roads".
    EditName editName() const;
    // The row of the table dataset that says where the rows come from, for the same edit. Reads the whole file, which is
    // the last part of the progress that next() began; throws as datasetRow() does.
    RowChange datasetChange(Progress &progress) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The whole import as one edit of the plan, on the plan's thread. When nothing can be taken nothing is written, and
// the result's findings begin with an Error. Throws Failure (ImportNeedsAnswer and ImportWrongInput are kinds of it) and Cancelled; the
// plan is as it was then.
MADANG_CORE_EXPORT ImportResult runImport(Plan &plan, const ImportRequest &request, Progress &progress);

// Writes rejected and repaired rows as CSV (UTF-8 with mark): row, fid, refused or repaired, reason. Throws Failure.
MADANG_CORE_EXPORT void writeImportReport(const ImportResult &result, const QString &path);

} // namespace madang
