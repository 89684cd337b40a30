// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/dataset_roles.h"

#include "core/failure.h"
#include "core/files/zip_members.h"

#include <cpl_error.h>
#include <gdal_priv.h>

#include <QCoreApplication>

namespace madang {

namespace {

bool opensAsRaster(const QString &file)
{
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const GDALDatasetUniquePtr raster(GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_RASTER));
    if (!raster || raster->GetRasterCount() == 0)
        return false;
    // GDAL takes any three columns of numbers for points of a grid, such as years, costs and benefits.
    const bool isColumns = raster->GetDriver() && EQUAL(raster->GetDriver()->GetDescription(), "XYZ");
    return !isColumns || !file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

} // namespace

QStringList knownDatasetRoles()
{
    return {QStringLiteral("dem"), QStringLiteral("gtfs"), QStringLiteral("cashflow"), QStringLiteral("population"),
            QStringLiteral("osm"), QStringLiteral("other")};
}

QString importedDatasetRole()
{
    return QStringLiteral("imported");
}

DatasetForm datasetFormOf(const QString &role)
{
    if (role == QLatin1String("dem"))
        return DatasetForm::Raster;
    if (role == QLatin1String("gtfs"))
        return DatasetForm::Feed;
    return DatasetForm::File;
}

void requireDatasetFits(const QString &role, const QString &file)
{
    if (!knownDatasetRoles().contains(role))
        throw WrongInputFailure(QCoreApplication::translate("Plan", "There is no role “%1” for a data set.").arg(role), file,
                                QCoreApplication::translate("Plan", "Name one of these: %1.")
                                    .arg(knownDatasetRoles().join(QLatin1String(", "))));
    const DatasetForm form = datasetFormOf(role);
    if (form == DatasetForm::Raster && !opensAsRaster(file))
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This file is no raster, as a data set of the role “%1” has to be.").arg(role),
                                file, QCoreApplication::translate("Plan", "Choose a GeoTIFF or another raster, or another role."));
    if (form != DatasetForm::Feed)
        return;
    const QStringList members = membersOfZip(file);
    if (members.isEmpty())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This file cannot be read as a zip file, as a data set of the role “%1” has to be.").arg(role),
                                file, QCoreApplication::translate("Plan", "It may have been cut short: fetch it again. Or choose another role."));
    if (memberNamed(members, QStringLiteral("stops.txt")).isEmpty())
        throw WrongInputFailure(QCoreApplication::translate("Plan", "This zip file is no timetable: it has no table stops.txt."), file,
                                QCoreApplication::translate("Plan", "Choose a GTFS feed, or another role."));
}

} // namespace madang
