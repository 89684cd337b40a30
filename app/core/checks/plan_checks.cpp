// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_checks.h"

#include "core/cartography/road_classes.h"
#include "core/dataset_roles.h"
#include "core/plan_reader.h"
#include "core/plan_schema.h"

#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgsfeedback.h>
#include <qgsogrutils.h>

#include <cpl_error.h>
#include <gdal_priv.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace madang {

namespace {

// The context of the texts below.
class PlanChecks {
    Q_DECLARE_TR_FUNCTIONS(PlanChecks)
};

// Rows with the same mistake: one finding tells of all of them.
class PlanRowGroup {
public:
    void add(const EffectiveRow &row, const QString &name = {})
    {
        ++m_count;
        if (m_uids.size() < 100)
            m_uids << row.uid;
        if (m_names.size() < 10)
            m_names << (name.isEmpty() ? row.uid : name);
        if (!row.geometry.isNull() && !row.geometry.isEmpty())
            m_extent.combineExtentWith(row.geometry.boundingBox());
    }
    bool isEmpty() const { return m_count == 0; }
    int count() const { return m_count; }
    // The first ones by name, the others by an ellipsis.
    QString names() const
    {
        QStringList names = m_names;
        if (m_count > names.size())
            names << QStringLiteral("…");
        return names.join(QLatin1String(", "));
    }
    Finding finding(const PlanReader &plan, Finding::Severity severity, const QString &rule, const QString &title,
                    const QString &detail) const
    {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        finding.uids = m_uids;
        if (!m_extent.isNull()) {
            finding.extent = m_extent;
            finding.extentCrs = plan.crs();
        }
        return finding;
    }

private:
    int m_count = 0;
    QStringList m_uids, m_names;
    QgsRectangle m_extent;
};

void checkCodes(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    QSet<QString> known;
    for (const PlanReader::CodeValue &value : plan.codeValues())
        known << value.code;
    PlanRowGroup bare, strange;
    QMap<QString, int> strangeCodes;
    plan.forEach(QStringLiteral("zone"), scenario, {QStringLiteral("code"), QStringLiteral("name")}, [&](const EffectiveRow &row) {
        const QString code = row.values[0].toString();
        if (code.isEmpty()) {
            bare.add(row, row.values[1].toString());
        } else if (!known.contains(code)) {
            strange.add(row, row.values[1].toString());
            ++strangeCodes[code];
        }
    });
    if (!bare.isEmpty())
        findings << bare.finding(plan, Finding::Severity::Warning, QStringLiteral("zone.no_code"),
                                 PlanChecks::tr("%n zone(s) have no land-use code", nullptr, bare.count()),
                                 PlanChecks::tr("Without a code of the plan's code list a zone counts as land of no use; give it one: %1.")
                                     .arg(bare.names()));
    if (strange.isEmpty())
        return;
    QStringList codes;
    for (auto code = strangeCodes.cbegin(); code != strangeCodes.cend() && codes.size() < 20; ++code)
        codes << PlanChecks::tr("“%1”").arg(code.key());
    if (strangeCodes.size() > codes.size())
        codes << QStringLiteral("…");
    findings << strange.finding(plan, Finding::Severity::Error, QStringLiteral("zone.unknown_code"),
                                PlanChecks::tr("%n zone(s) have a land-use code that is in no code list", nullptr, strange.count()),
                                PlanChecks::tr("Codes: %1. Zones: %2. Correct the codes, or add them to the plan's code list.")
                                    .arg(codes.join(QLatin1String(", ")), strange.names()));
}

void checkGeometry(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn())
            continue;
        const bool hasName = table.columns.contains(QStringLiteral("name"));
        PlanRowGroup missing, invalid;
        QString firstReason;
        plan.forEach(table.name, scenario, hasName ? QStringList{QStringLiteral("name")} : QStringList(), [&](const EffectiveRow &row) {
            if (feedback && feedback->isCanceled())
                return;
            const QString name = hasName ? row.values[0].toString() : QString();
            if (row.geometry.isNull() || row.geometry.isEmpty()) {
                missing.add(row, name);
                return;
            }
            QVector<QgsGeometry::Error> errors;
            if (row.geometry.type() == Qgis::GeometryType::Polygon)
                row.geometry.validateGeometry(errors, Qgis::GeometryValidationEngine::Geos);
            if (errors.isEmpty())
                return;
            if (invalid.isEmpty())
                firstReason = errors.first().what();
            invalid.add(row, name);
        });
        if (!missing.isEmpty())
            findings << missing.finding(plan, Finding::Severity::Warning, QStringLiteral("geometry.missing"),
                                        PlanChecks::tr("%n row(s) of “%1” have no geometry", nullptr, missing.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("What has no geometry is on no map and in no computation; draw it or delete it: %1.")
                                            .arg(missing.names()));
        if (!invalid.isEmpty())
            findings << invalid.finding(plan, Finding::Severity::Error, QStringLiteral("geometry.invalid"),
                                        PlanChecks::tr("%n polygon(s) of “%1” are not valid", nullptr, invalid.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("Rows: %1. What is wrong with the first: %2. The area of such a polygon cannot be trusted; redraw it.")
                                            .arg(invalid.names(), firstReason));
    }
}

void checkRoadClasses(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    const QStringList known = knownRoadClasses();
    QMap<QString, PlanRowGroup> unknown;
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("class"), QStringLiteral("name")}, [&](const EffectiveRow &row) {
        const QString roadClass = row.values[0].toString();
        if (!roadClass.isEmpty() && !known.contains(roadClass))
            unknown[roadClass].add(row, row.values[1].toString());
    });
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each)
        findings << each.value().finding(
            plan, Finding::Severity::Warning, QStringLiteral("road.class"),
            PlanChecks::tr("%n road(s) have the class “%1”, which the map does not know", nullptr, each.value().count()).arg(each.key()),
            PlanChecks::tr("They are drawn as local streets. Known: %1.").arg(known.join(QLatin1String(", "))));
}

// Where a raster lies: its pixels on the ground.
struct RasterPlace {
    QgsCoordinateReferenceSystem crs;
    std::array<double, 6> toGround{}, toPixel{};
    double columns = 0, rows = 0;

    bool holds(const QgsPointXY &ground) const
    {
        double column = 0, row = 0;
        GDALApplyGeoTransform(const_cast<double *>(toPixel.data()), ground.x(), ground.y(), &column, &row);
        return column >= 0 && column <= columns && row >= 0 && row <= rows;
    }
    QgsRectangle extent() const
    {
        QgsRectangle box;
        for (const double column : {0.0, columns}) {
            for (const double row : {0.0, rows}) {
                double x = 0, y = 0;
                GDALApplyGeoTransform(const_cast<double *>(toGround.data()), column, row, &x, &y);
                box.combineExtentWith(x, y);
            }
        }
        return box;
    }
};

// The share of the plan's extent that a raster covers, found at 40 × 40 points: exact enough, and good for rasters that
// are turned against the plan or go round the world.
double coveredShare(const RasterPlace &raster, const PlanReader &plan, const QgsRectangle &extent)
{
    constexpr int steps = 40;
    QgsCoordinateTransform transform(plan.crs(), raster.crs, QgsCoordinateTransformContext());
    transform.setBallparkTransformsAreAppropriate(true);
    int covered = 0;
    for (int i = 0; i < steps * steps; ++i) {
        const QgsPointXY point(extent.xMinimum() + extent.width() * (i % steps + 0.5) / steps,
                               extent.yMinimum() + extent.height() * (i / steps + 0.5) / steps);
        try {
            covered += raster.holds(transform.transform(point));
        } catch (const QgsCsException &) {
            // The raster's system does not reach there.
        }
    }
    return double(covered) / (steps * steps);
}

// The two nearest values of two intervals.
std::pair<double, double> nearestOfIntervals(double min1, double max1, double min2, double max2)
{
    if (max1 < min2)
        return {max1, min2};
    if (max2 < min1)
        return {min1, max2};
    const double both = (std::max(min1, min2) + std::min(max1, max2)) / 2;
    return {both, both};
}

// Kilometres between the raster and the plan's extent; below 0 where the raster's system does not reach.
double kilometresBetween(const RasterPlace &raster, const PlanReader &plan, const QgsRectangle &extent)
{
    const QgsCoordinateReferenceSystem world(QStringLiteral("EPSG:4326"));
    const auto inDegrees = [&](const QgsRectangle &box, const QgsCoordinateReferenceSystem &crs) {
        QgsCoordinateTransform transform(crs, world, QgsCoordinateTransformContext());
        transform.setBallparkTransformsAreAppropriate(true);
        return transform.transformBoundingBox(box);
    };
    try {
        const QgsRectangle there = inDegrees(raster.extent(), raster.crs), here = inDegrees(extent, plan.crs());
        const auto [x1, x2] = nearestOfIntervals(there.xMinimum(), there.xMaximum(), here.xMinimum(), here.xMaximum());
        const auto [y1, y2] = nearestOfIntervals(there.yMinimum(), there.yMaximum(), here.yMinimum(), here.yMaximum());
        QgsDistanceArea measure;
        measure.setSourceCrs(world, QgsCoordinateTransformContext());
        measure.setEllipsoid(QStringLiteral("EPSG:7030")); // WGS 84
        const double kilometres = measure.measureLine(QgsPointXY(x1, y1), QgsPointXY(x2, y2)) / 1000;
        return std::isfinite(kilometres) ? kilometres : -1;
    } catch (const QgsCsException &) {
        return -1;
    }
}

void checkPlaces(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    const QgsRectangle extent = plan.extent(scenario);
    if (extent.isNull() || !extent.isFinite() || !plan.crs().isValid())
        return;
    for (const PlanDataset &item : plan.datasets()) {
        if (feedback && feedback->isCanceled())
            return;
        if (!item.present || datasetFormOf(item.role) != DatasetForm::Raster)
            continue;
        const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
        const GDALDatasetUniquePtr file(GDALDataset::Open(item.absolutePath.toUtf8().constData(), GDAL_OF_RASTER));
        if (!file)
            continue;
        Finding finding;
        finding.uids = QStringList{item.uid};
        RasterPlace raster;
        raster.columns = file->GetRasterXSize();
        raster.rows = file->GetRasterYSize();
        const OGRSpatialReference *system = file->GetSpatialRef();
        if (system)
            raster.crs = QgsOgrUtils::OGRSpatialReferenceToCrs(OGRSpatialReference::ToHandle(const_cast<OGRSpatialReference *>(system)));
        if (!raster.crs.isValid() || file->GetGeoTransform(raster.toGround.data()) != CE_None
            || !GDALInvGeoTransform(raster.toGround.data(), raster.toPixel.data())) {
            finding.rule = QStringLiteral("dataset.no_crs");
            finding.title = PlanChecks::tr("The data set “%1” does not say where it lies").arg(item.title);
            finding.detail = PlanChecks::tr("%1 has no coordinate system, so nobody can tell whether it covers the plan. "
                                "Give the file its coordinate system and add it again.").arg(item.absolutePath);
            findings << finding;
            continue;
        }
        const double share = coveredShare(raster, plan, extent);
        if (share >= 0.95)
            continue;
        finding.extent = raster.extent();
        finding.extentCrs = raster.crs;
        const double kilometres = share > 0 ? 0 : kilometresBetween(raster, plan, extent);
        if (share > 0 || kilometres == 0) {
            finding.rule = QStringLiteral("dataset.partly");
            finding.title = PlanChecks::tr("The data set “%1” covers only a part of the plan").arg(item.title);
            finding.detail = PlanChecks::tr("%1 covers %2 % of the plan's extent; there are no results for the rest. "
                                "Replace it with a file that covers the whole plan.")
                                 .arg(item.absolutePath, QLocale().toString(std::floor(share * 100 + 1e-9), 'f', 0));
        } else if (kilometres > 0) {
            finding.rule = QStringLiteral("dataset.elsewhere");
            finding.title = PlanChecks::tr("The data set “%1” does not cover the plan").arg(item.title);
            finding.detail = PlanChecks::tr("%1 lies %2 km from what is drawn on the plan. Replace it with a file of the plan's "
                                "place, or correct the coordinate system of the file.")
                                 .arg(item.absolutePath, QLocale().toString(kilometres, 'f', kilometres < 10 ? 1 : 0));
        } else {
            finding.rule = QStringLiteral("dataset.elsewhere");
            finding.title = PlanChecks::tr("The data set “%1” does not cover the plan").arg(item.title);
            finding.detail = PlanChecks::tr("%1 lies where its coordinate system does not reach. Correct the coordinate system of "
                                "the file, or replace it with a file of the plan's place.").arg(item.absolutePath);
        }
        findings << finding;
    }
}

void checkDatasets(const PlanReader &plan, QVector<Finding> &findings, QgsFeedback *feedback)
{
    for (const PlanDataset &item : plan.datasets()) {
        Finding finding;
        finding.uids = QStringList{item.uid};
        QFile file(item.absolutePath);
        if (!file.open(QIODevice::ReadOnly)) {
            finding.rule = QStringLiteral("dataset.missing");
            finding.title = PlanChecks::tr("The data set “%1” is not where it was").arg(item.title);
            finding.detail = PlanChecks::tr("%1 cannot be read. Put the file back, or add it again.").arg(item.absolutePath);
            findings << finding;
            continue;
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (QByteArray part = file.read(1 << 20); !part.isEmpty() && !(feedback && feedback->isCanceled()); part = file.read(1 << 20))
            hash.addData(part);
        if (QString::fromLatin1(hash.result().toHex()) != item.sha256) {
            finding.rule = QStringLiteral("dataset.changed");
            finding.title = PlanChecks::tr("The data set “%1” is not the file it was").arg(item.title);
            finding.detail = PlanChecks::tr("%1 has changed since it was added on this plan; results made from it may be out of date. "
                                "Add it again to accept the new content.").arg(item.absolutePath);
            findings << finding;
        }
    }
}

} // namespace

QVector<Finding> checkPlan(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback)
{
    QVector<Finding> findings;
    checkCodes(plan, scenario, findings);
    checkGeometry(plan, scenario, findings, feedback);
    checkRoadClasses(plan, scenario, findings);
    checkDatasets(plan, findings, feedback);
    checkPlaces(plan, scenario, findings, feedback);
    return findings;
}

} // namespace madang
