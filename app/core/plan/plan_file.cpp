// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_file.h"

#include "core/cartography/plan_project_storage.h"
#include "core/failure.h"
#include "core/files/durable_file.h"
#include "core/plan/code_lists.h"
#include "core/plan/plan_copy.h"
#include "core/plan/plan_damage.h"
#include "core/plan/plan_recovery.h"
#include "core/plan/plan_schema.h"
#include "core/plan/plan_storage.h"
#include "core/plan/sql_text.h"

#include <qgscoordinatereferencesystem.h>

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace madang {

namespace {

void execute(GDALDataset &dataset, const QString &sql)
{
    CPLErrorReset();
    if (OGRLayer *result = dataset.ExecuteSQL(sql.toUtf8().constData(), nullptr, nullptr))
        dataset.ReleaseResultSet(result);
    if (CPLGetLastErrorType() >= CE_Failure)
        throw Failure(QCoreApplication::translate("Plan", "The plan file could not be written: %1")
                          .arg(QString::fromUtf8(CPLGetLastErrorMsg())));
}

void registerTables(GDALDataset &dataset, const QgsCoordinateReferenceSystem &crs)
{
    const QString authority = crs.authid().section(QLatin1Char(':'), 0, 0);
    const QString code = crs.authid().section(QLatin1Char(':'), 1);
    OGRSpatialReference reference;
    reference.importFromEPSG(code.toInt());
    char *wkt = nullptr;
    reference.exportToWkt(&wkt);
    const QString definition = QString::fromUtf8(wkt);
    CPLFree(wkt);
    execute(dataset, QStringLiteral("INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
                                    "organization_coordsys_id, definition) VALUES (%1, %2, %3, %2, %4)")
                         .arg(sqlText(crs.description()), code, sqlText(authority), sqlText(definition)));
    execute(dataset, QStringLiteral("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
                                    "VALUES ('madang_meta', 'attributes', 'madang_meta', 0)"));
    for (const PlanTable &table : planTables()) {
        const QString name = sqlText(table.name);
        if (!table.isDrawn()) {
            execute(dataset, QStringLiteral("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
                                            "VALUES (%1, 'attributes', %1, 0)").arg(name));
            continue;
        }
        execute(dataset, QStringLiteral("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
                                        "VALUES (%1, 'features', %1, %2)").arg(name, code));
        execute(dataset, QStringLiteral("INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, "
                                        "srs_id, z, m) VALUES (%1, 'geom', %2, %3, 0, 0)")
                             .arg(name, sqlText(table.geometryType), code));
    }
}

void writeMeta(GDALDataset &dataset, const PlanMeta &meta)
{
    const std::vector<std::pair<const char *, QString>> values = {
        {"format_version", QString::number(planFormatVersion)},
        {"plan_uid", meta.uid},
        {"title", meta.title},
        {"country", meta.country},
        {"languages", meta.languages.join(QLatin1Char(','))},
        {"currency", meta.currency},
        {"price_year", QString::number(meta.priceYear)},
        {"base_year", QString::number(meta.baseYear)},
        {"horizon", QString::number(meta.horizon)},
        {"crs", meta.crs},
        {"schematic", meta.schematic ? QStringLiteral("1") : QStringLiteral("0")},
    };
    for (const auto &[key, value] : values)
        execute(dataset, QStringLiteral("INSERT INTO madang_meta (key, value) VALUES ('%1', %2)")
                             .arg(QLatin1String(key), sqlText(value)));
}

// What a national list says about a class's limits, as rows of `regulation`.
void writeRegulations(PlanStorage &storage, const CodeListEntry &entry)
{
    const auto limit = [&](const char *parameter, const char *operation, std::optional<double> value) {
        if (!value)
            return;
        PlanRow row;
        row.fields = {{QStringLiteral("code"), entry.code},
                      {QStringLiteral("parameter"), QLatin1String(parameter)},
                      {QStringLiteral("operator"), QLatin1String(operation)},
                      {QStringLiteral("value"), *value},
                      {QStringLiteral("citation"), entry.source},
                      {QStringLiteral("confidence"), entry.confidence},
                      {QStringLiteral("verified"), entry.verified ? 1 : 0}};
        storage.insert(QStringLiteral("regulation"), newUid(), row);
    };
    limit("coverage", "<=", entry.coverageMax);
    limit("far", ">=", entry.farMin);
    limit("far", "<=", entry.farMax);
    limit("osr_of_gfa", ">=", entry.osrMinOfGfa);
    limit("height", "<=", entry.heightMax);
    limit("floors", "<=", entry.floorsMax);
    limit("setback_front", ">=", entry.setbackFront);
    limit("setback_side", ">=", entry.setbackSide);
    limit("setback_rear", ">=", entry.setbackRear);
}

void writeCodeLists(GDALDataset &dataset, const QString &country)
{
    PlanStorage storage(dataset);
    QHash<QString, QString> lists;
    int sort = 0;
    for (const CodeListEntry &entry : codeListOf(country)) {
        if (!lists.contains(entry.scheme)) {
            lists[entry.scheme] = newUid();
            PlanRow list;
            list.fields = {{QStringLiteral("country"), country}, {QStringLiteral("scheme"), entry.scheme}};
            storage.insert(QStringLiteral("code_list"), lists[entry.scheme], list);
        }
        PlanRow row;
        row.fields = {{QStringLiteral("list_uid"), lists[entry.scheme]},
                      {QStringLiteral("code"), entry.code},
                      {QStringLiteral("sort"), sort++},
                      {QStringLiteral("label_en"), entry.labelEnglish},
                      {QStringLiteral("label_local"), entry.labelLocal},
                      {QStringLiteral("label_ko"), entry.labelKorean},
                      {QStringLiteral("hilucs"), entry.hilucs},
                      {QStringLiteral("colour"), entry.fill},
                      {QStringLiteral("colour_source"), entry.colourSource},
                      {QStringLiteral("verified"), entry.verified ? 1 : 0},
                      {QStringLiteral("confidence"), entry.confidence},
                      {QStringLiteral("source"), entry.source}};
        storage.insert(QStringLiteral("code_value"), newUid(), row);
        writeRegulations(storage, entry);
    }
}

void fillNewFile(const QString &path, const PlanMeta &meta, const QgsCoordinateReferenceSystem &crs)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GPKG");
    PlanConnection created(driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr),
                           [](GDALDataset *dataset) { GDALClose(dataset); });
    if (!created)
        throw Failure(QCoreApplication::translate("Plan", "The plan file could not be made: %1")
                          .arg(QString::fromUtf8(CPLGetLastErrorMsg())),
                      path, QCoreApplication::translate("Plan", "Choose a folder that you may write to."));
    created->StartTransaction();
    for (const QString &statement : planSchemaStatements())
        execute(*created, statement);
    registerTables(*created, crs);
    writeMeta(*created, meta);
    if (created->CommitTransaction() != OGRERR_NONE)
        throw Failure(QCoreApplication::translate("Plan", "The plan file could not be written: %1")
                          .arg(QString::fromUtf8(CPLGetLastErrorMsg())), path);
    created.reset();

    PlanConnection dataset = connectToPlan(path, true);
    dataset->StartTransaction();
    for (const PlanTable &table : planTables())
        if (table.isDrawn())
            execute(*dataset, QStringLiteral("SELECT CreateSpatialIndex('%1', 'geom')").arg(table.name));
    writeCodeLists(*dataset, meta.country);
    if (dataset->CommitTransaction() != OGRERR_NONE)
        throw Failure(QCoreApplication::translate("Plan", "The plan file could not be written: %1")
                          .arg(QString::fromUtf8(CPLGetLastErrorMsg())), path);
}

} // namespace

void requirePlanFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw WrongInputFailure(QCoreApplication::translate("Plan", "There is no such file."), path);
}

void requireNoFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "There is a file of that name already."), path,
                      QCoreApplication::translate("Plan", "Choose another name, or move the file away."));
    if (!info.absoluteDir().exists())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "The folder for the plan does not exist."), info.absolutePath());
}

PlanConnection connectToPlan(const QString &path, bool writable)
{
    requirePlanFile(path);
    const QFileInfo info(path);
    if (!info.isReadable())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "You may not read this file."), QDir::toNativeSeparators(path),
                                QCoreApplication::translate("Plan", "Ask whoever it belongs to for the right to read it, or for a copy."));
    if (info.size() == 0)
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This file is empty: there is no plan in it."), QDir::toNativeSeparators(path),
                                QCoreApplication::translate("Plan", "Open a copy of the plan. Perhaps the disk was full when this one was copied."));
    if (!writable)
        recoverForReading(path);
    const char *drivers[] = {"GPKG", nullptr};
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler); // what is wrong is said below, or where rows are read
    CPLErrorReset();
    // Only plans get this: QGIS and imports open other people's files with their own settings.
    CPLSetThreadLocalConfigOption("OGR_SQLITE_PRAGMA", "foreign_keys=ON");
    PlanConnection dataset(GDALDataset::Open(path.toUtf8().constData(),
                                             GDAL_OF_VECTOR | (writable ? GDAL_OF_UPDATE : GDAL_OF_READONLY), drivers),
                           [](GDALDataset *opened) { GDALClose(opened); });
    CPLSetThreadLocalConfigOption("OGR_SQLITE_PRAGMA", nullptr);
    if (const QString reason = QString::fromUtf8(CPLGetLastErrorMsg()); !dataset && isDamage(reason))
        throw damagedPlan(path);
    const QString remedy = QCoreApplication::translate("Plan", "A plan is a GeoPackage (.gpkg) made by Madang.");
    if (!dataset && QString::fromUtf8(CPLGetLastErrorMsg()).isEmpty())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This file cannot be opened as a plan: it is cut off, or no GeoPackage."), path, remedy);
    if (!dataset)
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This file cannot be opened as a plan: %1")
                          .arg(QString::fromUtf8(CPLGetLastErrorMsg())),
                      path, remedy);
    return dataset;
}

void writeNewPlanFile(const QString &path, const PlanMeta &meta)
{
    const QFileInfo info(path);
    requireNoFile(path);
    if (info.suffix().compare(QLatin1String("gpkg"), Qt::CaseInsensitive) != 0)
        throw WrongInputFailure(QCoreApplication::translate("Plan", "The name of a plan ends in .gpkg."), QDir::toNativeSeparators(path),
                                QCoreApplication::translate("Plan", "A plan is a GeoPackage, and other programs know it by that. Call it %1.gpkg.").arg(info.fileName()));
    const QString wrong = whatIsWrongWith(meta);
    if (!wrong.isEmpty())
        throw Failure(wrong);
    const QgsCoordinateReferenceSystem crs(meta.crs);

    // In the same folder, so that the rename is one step.
    const QString part = partFileFor(path);
    removeUnfinished(part);
    try {
        fillNewFile(part, meta, crs);
        storePlanProject(part, info.fileName());
        syncFile(part);
        renameOver(part, path);
        syncFolder(info.absolutePath());
    } catch (...) {
        removeUnfinished(part);
        throw;
    }
}

} // namespace madang
