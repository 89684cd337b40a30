// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/suitability/grid_raster.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_alg.h>
#include <gdal_priv.h>
#include <gdalwarper.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <memory>

namespace madang::zoning {

namespace {

constexpr float noPixel = std::numeric_limits<float>::quiet_NaN();
constexpr double noDataStored = -9999.0;

// Keeps GDAL from writing to standard error; what it says is in CPLGetLastErrorMsg().
class QuietGdal
{
public:
    QuietGdal()
        : m_pushed(CPLQuietErrorHandler)
    {
        GDALAllRegister();
        CPLErrorReset();
    }
    std::string message() const { return CPLGetLastErrorMsg(); }

private:
    CPLErrorHandlerPusher m_pushed;
};

int CPL_STDCALL tellProgress(double fraction, const char *, void *progress)
{
    auto *told = static_cast<Progress *>(progress);
    told->report(fraction);
    return told->cancelled() ? FALSE : TRUE;
}

// A raster over cells in memory; it does not own them.
GDALDatasetUniquePtr inMemory(const GridFrame &frame, void *cells, GDALDataType type)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("MEM");
    GDALDatasetUniquePtr raster(driver->Create("", frame.columns, frame.rows, 0, type, nullptr));
    char address[64] = {};
    address[CPLPrintPointer(address, cells, sizeof(address) - 1)] = '\0';
    const std::string option = std::string("DATAPOINTER=") + address;
    const char *options[] = {option.c_str(), nullptr};
    raster->AddBand(type, const_cast<char **>(options));
    double place[6] = {frame.west, frame.cell, 0.0, frame.north, 0.0, -frame.cell};
    raster->SetGeoTransform(place);
    raster->SetProjection(frame.crsWkt.c_str());
    return raster;
}

class Shapes
{
public:
    ~Shapes()
    {
        for (OGRGeometryH shape : m_shapes)
            OGR_G_DestroyGeometry(shape);
    }
    void add(const std::string &wkb)
    {
        OGRGeometry *shape = nullptr;
        if (OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &shape, wkb.size()) != OGRERR_NONE)
            throw GridError(GridProblem::BadShape, {}, "no WKB");
        m_shapes.push_back(OGRGeometry::ToHandle(shape));
    }
    const std::vector<OGRGeometryH> &handles() const { return m_shapes; }

private:
    std::vector<OGRGeometryH> m_shapes;
};

void burnInto(const GridFrame &frame, void *cells, GDALDataType type, const std::vector<const std::string *> &wkbs,
              const std::vector<double> &values, Progress &progress)
{
    if (wkbs.empty())
        return;
    const QuietGdal quiet;
    const GDALDatasetUniquePtr raster = inMemory(frame, cells, type);
    // Lines would be as thin as their middle; polygons that are touched would grow. A part of each kind, in order.
    Shapes shapes;
    for (const std::string *wkb : wkbs)
        shapes.add(*wkb);
    const auto isLine = [&](std::size_t i) { return OGR_G_GetDimension(shapes.handles()[i]) < 2; };
    for (std::size_t first = 0; first < wkbs.size();) {
        std::size_t end = first + 1;
        while (end < wkbs.size() && isLine(end) == isLine(first))
            ++end;
        int band = 1;
        const char *touched[] = {"ALL_TOUCHED=TRUE", nullptr};
        if (GDALRasterizeGeometries(GDALDataset::ToHandle(raster.get()), 1, &band, static_cast<int>(end - first),
                                    const_cast<OGRGeometryH *>(shapes.handles().data() + first), nullptr, nullptr, values.data() + first,
                                    isLine(first) ? const_cast<char **>(touched) : nullptr, tellProgress, &progress)
            != CE_None) {
            progress.throwIfCancelled();
            throw GridError(GridProblem::BadShape, {}, quiet.message());
        }
        first = end;
    }
    raster->FlushCache();
}

GDALDatasetUniquePtr openRaster(const std::string &path, const QuietGdal &quiet)
{
    GDALDatasetUniquePtr file(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR));
    if (!file || file->GetRasterCount() == 0)
        throw GridError(GridProblem::CannotOpen, path, quiet.message());
    if (!file->GetSpatialRef() || file->GetSpatialRef()->IsEmpty())
        throw GridError(GridProblem::NoCrs, path);
    return file;
}

// Reads a raster whose pixels are cells of the grid as they are, which is much faster than bringing it into place. False
// where they are not, or where a mask says what a value is.
bool readInPlace(const GridFrame &frame, GDALDataset &file, std::vector<float> &values, Progress &progress)
{
    double place[6] = {};
    OGRSpatialReference crs;
    crs.importFromWkt(frame.crsWkt.c_str());
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    GDALRasterBand &band = *file.GetRasterBand(1);
    const int flags = band.GetMaskFlags();
    if (file.GetGeoTransform(place) != CE_None || (flags != GMF_ALL_VALID && flags != GMF_NODATA) || !file.GetSpatialRef()->IsSame(&crs))
        return false;
    const double column = (frame.west - place[0]) / frame.cell; // of the file, where the grid begins
    const double row = (place[3] - frame.north) / frame.cell;
    constexpr double rounding = 1e-4; // of a cell
    if (place[2] != 0.0 || place[4] != 0.0 || std::abs(place[1] - frame.cell) > rounding * frame.cell / frame.columns
        || std::abs(place[5] + frame.cell) > rounding * frame.cell / frame.rows || std::abs(column - std::round(column)) > rounding
        || std::abs(row - std::round(row)) > rounding)
        return false;
    const auto firstColumn = static_cast<int>(std::lround(column));
    const auto firstRow = static_cast<int>(std::lround(row));
    const int fromColumn = std::max(0, firstColumn);
    const int fromRow = std::max(0, firstRow);
    const int columns = std::min(file.GetRasterXSize(), firstColumn + frame.columns) - fromColumn;
    const int rows = std::min(file.GetRasterYSize(), firstRow + frame.rows) - fromRow;
    if (columns <= 0 || rows <= 0)
        return true; // beside it: there is no value
    GDALRasterIOExtraArg told;
    INIT_RASTERIO_EXTRA_ARG(told);
    told.pfnProgress = tellProgress;
    told.pProgressData = &progress;
    float *first = values.data() + static_cast<std::size_t>(fromRow - firstRow) * static_cast<std::size_t>(frame.columns) + (fromColumn - firstColumn);
    if (band.RasterIO(GF_Read, fromColumn, fromRow, columns, rows, first, columns, rows, GDT_Float32, 0,
                      static_cast<GSpacing>(frame.columns) * static_cast<GSpacing>(sizeof(float)), &told)
        != CE_None) {
        progress.throwIfCancelled();
        throw GridError(GridProblem::CannotRead, file.GetDescription(), CPLGetLastErrorMsg());
    }
    int has = 0;
    const auto noData = static_cast<float>(band.GetNoDataValue(&has));
    if (has)
        std::replace(values.begin(), values.end(), noData, noPixel);
    return true;
}

void warpOnto(const GridFrame &frame, GDALDataset &file, const std::string &path, Between between, std::vector<float> &values,
              const QuietGdal &quiet, Progress &progress)
{
    const GDALDatasetUniquePtr onto = inMemory(frame, values.data(), GDT_Float32);
    onto->GetRasterBand(1)->SetNoDataValue(noPixel);

    std::unique_ptr<GDALWarpOptions, decltype(&GDALDestroyWarpOptions)> options(GDALCreateWarpOptions(), GDALDestroyWarpOptions);
    options->hSrcDS = GDALDataset::ToHandle(&file);
    options->hDstDS = GDALDataset::ToHandle(onto.get());
    options->eResampleAlg = between == Between::Nearest ? GRA_NearestNeighbour : GRA_Bilinear;
    options->nBandCount = 1;
    options->panSrcBands = static_cast<int *>(CPLMalloc(sizeof(int)));
    options->panDstBands = static_cast<int *>(CPLMalloc(sizeof(int)));
    options->panSrcBands[0] = 1;
    options->panDstBands[0] = 1;
    int has = 0;
    const double noData = file.GetRasterBand(1)->GetNoDataValue(&has);
    if (has) {
        options->padfSrcNoDataReal = static_cast<double *>(CPLMalloc(sizeof(double)));
        options->padfSrcNoDataReal[0] = noData;
    }
    options->padfDstNoDataReal = static_cast<double *>(CPLMalloc(sizeof(double)));
    options->padfDstNoDataReal[0] = noPixel;
    options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "INIT_DEST", "NO_DATA");
    options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "NUM_THREADS", "ALL_CPUS");
    options->pfnProgress = tellProgress;
    options->pProgressArg = &progress;
    void *exact = GDALCreateGenImgProjTransformer2(options->hSrcDS, options->hDstDS, nullptr);
    if (!exact)
        throw GridError(GridProblem::CannotRead, path, quiet.message());
    // An eighth of a pixel is as near as anything that is drawn.
    void *approximate = GDALCreateApproxTransformer(GDALGenImgProjTransform, exact, 0.125);
    GDALApproxTransformerOwnsSubtransformer(approximate, TRUE);
    const std::unique_ptr<void, decltype(&GDALDestroyApproxTransformer)> transformer(approximate, GDALDestroyApproxTransformer);
    options->pTransformerArg = approximate;
    options->pfnTransformer = GDALApproxTransform;
    GDALWarpOperation warp;
    if (warp.Initialize(options.get()) != CE_None || warp.ChunkAndWarpMulti(0, 0, frame.columns, frame.rows) != CE_None) {
        progress.throwIfCancelled();
        throw GridError(GridProblem::CannotRead, path, quiet.message());
    }
    onto->FlushCache();
}

void applyScale(GDALRasterBand &band, std::vector<float> &values)
{
    int has = 0;
    const double scale = band.GetScale(&has);
    const double times = has ? scale : 1.0;
    const double offset = band.GetOffset(&has);
    const double plus = has ? offset : 0.0;
    if (times == 1.0 && plus == 0.0)
        return;
    for (float &value : values)
        value = static_cast<float>(value * times + plus);
}

} // namespace

GridFrame frameOf(const std::string &path, double cell)
{
    const QuietGdal quiet;
    const GDALDatasetUniquePtr file = openRaster(path, quiet);
    double place[6] = {};
    const OGRSpatialReference *crs = file->GetSpatialRef();
    if (file->GetGeoTransform(place) != CE_None || place[2] != 0.0 || place[4] != 0.0 || !crs->IsProjected()
        || std::abs(crs->GetLinearUnits() - 1.0) > 1e-9)
        throw GridError(GridProblem::NotMetres, path);
    GridFrame frame;
    char *wkt = nullptr;
    crs->exportToWkt(&wkt);
    frame.crsWkt = wkt;
    CPLFree(wkt);
    const double width = std::abs(place[1]) * file->GetRasterXSize();
    const double height = std::abs(place[5]) * file->GetRasterYSize();
    frame.cell = cell > 0.0 ? cell : std::abs(place[1]);
    frame.west = std::min(place[0], place[0] + place[1] * file->GetRasterXSize());
    frame.north = std::max(place[3], place[3] + place[5] * file->GetRasterYSize());
    constexpr double rounding = 1e-6;
    frame.columns = std::max(1, static_cast<int>(std::ceil(width / frame.cell - rounding)));
    frame.rows = std::max(1, static_cast<int>(std::ceil(height / frame.cell - rounding)));
    return frame;
}

double pixelOn(const GridFrame &frame, const std::string &path)
{
    const QuietGdal quiet;
    const GDALDatasetUniquePtr file = openRaster(path, quiet);
    const std::unique_ptr<void, decltype(&GDALDestroyGenImgProjTransformer)> transformer(
        GDALCreateGenImgProjTransformer(GDALDataset::ToHandle(file.get()), nullptr, nullptr, frame.crsWkt.c_str(), FALSE, 0.0, 0),
        GDALDestroyGenImgProjTransformer);
    double place[6] = {};
    int columns = 0;
    int rows = 0;
    if (!transformer
        || GDALSuggestedWarpOutput(GDALDataset::ToHandle(file.get()), GDALGenImgProjTransform, transformer.get(), place, &columns, &rows)
               != CE_None)
        throw GridError(GridProblem::CannotRead, path, quiet.message());
    return std::abs(place[1]);
}

std::vector<float> readOnto(const GridFrame &frame, const std::string &path, Between between, Progress &progress)
{
    const QuietGdal quiet;
    const GDALDatasetUniquePtr file = openRaster(path, quiet);
    std::vector<float> values(frame.cells(), noPixel);
    if (!readInPlace(frame, *file, values, progress))
        warpOnto(frame, *file, path, between, values, quiet, progress);
    applyScale(*file->GetRasterBand(1), values);
    if (std::all_of(values.begin(), values.end(), [](float value) { return std::isnan(value); }))
        throw GridError(GridProblem::NoOverlap, path);
    return values;
}

std::vector<float> burnt(const GridFrame &frame, const std::vector<BurntShape> &shapes, Progress &progress)
{
    std::vector<float> cells(frame.cells(), noPixel);
    std::vector<const std::string *> wkbs;
    std::vector<double> values;
    for (const BurntShape &shape : shapes) {
        wkbs.push_back(&shape.wkb);
        values.push_back(shape.value);
    }
    burnInto(frame, cells.data(), GDT_Float32, wkbs, values, progress);
    return cells;
}

std::vector<std::uint8_t> marked(const GridFrame &frame, const std::vector<std::string> &wkbs, Progress &progress)
{
    std::vector<std::uint8_t> cells(frame.cells(), 0);
    std::vector<const std::string *> shapes;
    for (const std::string &wkb : wkbs)
        shapes.push_back(&wkb);
    burnInto(frame, cells.data(), GDT_Byte, shapes, std::vector<double>(shapes.size(), 1.0), progress);
    return cells;
}

void writeGrid(const GridFrame &frame, const std::vector<float> &values, const std::string &path, const std::string &description,
               Progress &progress)
{
    const QuietGdal quiet;
    const std::string part = path + ".part";
    const auto fail = [&](const std::string &why) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw GridError(GridProblem::CannotWrite, path, why);
    };
    std::vector<float> stored = values;
    for (float &value : stored)
        if (std::isnan(value))
            value = static_cast<float>(noDataStored);
    const GDALDatasetUniquePtr from = inMemory(frame, stored.data(), GDT_Float32);
    from->GetRasterBand(1)->SetNoDataValue(noDataStored);
    from->GetRasterBand(1)->SetDescription(description.c_str());
    const char *options[] = {"TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=1", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER", nullptr};
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    GDALDatasetUniquePtr file(
        driver->CreateCopy(part.c_str(), from.get(), FALSE, const_cast<char **>(options), tellProgress, &progress));
    if (!file) {
        if (progress.cancelled()) {
            std::error_code ignored;
            std::filesystem::remove(part, ignored);
            throw Cancelled();
        }
        fail(quiet.message());
    }
    CPLErrorReset(); // the last blocks are written when it is closed, which tells of a full disk by a message alone
    file.reset();
    if (CPLGetLastErrorType() >= CE_Failure)
        fail(quiet.message());
    std::error_code error;
    std::filesystem::rename(part, path, error);
    if (error)
        fail(error.message());
}

} // namespace madang::zoning
