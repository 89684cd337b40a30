// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/dataset_checks.h"

#include "core/checks/dataset_ground.h"
#include "core/checks/feed_stops.h"
#include "core/checks/plan_check_text.h"
#include "core/files/file_hash.h"
#include "core/plan/dataset_roles.h"
#include "core/plan/plan_reader.h"

#include <qgsfeedback.h>
#include <qgsogrutils.h>

#include <cpl_error.h>
#include <gdal_priv.h>

#include <QFile>
#include <QLocale>

#include <array>
#include <cmath>
#include <functional>
#include <optional>

namespace madang {

namespace {

// What is enough of the plan's extent for a kind of data set, and what is said of one that covers less.
struct PlaceRule {
    double share;      // of the extent, 0 to 1
    double kilometres; // one no farther off than this is not elsewhere
    std::function<QString(const QString &percent)> partly;
    std::function<QString(const QString &kilometres)> elsewhere;
};

Finding datasetFinding(const PlanDataset &item, const QString &rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.rule = rule;
    finding.title = title;
    finding.detail = detail;
    finding.uids = QStringList{item.uid};
    return finding;
}

// Of a data set in the wrong place, which the map shows.
Finding placeFinding(const PlanDataset &item, const DatasetGround &ground, const QString &rule, const QString &title,
                     const QString &detail)
{
    Finding finding = datasetFinding(item, rule, title, detail);
    finding.extent = ground.extent;
    finding.extentCrs = ground.crs;
    return finding;
}

Finding partlyFinding(const PlanDataset &item, const DatasetGround &ground, const QString &detail)
{
    return placeFinding(item, ground, QStringLiteral("dataset.partly"),
                        PlanChecks::tr("The data set “%1” covers only a part of the plan").arg(item.title), detail);
}

Finding elsewhereFinding(const PlanDataset &item, const DatasetGround &ground, const QString &detail)
{
    return placeFinding(item, ground, QStringLiteral("dataset.elsewhere"),
                        PlanChecks::tr("The data set “%1” does not cover the plan").arg(item.title), detail);
}

Finding unknownPlaceFinding(const PlanDataset &item, const DatasetGround &ground)
{
    return placeFinding(item, ground, QStringLiteral("dataset.place_unknown"),
                        PlanChecks::tr("Nobody can tell whether the data set “%1” covers the plan").arg(item.title),
                        PlanChecks::tr("What is drawn on the plan lies where its coordinate system does not reach. Look for something "
                                       "drawn far from the rest, or correct the coordinate system of the plan."));
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
    ground.parts = {ground.extent};
    ground.holds = [toPixel, columns, rows](const QgsPointXY &point) mutable {
        double column = 0, row = 0;
        GDALApplyGeoTransform(toPixel.data(), point.x(), point.y(), &column, &row);
        return column >= 0 && column <= columns && row >= 0 && row <= rows;
    };
    return ground;
}

DatasetGround groundOfStops(const FeedStops &stops)
{
    return {QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), stops.box(), stops.squares(),
            [stops](const QgsPointXY &point) { return stops.serve(point.x(), point.y()); }};
}

void checkPlace(const PlanDataset &item, const DatasetGround &ground, const PlaceRule &rule, const PlanReader &plan,
                const QgsRectangle &extent, QVector<Finding> &findings)
{
    const double share = coveredShare(ground, plan.crs(), extent);
    if (share >= rule.share)
        return;
    if (share > 0) {
        findings << partlyFinding(item, ground, rule.partly(percentText(share)));
        return;
    }
    const std::optional<QgsRectangle> planInDegrees = boxInDegrees(extent, plan.crs());
    if (!planInDegrees) {
        findings << unknownPlaceFinding(item, ground);
        return;
    }
    const std::optional<double> kilometres = kilometresBetween(ground, *planInDegrees);
    if (!kilometres)
        findings << elsewhereFinding(item, ground,
                                     PlanChecks::tr("%1 lies where its coordinate system does not reach. Correct the coordinate system of "
                                                    "the file, or replace it with a file of the plan's place.").arg(item.absolutePath));
    else if (*kilometres > rule.kilometres)
        findings << elsewhereFinding(item, ground, rule.elsewhere(kilometresText(*kilometres)));
    else
        findings << partlyFinding(item, ground, rule.partly(percentText(share)));
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
    const QString &path = item.absolutePath;
    const PlaceRule rule{
        0.95, 0,
        [&](const QString &percent) {
            return PlanChecks::tr("%1 covers %2 % of the plan's extent; there are no results for the rest. "
                                  "Replace it with a file that covers the whole plan.").arg(path, percent);
        },
        [&](const QString &kilometres) {
            return PlanChecks::tr("%1 lies %2 km from what is drawn on the plan. Replace it with a file of the plan's "
                                  "place, or correct the coordinate system of the file.").arg(path, kilometres);
        }};
    checkPlace(item, ground, rule, plan, extent, findings);
}

// A feed of the place may well have no line in a part of the plan, and leaves room between its lines: of Busan's box, its
// metro serves a third. So only one that serves less than a quarter is told of.
void checkFeedPlace(const PlanDataset &item, const PlanReader &plan, const QgsRectangle &extent, QVector<Finding> &findings,
                    QgsFeedback *feedback)
{
    const FeedStops stops = stopsOfFeed(item.absolutePath, feedback);
    if (stops.isEmpty())
        return; // what is wrong with the feed is told where it is read
    const QString &path = item.absolutePath;
    const PlaceRule rule{
        0.25, walkToAStop / 1000,
        [&](const QString &percent) {
            return PlanChecks::tr("The stops of %1, with %2 km round them, lie in %3 % of the plan's extent. If lines run in "
                                  "the rest, replace it with a feed that has them.")
                .arg(path, QLocale().toString(walkToAStop / 1000, 'f', 0), percent);
        },
        [&](const QString &kilometres) {
            return PlanChecks::tr("The stops of %1 lie %2 km from what is drawn on the plan. Replace it with a feed of the "
                                  "plan's place.").arg(path, kilometres);
        }};
    checkPlace(item, groundOfStops(stops), rule, plan, extent, findings);
}

} // namespace

void checkDatasetFiles(const PlanReader &plan, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanDataset &item : plan.datasets()) {
        if (item.role == importedDatasetRole())
            continue; // its rows are in the plan, whatever becomes of the file
        QFile file(item.absolutePath);
        const QString hash = sha256Of(file, feedback);
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
