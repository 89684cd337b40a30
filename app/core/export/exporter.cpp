// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/exporter.h"

#include "core/export/dxf_writer.h"
#include "core/export/export_folder.h"
#include "core/export/export_text.h"
#include "core/export/gdal_writer.h"
#include "core/failure.h"
#include "core/import/text_encoding.h"
#include "core/plan/plan_schema.h"
#include "engine/partial_progress.h"

#include <cpl_error.h>
#include <ogr_spatialref.h>

#include <QDir>
#include <QFileInfo>

namespace madang {

namespace {

constexpr double writingShare = 0.9; // of the progress; the rest is closing and looking at what has been written

QString fileFor(const ExportRequest &request, const QString &table, bool alone)
{
    const QFileInfo info(request.output);
    if (alone || !isFilePerTable(request.format))
        return info.absoluteFilePath();
    return QStringLiteral("%1/%2_%3.%4").arg(info.absolutePath(), info.completeBaseName(), table, info.suffix());
}

QString chosenEncoding(const ExportRequest &request)
{
    const QStringList all = encodingsOf(request.format);
    if (request.encoding.isEmpty())
        return all.first();
    const QString encoding = canonicalEncoding(request.encoding).value_or(request.encoding);
    if (!all.contains(encoding))
        throw WrongInputFailure(ExportText::tr("%1 cannot be written in the encoding “%2”.").arg(exportFormatLabel(request.format), request.encoding), {},
                                ExportText::tr("Choose one of: %1.").arg(all.join(QStringLiteral(", "))));
    return encoding;
}

QString chosenCrs(const ExportRequest &request, const PlanReader &plan)
{
    const QString required = requiredCrsOf(request.format);
    if (!required.isEmpty())
        return required;
    if (request.crs.isEmpty())
        return plan.meta().crs;
    OGRSpatialReference crs;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    if (crs.SetFromUserInput(request.crs.toUtf8().constData()) != OGRERR_NONE)
        throw WrongInputFailure(ExportText::tr("“%1” is no coordinate system that Madang knows.").arg(request.crs), {},
                                ExportText::tr("Name it by its number, such as EPSG:5186."));
    return request.crs;
}

void requireFolder(const ExportRequest &request)
{
    const QFileInfo info(request.output);
    if (info.isDir() || info.fileName().isEmpty())
        throw WrongInputFailure(ExportText::tr("There is no name for the file."), QDir::toNativeSeparators(request.output),
                                ExportText::tr("Name a file, such as plan.%1.").arg(suffixOf(request.format)));
    if (!QFileInfo(info.absolutePath()).isDir())
        throw WrongInputFailure(ExportText::tr("There is no such folder."), QDir::toNativeSeparators(info.absolutePath()),
                                ExportText::tr("Choose a folder that is there, or make it first."));
    if (info.exists() && info.canonicalFilePath() == QFileInfo(request.planPath).canonicalFilePath())
        throw WrongInputFailure(ExportText::tr("A plan cannot be written over itself."), QDir::toNativeSeparators(request.output),
                                ExportText::tr("Choose another name."));
}

Finding told(Finding::Severity severity, const char *rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.title = title;
    finding.detail = detail;
    return finding;
}

QVector<Finding> findingsOf(const ExportLosses &losses, ExportFormat format, const QString &encoding, const QStringList &emptyTables)
{
    QVector<Finding> findings;
    if (losses.unwritable > 0)
        findings << told(Finding::Severity::Warning, "export.encoding",
                         ExportText::tr("%n text(s) hold characters that %1 does not have.", nullptr, int(losses.unwritable)).arg(textEncodingLabel(encoding)),
                         (format == ExportFormat::Dxf
                              ? ExportText::tr("The first is “%1”. They are written as AutoCAD's codes (\\U+…), which it shows as these characters. Write the "
                                               "file in UTF-8 for other programs.")
                              : ExportText::tr("The first is “%1”. They are written as question marks. Write the file in UTF-8 to keep them."))
                             .arg(losses.firstUnwritable));
    if (losses.cut > 0)
        findings << told(Finding::Severity::Warning, "export.cut", ExportText::tr("%n text(s) were too long for the format and were cut.", nullptr, int(losses.cut)),
                         ExportText::tr("The first: %1. Write a GeoPackage to keep them whole.").arg(losses.firstCut));
    if (losses.placesLeftOut > 0)
        findings << told(Finding::Severity::Warning, "export.places",
                         ExportText::tr("%n shape(s) are too large for a cell and were left out.", nullptr, int(losses.placesLeftOut)),
                         ExportText::tr("Write a CSV file or a GeoPackage to have them."));
    if (!losses.columns.isEmpty())
        findings << told(Finding::Severity::Note, "export.columns", ExportText::tr("A drawing holds shapes, classes and names, and no other values."),
                         ExportText::tr("Left out: %1. Write a GeoPackage, or a table of text beside the drawing, to hand them over.")
                             .arg(losses.columns.join(QStringLiteral("; "))));
    if (losses.takenApart > 0)
        findings << told(Finding::Severity::Note, "export.parts",
                         ExportText::tr("%n row(s) in several parts are as many areas in the drawing.", nullptr, int(losses.takenApart)),
                         ExportText::tr("Each part has the name of its row; read back, each is a row of its own."));
    if (losses.outlinesOnly)
        findings << told(Finding::Severity::Note, "export.outlines", ExportText::tr("Areas have the colours of their classes at their edges only."),
                         ExportText::tr("There are too many rows to paint each of them; write fewer tables to have them painted."));
    if (losses.guarded > 0)
        findings << told(Finding::Severity::Note, "export.formula",
                         ExportText::tr("%n text(s) that look like formulas stand behind an apostrophe.", nullptr, int(losses.guarded)),
                         ExportText::tr("So spreadsheets leave them as they are; it is taken away when the file is read back."));
    if (!losses.renamed.isEmpty())
        findings << told(Finding::Severity::Note, "export.names", ExportText::tr("%n column name(s) were shortened to ten characters.", nullptr, int(losses.renamed.size())),
                         losses.renamed.join(QStringLiteral(", ")));
    if (!emptyTables.isEmpty())
        findings << told(Finding::Severity::Note, "export.empty", ExportText::tr("%n table(s) without rows were left out.", nullptr, int(emptyTables.size())),
                         emptyTables.join(QStringLiteral(", ")));
    return findings;
}

// Writes into the folder of parts, and puts in place what is whole.
ExportResult writeTables(const ExportRequest &request, const PlanReader &plan, const ExportPreview &planned, const ExportFolder &folder, Progress &progress)
{
    qint64 all = 0, done = 0;
    for (const ExportedTableCount &table : planned.tables)
        all += table.rows;
    std::unique_ptr<RowWriter> writer;
    if (request.format == ExportFormat::Dxf)
        writer = std::make_unique<DxfWriter>(planned.encoding, request.layersByTable ? DxfWriter::Layers::ByTable : DxfWriter::Layers::ByClass,
                                             plan.meta().languages);
    else
        writer = makeGdalWriter(request.format, planned.crs, planned.encoding, request.byteOrderMark, all);

    const QString scenario = plan.scenario(request.scenario).uid;
    for (const ExportedTableCount &table : planned.tables) {
        const ExportedTable rows(plan, table.table, scenario, planned.crs, isSpreadsheet(request.format), request.places);
        PartialProgress part(progress, writingShare * double(done) / double(all), writingShare * double(done + table.rows) / double(all));
        writer->begin(rows, folder.partOf(table.file));
        rows.forEach([&](const ExportedRow &row) { writer->write(row); }, part);
        done += table.rows;
    }
    writer->finish();
    progress.throwIfCancelled();

    ExportResult result;
    result.tables = planned.tables;
    result.encoding = planned.encoding;
    result.crs = planned.crs;
    result.findings = findingsOf(writer->losses(), request.format, planned.encoding, planned.emptyTables);
    writer.reset();
    // Spatial indexes of an older shapefile would lead astray in the new one.
    result.files = folder.putInPlace(suffixOf(request.format), {QStringLiteral("sbn"), QStringLiteral("sbx"), QStringLiteral("qix")});
    progress.report(1);
    return result;
}

} // namespace

QStringList exportableTables()
{
    QStringList tables;
    for (const PlanTable &table : planTables())
        if (table.isDrawn())
            tables << table.name;
    return tables;
}

QHash<QString, qint64> exportableRows(const PlanReader &plan, const QString &scenario)
{
    QHash<QString, qint64> rows;
    for (const QString &table : exportableTables())
        rows.insert(table, plan.count(table, scenario));
    return rows;
}

ExportPreview previewExport(const ExportRequest &request, const PlanReader &plan, const QHash<QString, qint64> &counted)
{
    requireFolder(request);
    ExportPreview preview;
    preview.encoding = chosenEncoding(request);
    preview.crs = chosenCrs(request, plan);
    const QString scenario = plan.scenario(request.scenario).uid;
    for (const QString &table : request.tables) {
        if (!exportableTables().contains(table))
            throw WrongInputFailure(ExportText::tr("The plan has no table “%1” that can be exported.").arg(table), {},
                                    ExportText::tr("Choose from: %1.").arg(exportableTables().join(QStringLiteral(", "))));
        const auto known = counted.constFind(table);
        if (const qint64 rows = known == counted.cend() ? plan.count(table, scenario) : *known)
            preview.tables.push_back({table, rows, {}});
        else
            preview.emptyTables << table;
    }
    for (ExportedTableCount &table : preview.tables) {
        table.file = fileFor(request, table.table, preview.tables.size() == 1);
        if (QFileInfo::exists(table.file) && !preview.existing.contains(table.file))
            preview.existing << table.file;
    }
    return preview;
}

ExportResult exportRows(const ExportRequest &request, Progress &progress)
{
    const PlanReader plan(request.planPath);
    const ExportPreview planned = previewExport(request, plan);
    if (planned.tables.empty())
        throw WrongInputFailure(ExportText::tr("There is nothing to write: the chosen tables have no rows in this scenario."), {},
                                ExportText::tr("Choose other tables or another scenario."));
    if (!planned.existing.isEmpty() && !request.replace)
        throw WrongInputFailure(ExportText::tr("%n file(s) of that name are there already.", nullptr, int(planned.existing.size())),
                                QDir::toNativeSeparators(planned.existing.join(QLatin1Char('\n'))),
                                ExportText::tr("Choose another name, or say that they are to be replaced."));

    const ExportFolder folder(request.output);
    try {
        return writeTables(request, plan, planned, folder, progress);
    } catch (const Failure &failure) {
        throw folder.asOfTarget(failure);
    }
}

} // namespace madang
