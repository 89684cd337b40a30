// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_migration.h"

#include "core/failure.h"
#include "core/files/durable_file.h"
#include "core/plan/plan_catalogue.h"
#include "core/plan/plan_copy.h"
#include "core/plan/plan_file.h"

#include <gdal_priv.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace madang {

namespace {

class PlanMigrationText {
    Q_DECLARE_TR_FUNCTIONS(PlanMigration)
};

Failure notMigrated(const QString &path, const QString &reason)
{
    return Failure(PlanMigrationText::tr("The plan could not be brought to the present format: %1").arg(reason), QDir::toNativeSeparators(path),
                   PlanMigrationText::tr("The plan is as it was before. Check that the disk has room, and open it again."));
}

void runStatement(GDALDataset &plan, const char *sql)
{
    if (OGRLayer *result = plan.ExecuteSQL(sql, nullptr, nullptr))
        plan.ReleaseResultSet(result);
}

// Format 2: map sheets that are kept in the plan.
void addMapSheets(GDALDataset &plan)
{
    runStatement(plan, "CREATE TABLE map_sheet (\n"
              "  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,\n"
              "  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),\n"
              "  name TEXT NOT NULL CHECK (trim(name) <> ''), theme TEXT NOT NULL CHECK (trim(theme) <> ''),\n"
              "  settings TEXT NOT NULL CHECK (json_valid(settings)), layout TEXT NOT NULL\n"
              ")");
    runStatement(plan, "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('map_sheet', 'attributes', 'map_sheet', 0)");
}

// Format 3: regulations differ between scenarios; what is entered for indicators.
void addScenariosToRegulations(GDALDataset &plan)
{
    const QByteArray columns = "regulation_set, code, parameter, operator, value, unit, condition, citation, confidence, verified, valid_from, valid_to";
    // SQLite adds no column that refers to another table and has a default: the table is made anew.
    runStatement(plan, "CREATE TABLE regulation_of_format_2 AS SELECT * FROM regulation");
    runStatement(plan, "DROP TABLE regulation");
    runStatement(plan, "CREATE TABLE regulation (\n"
              "  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,\n"
              "  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0,\n"
              "  regulation_set TEXT, code TEXT NOT NULL, parameter TEXT NOT NULL, operator TEXT NOT NULL, value REAL, unit TEXT,\n"
              "  condition TEXT, citation TEXT, confidence TEXT, verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),\n"
              "  valid_from TEXT, valid_to TEXT\n"
              ")");
    runStatement(plan, ("INSERT INTO regulation (fid, uid, " + columns + ") SELECT fid, uid, " + columns + " FROM regulation_of_format_2").constData());
    runStatement(plan, "DROP TABLE regulation_of_format_2");
    runStatement(plan, "CREATE INDEX regulation_effective ON regulation (scenario, origin_uid)");
    runStatement(plan, "CREATE TABLE indicator_value (\n"
              "  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,\n"
              "  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0,\n"
              "  indicator TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('entered', 'target')), value REAL NOT NULL, acceptable REAL, source TEXT\n"
              ")");
    for (const char *table : {"regulation", "indicator_value"})
        runStatement(plan, QByteArray("INSERT OR REPLACE INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('") + table
                               + "', 'attributes', '" + table + "', 0)");
}

void takeStep(const FormatStep &step, GDALDataset &plan, const QString &path)
{
    CPLErrorReset();
    if (plan.StartTransaction() != OGRERR_NONE)
        throw notMigrated(path, QString::fromUtf8(CPLGetLastErrorMsg()));
    try {
        step.change(plan);
        if (CPLGetLastErrorType() >= CE_Failure)
            throw notMigrated(path, QString::fromUtf8(CPLGetLastErrorMsg()));
        const QString format = QStringLiteral("UPDATE madang_meta SET value = '%1' WHERE key = 'format_version'").arg(step.from + 1);
        plan.ExecuteSQL(format.toUtf8().constData(), nullptr, nullptr);
        if (CPLGetLastErrorType() >= CE_Failure || plan.CommitTransaction() != OGRERR_NONE)
            throw notMigrated(path, QString::fromUtf8(CPLGetLastErrorMsg()));
    } catch (...) {
        plan.RollbackTransaction();
        throw;
    }
}

// NAME.format1.gpkg, or NAME.format1-2.gpkg where that one is taken.
QString nameForOriginal(const QString &path, int format)
{
    const QFileInfo info(path);
    const QString base = QStringLiteral("%1/%2.format%3").arg(info.absolutePath(), info.completeBaseName()).arg(format);
    QString name = base + QStringLiteral(".gpkg");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.gpkg").arg(base).arg(i);
    return name;
}

} // namespace

const std::vector<FormatStep> &planFormatSteps()
{
    static const std::vector<FormatStep> steps = {{1, addMapSheets}, {2, addScenariosToRegulations}};
    return steps;
}

void migrateInPlace(const QString &path, const std::vector<FormatStep> &steps, int to)
{
    for (int format = readPlanStamp(*connectToPlan(path, false), path).format; format < to; ++format) {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const FormatStep &each) { return each.from == format; });
        if (step == steps.end())
            throw Failure(PlanMigrationText::tr("This plan is of format %1, which this program cannot read any more.").arg(format),
                          QDir::toNativeSeparators(path), PlanMigrationText::tr("Open it with an older Madang first."));
        // A connection of its own: GDAL does not notice what a step does to the tables that it knows.
        const PlanConnection plan = connectToPlan(path, true);
        takeStep(*step, *plan, path);
    }
}

QString migratePlan(const QString &path, const std::vector<FormatStep> &steps, int to)
{
    const int format = readPlanStamp(*connectToPlan(path, false), path).format;
    if (format >= to)
        return {};
    const QString kept = nameForOriginal(path, format);
    const QString part = partFileFor(path), keptPart = partFileFor(kept);
    try {
        copyPlanTo(path, part, [&](const QString &copy) { migrateInPlace(copy, steps, to); });
        copyBytes(path, keptPart);
        renameOver(keptPart, kept);
        syncFolder(QFileInfo(kept).absolutePath());
        putInPlaceOfPlan(part, path);
    } catch (...) {
        removeUnfinished(part);
        removeUnfinished(keptPart);
        throw;
    }
    return kept;
}

} // namespace madang
