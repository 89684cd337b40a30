// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/terrain.h"

#include "sample/noise.h"
#include "sample/river.h"

#include "core/failure.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace madang::sample {

namespace {

constexpr int columns = 320, rows = 240;
constexpr double cell = 25, west = -4000, north = 3000;

double bell(double distance, double reach)
{
    return std::exp(-distance * distance / (2 * reach * reach));
}

} // namespace

double Terrain::naturalElevation(const QgsPointXY &point)
{
    const double x = point.x(), y = point.y();
    const double fromRiver = std::abs(distanceFromRiver(point)), half = riverHalfWidth(y);
    double z = 12.3 - 0.00045 * y;
    z += 0.00055 * std::max(0.0, -x - 1700);           // the foot of the hills in the west
    z -= 0.00025 * std::max(0.0, x - 900);             // the low east
    z += 1.9 * std::exp(-fromRiver / 380);             // levees
    z += 0.45 * bell(point.distance({-80, 120}), 420); // centuries of filling in the old town
    z += 0.30 * smoothNoise(x, y, 900, 11) + 0.16 * smoothNoise(x, y, 310, 12)
         + 0.06 * smoothNoise(x, y, 90, 13);
    z -= 0.5 * bell(point.distance({-1750, -1500}), 420); // a wetland
    const QgsPointXY lake = lakeCentre();
    const double inLake = std::hypot((x - lake.x()) / 125, (y - lake.y()) / 155);
    if (inLake < 1.25)
        z -= 2.2 * std::max(0.0, 1 - std::pow(inLake / 1.25, 4));
    if (fromRiver < half + 22) {
        const double bed = 6.6 - 0.00035 * y;
        const double t = std::clamp((fromRiver - half * 0.55) / (half * 0.45 + 22), 0.0, 1.0);
        z = bed + (z - bed) * t * t * (3 - 2 * t);
    }
    return z;
}

Terrain::Terrain(std::vector<QgsPolylineXY> canals, std::vector<QgsPolylineXY> embankments)
    : m_canals(std::move(canals))
    , m_embankments(std::move(embankments))
{
}

double Terrain::elevation(const QgsPointXY &point) const
{
    double z = naturalElevation(point);
    const double fromBank = std::abs(distanceFromRiver(point)) - riverHalfWidth(point.y());
    const double fromCanal = distanceToLines(m_canals, point);
    // A canal cuts through the embankment; the river passes below it.
    if (fromCanal < 60)
        z -= 1.1 * bell(fromCanal, 16);
    else if (const double fromRoad = distanceToLines(m_embankments, point);
             fromRoad < 70 && fromBank > 15)
        z += 0.8 * bell(fromRoad, 17);
    return z;
}

void Terrain::writeGeoTiff(const QString &path) const
{
    std::vector<float> cells(static_cast<std::size_t>(columns) * rows);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            cells[static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column)] =
                static_cast<float>(
                    elevation({west + (column + 0.5) * cell, north - (row + 0.5) * cell}));

    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    CPLStringList options;
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("PREDICTOR", "3");
    GDALDatasetUniquePtr dataset(
        driver->Create(path.toUtf8().constData(), columns, rows, 1, GDT_Float32, options.List()));
    OGRSpatialReference crs;
    crs.SetFromUserInput(planCrs);
    double transform[6] = {originEast + west, cell, 0, originNorth + north, 0, -cell};
    CPLErrorReset();
    const auto written = [&] {
        if (!dataset || dataset->SetSpatialRef(&crs) != CE_None
            || dataset->SetGeoTransform(transform) != CE_None)
            return false;
        dataset->SetMetadataItem("DESCRIPTION",
                                 "Madang sample: a made terrain, schematic, not a survey. CC0.");
        GDALRasterBand *band = dataset->GetRasterBand(1);
        band->SetNoDataValue(-9999);
        band->SetUnitType("m");
        if (band->RasterIO(GF_Write, 0, 0, columns, rows, cells.data(), columns, rows, GDT_Float32,
                           0, 0)
            != CE_None)
            return false;
        dataset->FlushCache(true);
        return CPLGetLastErrorType() < CE_Failure;
    };
    if (!written())
        throw Failure(
            QCoreApplication::translate("SamplePlan", "The terrain could not be written."), path);
}

} // namespace madang::sample
