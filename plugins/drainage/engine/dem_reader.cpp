// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/dem_reader.h"

#include "drainage/engine/gdal_messages.h"
#include "drainage/engine/raster_error.h"

#include <cpl_conv.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>

namespace madang::drainage {

namespace {

constexpr float noHeight = std::numeric_limits<float>::quiet_NaN();
constexpr double pi = 3.14159265358979323846;
//! Bytes a cell at the peak: heights, flow directions, marks of flats, lists of the cells of a flat.
constexpr double bytesPerCell = 14.0;

void refuseWhatIsNotHeights(GDALDataset &dataset, const std::string &path)
{
    const int bands = dataset.GetRasterCount();
    if (bands == 0) {
        RasterError error(RasterProblem::NoBand, path);
        error.count = CSLCount(dataset.GetMetadata("SUBDATASETS")) / 2;
        throw error;
    }
    if (bands > 1) {
        RasterError error(RasterProblem::SeveralBands, path);
        error.count = bands;
        throw error;
    }
    if (GDALDataTypeIsComplex(dataset.GetRasterBand(1)->GetRasterDataType()))
        throw RasterError(RasterProblem::ComplexValues, path);
}

void refuseTooLarge(const GDALDataset &dataset, const std::string &path)
{
    auto &raster = const_cast<GDALDataset &>(dataset);
    const double cells = (raster.GetRasterXSize() + 2.0) * (raster.GetRasterYSize() + 2.0);
    const double needed = cells * bytesPerCell;
    const auto available = static_cast<double>(CPLGetUsablePhysicalRAM());
    if (cells < static_cast<double>(std::numeric_limits<CellIndex>::max())
        && (available <= 0.0 || needed < available))
        return;
    RasterError error(RasterProblem::TooLarge, path);
    error.count = cells;
    error.needed = needed;
    error.available = available;
    throw error;
}

bool namesCoordinateSystem(const GDALDataset &dataset)
{
    const OGRSpatialReference *crs = dataset.GetSpatialRef();
    return crs && !crs->IsEmpty();
}

OGRSpatialReference coordinateSystem(const GDALDataset &dataset, const std::string &path,
                                     const std::string &crsIfMissing)
{
    OGRSpatialReference crs;
    if (namesCoordinateSystem(dataset)) {
        crs = *dataset.GetSpatialRef();
    } else {
        if (crsIfMissing.empty())
            throw RasterError(RasterProblem::NoCrs, path);
        if (crs.SetFromUserInput(crsIfMissing.c_str()) != OGRERR_NONE)
            throw RasterError(RasterProblem::UnusableCrs, path, crsIfMissing);
    }
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (!crs.IsGeographic() && !crs.IsProjected())
        throw RasterError(RasterProblem::UnusableCrs, path, crs.GetName() ? crs.GetName() : "");
    return crs;
}

Ellipsoid ellipsoidOf(const OGRSpatialReference &crs)
{
    return Ellipsoid::fromInverseFlattening(crs.GetSemiMajor(), crs.GetInvFlattening());
}

void measureGeographic(ElevationModel &model, const OGRSpatialReference &crs)
{
    const GeoTransform &g = model.geoTransform;
    const int rows = model.heights.rows();
    const double radians = crs.GetAngularUnits();
    const double top = g[3] * radians;
    const double bottom = (g[3] + rows * g[5]) * radians;
    // Half a cell of tolerance: global models register their outermost rows on the poles.
    const double limit = pi / 2.0 + std::abs(g[5]) * radians / 2.0 + 1e-9;
    if (std::max(std::abs(top), std::abs(bottom)) > limit)
        throw RasterError(RasterProblem::OutsideCrs, model.path, crs.GetName());
    model.geographic = true;
    model.cellSize
        = CellSize::geographic(ellipsoidOf(crs), rows, top, g[5] * radians, g[1] * radians);
}

//! Ground width and height, metres, of the cell at a place of the map; NaN where there is none.
std::array<double, 2> groundSize(OGRCoordinateTransformation &toGeographic, const Ellipsoid &ellipsoid,
                                 double radians, double x, double y, double dx, double dy)
{
    std::array<double, 4> longitude{x - dx / 2, x + dx / 2, x, x};
    std::array<double, 4> latitude{y, y, y - dy / 2, y + dy / 2};
    std::array<int, 4> ok{};
    toGeographic.Transform(4, longitude.data(), latitude.data(), nullptr, ok.data());
    if (std::count(ok.begin(), ok.end(), 0) > 0)
        return {std::nan(""), std::nan("")};
    const auto length = [&](int from, int to) {
        const double middle = radians * (latitude[from] + latitude[to]) / 2.0;
        return std::hypot(
            radians * (longitude[to] - longitude[from]) * ellipsoid.parallelRadius(middle),
            radians * (latitude[to] - latitude[from]) * ellipsoid.meridianRadius(middle));
    };
    return {length(0, 1), length(2, 3)};
}

void measureProjected(ElevationModel &model, const OGRSpatialReference &crs)
{
    const GeoTransform &g = model.geoTransform;
    const int rows = model.heights.rows();
    const double unit = crs.GetLinearUnits();
    const double width = std::abs(g[1]) * unit;
    const double height = std::abs(g[5]) * unit;
    model.cellSize = CellSize::uniform(rows, width, height);

    const std::unique_ptr<OGRSpatialReference> geographic(crs.CloneGeogCS());
    if (!geographic)
        return;
    geographic->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> toGeographic(
        OGRCreateCoordinateTransformation(&crs, geographic.get()));
    if (!toGeographic)
        return;
    const Ellipsoid ellipsoid = ellipsoidOf(crs);
    const double radians = geographic->GetAngularUnits();
    const double x = g[0] + model.heights.columns() / 2.0 * g[1];
    const auto atRow = [&](double row) {
        return groundSize(*toGeographic, ellipsoid, radians, x, g[3] + row * g[5], g[1], g[5]);
    };
    const std::array<double, 2> centre = atRow(rows / 2.0);
    model.mapScale = std::sqrt(width * height / (centre[0] * centre[1]));
    // Not "greater than", which a NaN would not be: there is no ground size to take instead.
    if (!(std::abs(model.mapScale - 1.0) > largestLocalScaleError))
        return;
    for (int row = 0; row < rows; ++row) {
        const std::array<double, 2> ground = atRow(row + 0.5);
        if (!std::isfinite(ground[0] * ground[1]))
            throw RasterError(RasterProblem::OutsideCrs, model.path, crs.GetName());
        model.cellSize.width[row] = ground[0];
        model.cellSize.height[row] = ground[1];
        model.cellSize.area[row] = ground[0] * ground[1];
    }
}

double metresPerUnit(const char *name)
{
    for (const char *foot : {"ft", "foot", "feet"}) {
        if (EQUAL(name, foot))
            return 0.3048;
    }
    for (const char *foot : {"us-ft", "ftUS", "US survey foot", "us_survey_foot"}) {
        if (EQUAL(name, foot))
            return 1200.0 / 3937.0;
    }
    if (EQUAL(name, "cm"))
        return 0.01;
    if (EQUAL(name, "mm"))
        return 0.001;
    return 1.0;
}

//! Turns the values of one row as stored into heights, or NaN; returns how many are heights.
class RowCleaner
{
public:
    explicit RowCleaner(GDALRasterBand &band)
    {
        int has = 0;
        const double noData = band.GetNoDataValue(&has);
        m_hasNoData = has != 0;
        // Compared as the float that RasterIO turns the stored value into.
        m_noData = static_cast<float>(noData);
        const double scale = band.GetScale(&has);
        if (has)
            m_scale = scale;
        const double offset = band.GetOffset(&has);
        if (has)
            m_offset = offset;
    }

    std::size_t clean(float *row, int columns) const
    {
        const bool scaled = m_scale != 1.0 || m_offset != 0.0;
        std::size_t heights = 0;
        for (int column = 0; column < columns; ++column) {
            const float value = row[column];
            if (!std::isfinite(value) || (m_hasNoData && value == m_noData)) {
                row[column] = noHeight;
                continue;
            }
            if (scaled)
                row[column] = static_cast<float>(value * m_scale + m_offset);
            ++heights;
        }
        return heights;
    }

private:
    bool m_hasNoData = false;
    float m_noData = 0.0F;
    double m_scale = 1.0;
    double m_offset = 0.0;
};

void readHeights(ElevationModel &model, GDALRasterBand &band, const GdalMessages &messages,
                 Progress &progress)
{
    Grid<float> &heights = model.heights;
    const int columns = heights.columns();
    const int rows = heights.rows();
    int blockColumns = 0;
    int blockRows = 0;
    band.GetBlockSize(&blockColumns, &blockRows);
    // Whole blocks at a time, or each would be decompressed once a row.
    const int step = std::max(1, blockRows) * std::max(1, 64 / std::max(1, blockRows));
    const int flags = band.GetMaskFlags();
    const bool masked = (flags & (GMF_PER_DATASET | GMF_ALPHA)) != 0;
    std::vector<GByte> mask;
    const RowCleaner cleaner(band);
    for (int first = 0; first < rows; first += step) {
        progress.throwIfCancelled();
        progress.report(static_cast<double>(first) / rows);
        const int count = std::min(step, rows - first);
        if (band.RasterIO(GF_Read, 0, first, columns, count, heights.row(first), columns, count,
                          GDT_Float32, 0, static_cast<GSpacing>(heights.stride() * sizeof(float)),
                          nullptr)
            != CE_None)
            throw RasterError(RasterProblem::CannotRead, model.path, messages.failure());
        if (masked) {
            mask.resize(static_cast<std::size_t>(columns) * count);
            if (band.GetMaskBand()->RasterIO(GF_Read, 0, first, columns, count, mask.data(), columns,
                                             count, GDT_Byte, 0, 0, nullptr)
                != CE_None)
                throw RasterError(RasterProblem::CannotRead, model.path, messages.failure());
        }
        for (int row = 0; row < count; ++row) {
            float *line = heights.row(first + row);
            for (int column = 0; masked && column < columns; ++column) {
                if (mask[static_cast<std::size_t>(row) * columns + column] == 0)
                    line[column] = noHeight;
            }
            model.dataCells += cleaner.clean(line, columns);
        }
    }
    progress.report(1.0);
}

} // namespace

bool lacksCoordinateSystem(const std::string &path)
{
    GDALAllRegister();
    const GdalMessages messages;
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
    return dataset && !namesCoordinateSystem(*dataset);
}

ElevationModel readElevationModel(const std::string &path, const std::string &crsIfMissing,
                                  Progress &progress)
{
    GDALAllRegister();
    const GdalMessages messages;
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
    if (!dataset)
        throw RasterError(RasterProblem::CannotOpen, path, messages.failure());
    refuseWhatIsNotHeights(*dataset, path);

    ElevationModel model;
    model.path = path;
    if (dataset->GetGeoTransform(model.geoTransform.data()) != CE_None || model.geoTransform[1] == 0.0
        || model.geoTransform[5] == 0.0)
        throw RasterError(RasterProblem::NoPosition, path);
    if (model.geoTransform[2] != 0.0 || model.geoTransform[4] != 0.0)
        throw RasterError(RasterProblem::Rotated, path);
    const OGRSpatialReference crs = coordinateSystem(*dataset, path, crsIfMissing);
    char *wkt = nullptr;
    crs.exportToWkt(&wkt);
    model.crsWkt = wkt ? wkt : "";
    CPLFree(wkt);
    refuseTooLarge(*dataset, path);

    GDALRasterBand &band = *dataset->GetRasterBand(1);
    model.metresPerHeightUnit = metresPerUnit(band.GetUnitType());
    model.heights = Grid<float>(dataset->GetRasterYSize(), dataset->GetRasterXSize(), noHeight);
    if (crs.IsGeographic())
        measureGeographic(model, crs);
    else
        measureProjected(model, crs);
    readHeights(model, band, messages, progress);
    if (model.dataCells == 0) {
        RasterError error(RasterProblem::NoData, path);
        error.count = static_cast<double>(model.heights.size());
        throw error;
    }
    return model;
}

} // namespace madang::drainage
