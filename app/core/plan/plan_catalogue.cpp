// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_catalogue.h"

#include "core/failure.h"
#include "core/plan/plan_damage.h"
#include "core/plan/plan_schema.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace madang {

void throwIfReadingFailed(const QString &path)
{
    if (CPLGetLastErrorType() < CE_Failure)
        return;
    const QString reason = QString::fromUtf8(CPLGetLastErrorMsg());
    if (isDamage(reason))
        throw damagedPlan(path);
    throw Failure(QCoreApplication::translate("Plan", "The plan could not be read: %1").arg(reason), path,
                  QCoreApplication::translate("Plan", "Try again when no other program writes to the file."));
}

void forEachRecord(GDALDataset &dataset, const char *sql, const std::function<void(const QStringList &)> &record)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    CPLErrorReset();
    const auto release = [&dataset](OGRLayer *result) { dataset.ReleaseResultSet(result); };
    const std::unique_ptr<OGRLayer, decltype(release)> result(dataset.ExecuteSQL(sql, nullptr, nullptr), release);
    throwIfReadingFailed(QString::fromUtf8(dataset.GetDescription()));
    if (!result)
        return;
    while (const std::unique_ptr<OGRFeature> feature{result->GetNextFeature()}) {
        QStringList values;
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            values << (feature->IsFieldSetAndNotNull(i) ? QString::fromUtf8(feature->GetFieldAsString(i)) : QString());
        record(values);
        CPLErrorReset();
    }
    throwIfReadingFailed(QString::fromUtf8(dataset.GetDescription()));
}

namespace {

QHash<QString, QString> readMetaValues(GDALDataset &dataset)
{
    QHash<QString, QString> values;
    if (dataset.GetLayerByName("madang_meta"))
        forEachRecord(dataset, "SELECT key, value FROM madang_meta",
                      [&](const QStringList &row) { values.insert(row[0], row[1]); });
    return values;
}

PlanStamp stampOf(const QHash<QString, QString> &values, const QString &path)
{
    const PlanStamp stamp{values.value(QStringLiteral("format_version")).toInt(), values.value(QStringLiteral("plan_uid"))};
    if (stamp.format == 0)
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This GeoPackage is not a Madang plan."), path,
                      QCoreApplication::translate("Plan", "To use its layers, make a plan and import them."));
    return stamp;
}

} // namespace

PlanStamp readPlanStamp(GDALDataset &dataset, const QString &path)
{
    return stampOf(readMetaValues(dataset), path);
}

void requireReadableFormat(int format, int known, const QString &path)
{
    if (format > known)
        throw Failure(QCoreApplication::translate("Plan", "This plan was written by a newer Madang (format %1; this program knows %2).")
                          .arg(format).arg(known),
                      path, QCoreApplication::translate("Plan", "Open it with the newer program."));
    if (format < known)
        throw Failure(QCoreApplication::translate("Plan", "This plan was written by an older Madang (format %1; this program reads %2).")
                          .arg(format).arg(known),
                      path, QCoreApplication::translate("Plan", "Open it once in the window, from a folder that you may write to: it is brought to "
                                                                "the present format, and the original is kept."));
}

PlanMeta readPlanMeta(GDALDataset &dataset, const QString &path)
{
    const QHash<QString, QString> values = readMetaValues(dataset);
    requireReadableFormat(stampOf(values, path).format, planFormatVersion, path);
    PlanMeta meta;
    meta.uid = values.value(QStringLiteral("plan_uid"));
    meta.title = values.value(QStringLiteral("title"));
    meta.country = values.value(QStringLiteral("country"));
    meta.languages = values.value(QStringLiteral("languages")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    meta.currency = values.value(QStringLiteral("currency"));
    meta.priceYear = values.value(QStringLiteral("price_year")).toInt();
    meta.baseYear = values.value(QStringLiteral("base_year")).toInt();
    meta.horizon = values.value(QStringLiteral("horizon")).toInt();
    meta.crs = values.value(QStringLiteral("crs"));
    meta.schematic = values.value(QStringLiteral("schematic")) == QLatin1String("1");
    return meta;
}

std::vector<Scenario> readScenarios(GDALDataset &dataset)
{
    std::vector<Scenario> scenarios;
    forEachRecord(dataset, "SELECT uid, parent, name, status FROM scenario ORDER BY fid", [&](const QStringList &row) {
        scenarios.push_back({row[0], row[1], row[2], row[3]});
    });
    return scenarios;
}

std::vector<PlanDataset> readDatasets(GDALDataset &dataset, const QString &planPath)
{
    const QDir folder = QFileInfo(planPath).absoluteDir();
    std::vector<PlanDataset> datasets;
    forEachRecord(dataset, "SELECT uid, role, title, licence, source, sha256, path, bytes FROM dataset ORDER BY fid",
                  [&](const QStringList &row) {
                      PlanDataset item{row[0], row[1], row[2], row[3], row[4], row[5], row[6], {}, row[7].toLongLong(), false};
                      item.absolutePath = QDir::cleanPath(folder.absoluteFilePath(item.storedPath));
                      item.present = QFileInfo::exists(item.absolutePath);
                      datasets.push_back(item);
                  });
    return datasets;
}

Scenario findScenario(const std::vector<Scenario> &scenarios, const QString &uidOrName)
{
    std::vector<Scenario> byName;
    for (const Scenario &scenario : scenarios) {
        if (scenario.uid == uidOrName)
            return scenario;
        if (scenario.name == uidOrName)
            byName.push_back(scenario);
    }
    if (byName.size() == 1)
        return byName.front();
    QStringList known;
    for (const Scenario &scenario : scenarios)
        known << scenario.name;
    if (byName.empty())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "The plan has no scenario “%1”.").arg(uidOrName), {},
                      QCoreApplication::translate("Plan", "It has: %1.").arg(known.join(QStringLiteral(", "))));
    throw WrongInputFailure(QCoreApplication::translate("Plan", "More than one scenario is called “%1”.").arg(uidOrName), {},
                  QCoreApplication::translate("Plan", "Name it by its uid."));
}

} // namespace madang
