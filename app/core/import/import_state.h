// SPDX-License-Identifier: GPL-2.0-or-later
// What an ImportReader knows and does between two rows. Not for use outside it.
#pragma once

#include "core/import/drawing_reading.h"
#include "core/import/geometry_fit.h"
#include "core/import/import_text.h"
#include "core/import/importer.h"
#include "core/import/layer_classes.h"
#include "core/import/number_text.h"
#include "core/import/row_check.h"
#include "core/import/row_identities.h"
#include "core/plan/plan_schema.h"

#include <QSet>

#include <cmath>
#include <utility>

namespace madang {

// A column that rows are written to, and the field that fills it.
struct ImportColumn {
    QString name;
    int field = -1;
    SourceFieldType type = SourceFieldType::Text;
    Quantity quantity = Quantity::Plain;
    QString unit;
    double limit = HUGE_VAL;
    qint64 aboveLimit = 0;
    double firstAbove{};
    QString whereAbove{}; // "row 3: 140"
    bool isText = false; // in the file
    GroupingWatch grouping{};
    std::optional<std::pair<QString, double>> inRow{}; // for `grouping`, until it is known whether the row is taken
};

// A reason for which rows were refused, repaired or remarked on: its first rows and how many.
struct RowGroup {
    Finding::Severity severity = Finding::Severity::Warning;
    qint64 count = 0;
    QStringList first;
    QgsRectangle extent;
};

struct ImportReader::State {
    static constexpr int rowsListed = 10; // in a finding; the report has them all

    State(const ImportTarget &target, const ImportRequest &request)
        : target(target)
        , request(request)
        , source(request.source)
        , decoder(QStringLiteral("UTF-8"))
    {
    }

    ImportTarget target;
    ImportRequest request;
    VectorSource source;
    TextDecoder decoder;
    PlanTable table;
    std::vector<ImportColumn> columns;
    QVariantMap constants;
    int only = -1, x = -1, y = -1, wkt = -1, uid = -1;
    std::unique_ptr<RowIdentities> identities;
    std::unique_ptr<GeometryFit> fit;
    std::unique_ptr<RowCheck> check;
    std::optional<QSet<QString>> codes; // that the plan knows, where rows have a land-use code
    QSet<QString> phases;               // uids
    bool isNameKnown = false;           // a file of that name has been imported into that table
    QSet<QString> hashesBefore;         // SHA-256 of the files that were imported
    bool isAgain = false;               // once its hash is known
    bool commaGroups = true, pointGroups = false; // how people write numbers where the plan is

    std::unique_ptr<DrawingReading> drawing; // of a drawing, once it has been read
    std::unique_ptr<LayerClasses> classes;   // of a drawing
    int textField = -1, layerField = -1;
    qint64 labelRows = 0, holes = 0, twice = 0;
    QSet<QByteArray> areas; // of a drawing, by shape and layer
    std::vector<StoredRow> pending; // further parts of a row, last first
    ImportResult result;
    std::vector<std::pair<QString, RowGroup>> groups; // rule → rows, in the order of their first appearance

    QString rowName() const
    {
        const qint64 fid = source.fid();
        return fid < 0 || fid == source.row() ? ImportText::tr("row %1").arg(source.row())
                                              : ImportText::tr("row %1 (id %2)").arg(source.row()).arg(fid);
    }
    RowGroup &group(const QString &rule, Finding::Severity severity = Finding::Severity::Warning)
    {
        for (auto &[name, group] : groups)
            if (name == rule)
                return group;
        groups.push_back({rule, RowGroup{severity, 0, {}, {}}});
        return groups.back().second;
    }
    void note(RowGroup &group, const QString &reason)
    {
        if (++group.count <= rowsListed)
            group.first << ImportText::tr("%1: %2").arg(rowName(), reason);
    }
    void refuse(const char *rule, const QString &reason)
    {
        ++result.skipped;
        result.rejected.push_back({source.row(), source.fid(), reason});
        note(group(QString::fromLatin1(rule)), reason);
    }

    bool isWanted();
    void readDrawing(Progress &progress);
    void addDrawingFindings(QVector<Finding> &findings) const;
    bool isThereAlready(const FittedGeometry &geometry);
    [[noreturn]] void askForEncoding(const QByteArray &bytes);
    std::optional<QVariantMap> readFields();
    std::optional<QVariant> readValue(ImportColumn &column, const QString &text);
    std::optional<FittedGeometry> readGeometry();
    std::unique_ptr<OGRGeometry> geometryOfColumns(QString &problem);
    void remarkOnReferences(const QVariantMap &fields);
    std::optional<StoredRow> readRow();
};

} // namespace madang
