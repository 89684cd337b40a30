// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <QString>

#include <optional>
#include <vector>

namespace madang::drainage::test {

//! A raster file to read in a test, made by GDAL alone.
struct TerrainFile
{
    std::vector<std::vector<double>> rows;
    QString crs = QStringLiteral("EPSG:32648");
    std::vector<double> position{300000.0, 30.0, 0.0, 1500000.0, 0.0, -30.0};
    GDALDataType type = GDT_Float32;
    int bands = 1;
    std::optional<double> noData;
    double scale = 1.0;
    double offset = 0.0;
    const char *unit = "";

    bool write(const QString &path) const
    {
        GDALAllRegister();
        const int height = static_cast<int>(rows.size());
        const int width = static_cast<int>(rows.front().size());
        const GDALDatasetUniquePtr file(GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
            path.toUtf8().constData(), width, height, bands, type, nullptr));
        if (!file)
            return false;
        if (!position.empty()) {
            std::vector<double> transform = position;
            file->SetGeoTransform(transform.data());
        }
        if (!crs.isEmpty()) {
            OGRSpatialReference system;
            system.SetFromUserInput(crs.toUtf8().constData());
            file->SetSpatialRef(&system);
        }
        GDALRasterBand *band = file->GetRasterBand(1);
        if (noData)
            band->SetNoDataValue(*noData);
        if (scale != 1.0)
            band->SetScale(scale);
        if (offset != 0.0)
            band->SetOffset(offset);
        if (*unit)
            band->SetUnitType(unit);
        for (int row = 0; row < height; ++row) {
            std::vector<double> line = rows[row];
            if (band->RasterIO(GF_Write, 0, row, width, 1, line.data(), width, 1, GDT_Float64, 0, 0, nullptr)
                != CE_None)
                return false;
        }
        return true;
    }
};

} // namespace madang::drainage::test
