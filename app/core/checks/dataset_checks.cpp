// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/dataset_checks.h"

#include "core/checks/dataset_ground.h"
#include "core/checks/feed_stops.h"
#include "core/checks/plan_check_text.h"
#include "core/dataset_roles.h"
#include "core/file_hash.h"
#include "core/plan_reader.h"

#include <qgsfeedback.h>
#include <qgsogrutils.h>

#include <cpl_error.h>
#include <gdal_priv.h>

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace madang {

namespace {

constexpr double walkToAStop = 1000; // metres: as far as people walk to one

Finding datasetFinding(const PlanDataset &item, const QString &rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.rule = rule;
    finding.title = title;
    finding.detail = detail;
    finding.uids = QStringList{item.uid};
    return finding;
}

Finding partlyFinding(const PlanDataset &item, const DatasetGround &ground, const QString &detail)
{
    Finding finding = datasetFinding(item, QStringLiteral("dataset.partly"),
                                     PlanChecks::tr("The data set “%1” covers only a part of the plan").arg(item.title), detail);
    finding.extent = ground.extent;
    finding.extentCrs = ground.crs;
    return finding;
}

Finding elsewhereFinding(const PlanDataset &item, const DatasetGround &ground, const QString &detail)
{
    Finding finding = datasetFinding(item, QStringLiteral("dataset.elsewhere"),
                                     PlanChecks::tr("The data set “%1” does not cover the plan").arg(item.title), detail);
    finding.extent = ground.extent;
    finding.extentCrs = ground.crs;
    return finding;
}

QString percentText(double share)
{
    return QLocale().toString(std::floor(share * 100 + 1e-9), 'f', 0);
}

QString kilometresText(double kilometres)
{
    return QLocale().toString(kilometres, 'f', kilometres < 10 ? 1 : 0);
}

// Without a CRS where the raster does not say where it lies.
DatasetGround groundOfRaster(GDALDataset &file)
{
    DatasetGround ground;
    std::array<double, 6> toGround{}, toPixel{};
    const OGRSpatialReference *system = file.GetSpatialRef();
    if (!system || file.GetGeoTransform(toGround.data()) != CE_None || !GDALInvGeoTransform(toGround.data(), toPixel.data()))
        return ground;
    ground.crs = QgsOgrUtils::OGRSpatialReferenceToCrs(OGRSpatialReference::ToHandle(const_cast<OGRSpatialReference *>(system)));
    const double columns = file.GetRasterXSize(), rows = file.GetRasterYSize();
    for (const double column : {0.0, columns}) {
        for (const double row : {0.0, rows}) {
            double x = 0, y = 0;
            GDALApplyGeoTransform(toGround.data(), column, row, &x, &y);
            ground.extent.combineExtentWith(x, y);
        }
    }
    ground.holds = [toPixel, columns, rows](const QgsPointXY &point) mutable {
        double column = 0, row = 0;
        GDALApplyGeoTransform(toPixel.data(), point.x(), point.y(), &column, &row);
        return column >= 0 && column <= columns && row >= 0 && row <= rows;
    };
    return ground;
}

// Stops serve their surroundings: a plan goes on behind its last one.
DatasetGround groundOfStops(const QgsRectangle &stops)
{
    constexpr double metresPerDegree = 111320;
    const double dLat = walkToAStop / metresPerDegree;
    const double dLon = dLat / std::max(0.01, std::cos(stops.center().y() * M_PI / 180));
    const QgsRectangle served(stops.xMinimum() - dLon, stops.yMinimum() - dLat, stops.xMaximum() + dLon, stops.yMaximum() + dLat);
    return {QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), stops,
            [served](const QgsPointXY &point) { return served.contains(point); }};
}

void checkRasterPlace(const PlanDataset &item, const PlanReader &plan, const QgsRectangle &extent, QVector<Finding> &findings)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const GDALDatasetUniquePtr file(GDALDataset::Open(item.absolutePath.toUtf8().constData(), GDAL_OF_RASTER));
    if (!file)
        return;
    const DatasetGround ground = groundOfRaster(*file);
    if (!ground.crs.isValid()) {
        findings << datasetFinding(item, QStringLiteral("dataset.no_crs"),
                                   PlanChecks::tr("The data set “%1” does not say where it lies").arg(item.title),
                                   PlanChecks::tr("%1 has no coordinate system, so nobody can tell whether it covers the plan. "
                                                  "Give the file its coordinate system and add it again.").arg(item.absolutePath));
        return;
    }
    const double share = coveredShare(ground, plan.crs(), extent);
    if (share >= 0.95)
        return;
    const double kilometres = share > 0 ? 0 : kilometresBetween(ground, plan.crs(), extent);
    if (kilometres == 0)
        findings << partlyFinding(item, ground,
                                  PlanChecks::tr("%1 covers %2 % of the plan's extent; there are no results for the rest. "
                                                 "Replace it with a file that covers the whole plan.")
                                      .arg(item.absolutePath, percentText(share)));
    else if (kilometres > 0)
        findings << elsewhereFinding(item, ground,
                                     PlanChecks::tr("%1 lies %2 km from what is drawn on the plan. Replace it with a file of the plan's "
                                                    "place, or correct the coordinate system of the file.")
                                         .arg(item.absolutePath, kilometresText(kilometres)));
    else
        findings << elsewhereFinding(item, ground,
                                     PlanChecks::tr("%1 lies where its coordinate system does not reach. Correct the coordinate system of "
                                                    "the file, or replace it with a file of the plan's place.").arg(item.absolutePath));
}

// A feed of the place may well have no line in a part of the plan: only one that leaves out half of it is told of.
void checkFeedPlace(const PlanDataset &item, const PlanReader &plan, const QgsRectangle &extent, QVector<Finding> &findings,
                    QgsFeedback *feedback)
{
    const QgsRectangle stops = boxOfStops(item.absolutePath, feedback);
    if (stops.isNull())
        return; // what is wrong with the feed is told where it is read
    const DatasetGround ground = groundOfStops(stops);
    const double share = coveredShare(ground, plan.crs(), extent);
    if (share >= 0.5)
        return;
    const double kilometres = share > 0 ? 0 : kilometresBetween(ground, plan.crs(), extent);
    if (kilometres > 0)
        findings << elsewhereFinding(item, ground,
                                     PlanChecks::tr("The stops of %1 lie %2 km from what is drawn on the plan. Replace it with a feed of the "
                                                    "plan's place.").arg(item.absolutePath, kilometresText(kilometres)));
    else
        findings << partlyFinding(item, ground,
                                  PlanChecks::tr("The stops of %1, with %2 km round them, lie in %3 % of the plan's extent. If lines run in "
                                                 "the rest, replace it with a feed that has them.")
                                      .arg(item.absolutePath, QLocale().toString(walkToAStop / 1000, 'f', 0), percentText(share)));
}

} // namespace

void checkDatasetFiles(const PlanReader &plan, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanDataset &item : plan.datasets()) {
        if (item.role == importedDatasetRole())
            continue; // its rows are in the plan, whatever becomes of the file
        QFile file(item.absolutePath);
        const QString hash = file.open(QIODevice::ReadOnly) ? sha256Of(file, feedback) : QString();
        if (feedback && feedback->isCanceled())
            return;
        if (hash.isEmpty())
            findings << datasetFinding(item, QStringLiteral("dataset.missing"),
                                       PlanChecks::tr("The data set “%1” is not where it was").arg(item.title),
                                       PlanChecks::tr("%1 cannot be read. Put the file back, or add it again.").arg(item.absolutePath));
        else if (hash != item.sha256)
            findings << datasetFinding(item, QStringLiteral("dataset.changed"),
                                       PlanChecks::tr("The data set “%1” is not the file it was").arg(item.title),
                                       PlanChecks::tr("%1 has changed since it was added on this plan; results made from it may be out of date. "
                                                      "Add it again to accept the new content.").arg(item.absolutePath));
    }
}

void checkDatasetPlaces(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    const QgsRectangle extent = plan.extent(scenario);
    if (extent.isNull() || !extent.isFinite() || !plan.crs().isValid())
        return;
    for (const PlanDataset &item : plan.datasets()) {
        if (feedback && feedback->isCanceled())
            return;
        if (!item.present)
            continue;
        const DatasetForm form = datasetFormOf(item.role);
        if (form == DatasetForm::Raster)
            checkRasterPlace(item, plan, extent, findings);
        else if (form == DatasetForm::Feed)
            checkFeedPlace(item, plan, extent, findings, feedback);
    }
}

} // namespace madang
