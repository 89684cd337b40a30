// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/raster_writer.h"

#include "drainage/engine/gdal_messages.h"
#include "drainage/engine/raster_error.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace madang::drainage {

namespace {

constexpr int tileSide = 256;

//! Rejects a path's half-written neighbour unless told that it has become the real thing.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::string &target)
        : m_path(target + ".part" + std::to_string(getpid()) + ".tif")
    {
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const std::string &path() const { return m_path; }
    void rename(const std::string &target)
    {
        std::filesystem::rename(m_path, target);
        m_path.clear();
    }

private:
    std::string m_path;
};

[[noreturn]] void failToWrite(const std::string &path, const std::string &why)
{
    RasterError error(RasterProblem::CannotWrite, path, why);
    std::error_code failed;
    const auto folder = std::filesystem::absolute(path, failed).parent_path();
    const auto space = std::filesystem::space(folder, failed);
    error.available = failed ? -1.0 : static_cast<double>(space.available);
    throw error;
}

class CreationOptions
{
public:
    void set(const char *name, const char *value) { m_list = CSLSetNameValue(m_list, name, value); }
    char **list() const { return m_list; }
    CreationOptions() = default;
    ~CreationOptions() { CSLDestroy(m_list); }
    CreationOptions(const CreationOptions &) = delete;
    CreationOptions &operator=(const CreationOptions &) = delete;

private:
    char **m_list = nullptr;
};

void flushToDisk(const std::string &file, const std::string &target)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY);
    if (descriptor < 0)
        failToWrite(target, std::strerror(errno));
    const bool flushed = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    if (!flushed)
        failToWrite(target, std::strerror(reason));
}

void writeTiff(const std::string &file, const std::string &target,
               const Grid<std::uint32_t> &accumulation, const ElevationModel &model,
               Progress &progress)
{
    const GdalMessages messages;
    CreationOptions options;
    options.set("TILED", "YES");
    options.set("COMPRESS", "DEFLATE");
    options.set("ZLEVEL", "1");
    options.set("NUM_THREADS", "ALL_CPUS");
    options.set("BIGTIFF", "IF_SAFER");
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const int rows = accumulation.rows();
    const int columns = accumulation.columns();
    GDALDatasetUniquePtr dataset(
        driver->Create(file.c_str(), columns, rows, 1, GDT_UInt32, options.list()));
    if (!dataset)
        failToWrite(target, messages.failure());
    OGRSpatialReference crs;
    crs.importFromWkt(model.crsWkt.c_str());
    crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    dataset->SetSpatialRef(&crs);
    GeoTransform position = model.geoTransform;
    dataset->SetGeoTransform(position.data());
    GDALRasterBand &band = *dataset->GetRasterBand(1);
    band.SetNoDataValue(0.0);
    band.SetDescription("Flow accumulation (cells)");
    for (int first = 0; first < rows; first += tileSide) {
        progress.throwIfCancelled();
        progress.report(0.8 * first / rows);
        const int count = std::min(tileSide, rows - first);
        // RasterIO writes from a buffer that it does not change, through a pointer that says it might.
        auto *cells = const_cast<std::uint32_t *>(accumulation.row(first));
        if (band.RasterIO(GF_Write, 0, first, columns, count, cells, columns, count, GDT_UInt32, 0,
                          static_cast<GSpacing>(accumulation.stride() * sizeof(std::uint32_t)), nullptr)
                != CE_None
            || messages.failed())
            failToWrite(target, messages.failure());
    }
    dataset.reset();
    if (messages.failed())
        failToWrite(target, messages.failure());
}

//! Compares the file with what was to be written: not every driver reports every short write.
void readBack(const std::string &file, const std::string &target,
              const Grid<std::uint32_t> &accumulation, Progress &progress)
{
    const GdalMessages messages;
    const GDALDatasetUniquePtr dataset(
        GDALDataset::Open(file.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
    if (!dataset)
        failToWrite(target, messages.failure());
    const int rows = accumulation.rows();
    const int columns = accumulation.columns();
    std::vector<std::uint32_t> stored(static_cast<std::size_t>(columns) * tileSide);
    for (int first = 0; first < rows; first += tileSide) {
        progress.throwIfCancelled();
        progress.report(0.8 + 0.2 * first / rows);
        const int count = std::min(tileSide, rows - first);
        if (dataset->GetRasterBand(1)->RasterIO(GF_Read, 0, first, columns, count, stored.data(),
                                                columns, count, GDT_UInt32, 0, 0, nullptr)
            != CE_None)
            failToWrite(target, messages.failure());
        for (int row = 0; row < count; ++row) {
            if (!std::equal(stored.begin() + static_cast<std::ptrdiff_t>(row) * columns,
                            stored.begin() + static_cast<std::ptrdiff_t>(row + 1) * columns,
                            accumulation.row(first + row)))
                failToWrite(target, {});
        }
    }
}

} // namespace

void writeAccumulation(const std::string &path, const Grid<std::uint32_t> &accumulation,
                       const ElevationModel &model, Progress &progress)
{
    GDALAllRegister();
    TemporaryFile temporary(path);
    writeTiff(temporary.path(), path, accumulation, model, progress);
    readBack(temporary.path(), path, accumulation, progress);
    flushToDisk(temporary.path(), path);
    try {
        temporary.rename(path);
    } catch (const std::filesystem::filesystem_error &error) {
        failToWrite(path, error.code().message());
    }
    progress.report(1.0);
}

void refuseToOverwriteInput(const std::string &output, const std::string &input)
{
    std::error_code missing;
    if (output == input || std::filesystem::equivalent(output, input, missing))
        throw RasterError(RasterProblem::OutputIsInput, output);
}

} // namespace madang::drainage
