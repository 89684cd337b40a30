// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/raster_writer.h"

#include "drainage/engine/gdal_messages.h"
#include "drainage/engine/raster_error.h"
#include "engine/partial_progress.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>
#include <span>

#include <fcntl.h>
#include <unistd.h>

namespace madang::drainage {

namespace {

constexpr int tileSide = 256;

//! A file that is removed at the end unless it has been renamed to what it is for.
class TemporaryFile
{
public:
    explicit TemporaryFile(const std::string &target)
        : m_path(target + ".part" + std::to_string(getpid()))
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

//! A file of GDAL's that exists in memory only.
class MemoryFile
{
public:
    MemoryFile()
    {
        static std::atomic<int> count{0};
        m_path = "/vsimem/madang_flow_" + std::to_string(++count) + ".tif";
    }
    ~MemoryFile() { VSIUnlink(m_path.c_str()); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    const std::string &path() const { return m_path; }
    std::span<const GByte> bytes() const
    {
        vsi_l_offset size = 0;
        const GByte *data = VSIGetMemFileBuffer(m_path.c_str(), &size, FALSE);
        return {data, data ? static_cast<std::size_t>(size) : 0};
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

void writeToDisk(std::span<const GByte> bytes, const std::string &file, const std::string &target)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    int reason = descriptor < 0 ? errno : 0;
    while (reason == 0 && !bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0)
            reason = errno == EINTR ? 0 : errno;
        else
            bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    if (reason == 0 && ::fsync(descriptor) != 0)
        reason = errno;
    // Network folders may tell only now that there was no room.
    if (descriptor >= 0 && ::close(descriptor) != 0 && reason == 0)
        reason = errno;
    if (reason != 0)
        failToWrite(target, std::strerror(reason));
}

//! Every 2 × 2 cells as their greatest; a last odd row or column stands alone.
Grid<std::uint32_t> halved(const Grid<std::uint32_t> &grid)
{
    Grid<std::uint32_t> half((grid.rows() + 1) / 2, (grid.columns() + 1) / 2, 0);
    for (int row = 0; row < grid.rows(); ++row) {
        const std::uint32_t *from = grid.row(row);
        std::uint32_t *to = half.row(row / 2);
        for (int column = 0; column < grid.columns(); ++column)
            to[column / 2] = std::max(to[column / 2], from[column]);
    }
    return half;
}

void writeBand(GDALRasterBand &band, const Grid<std::uint32_t> &grid, const std::string &target,
               const GdalMessages &messages, Progress &progress)
{
    for (int first = 0; first < grid.rows(); first += tileSide) {
        progress.throwIfCancelled();
        progress.report(static_cast<double>(first) / grid.rows());
        const int count = std::min(tileSide, grid.rows() - first);
        // RasterIO writes from a buffer that it does not change, through a pointer that says it might.
        auto *cells = const_cast<std::uint32_t *>(grid.row(first));
        if (band.RasterIO(GF_Write, 0, first, grid.columns(), count, cells, grid.columns(), count,
                          GDT_UInt32, 0, static_cast<GSpacing>(grid.stride() * sizeof(std::uint32_t)),
                          nullptr)
                != CE_None
            || messages.failed())
            failToWrite(target, messages.failure());
    }
}

void writeOverviews(GDALDataset &dataset, const std::string &target,
                    const Grid<std::uint32_t> &accumulation, const GdalMessages &messages,
                    Progress &progress)
{
    std::vector<int> factors;
    for (int factor = 2; std::max(accumulation.rows(), accumulation.columns()) > tileSide * factor / 2;
         factor *= 2)
        factors.push_back(factor);
    if (factors.empty())
        return;
    if (dataset.BuildOverviews("NONE", static_cast<int>(factors.size()), factors.data(), 0, nullptr,
                               nullptr, nullptr)
        != CE_None)
        failToWrite(target, messages.failure());
    Grid<std::uint32_t> level = halved(accumulation);
    for (int k = 0; k < static_cast<int>(factors.size()); ++k) {
        const double share = 0.2 / static_cast<double>(factors.size());
        PartialProgress writing(progress, 0.75 + share * k, 0.75 + share * (k + 1));
        GDALRasterBand *overview = dataset.GetRasterBand(1)->GetOverview(k);
        if (!overview)
            failToWrite(target, messages.failure());
        writeBand(*overview, level, target, messages, writing);
        level = halved(level);
    }
}

//! Statistics of the cells with data, in the file itself: a program that wants them would leave its own beside.
void writeStatistics(GDALRasterBand &band, const Grid<std::uint32_t> &grid)
{
    double count = 0.0;
    double sum = 0.0;
    double squares = 0.0;
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t greatest = 0;
    for (int row = 0; row < grid.rows(); ++row) {
        const std::uint32_t *cells = grid.row(row);
        for (int column = 0; column < grid.columns(); ++column) {
            const std::uint32_t value = cells[column];
            if (value == 0)
                continue;
            least = std::min(least, value);
            greatest = std::max(greatest, value);
            count += 1.0;
            sum += value;
            squares += static_cast<double>(value) * value;
        }
    }
    if (count == 0.0)
        return;
    const double mean = sum / count;
    band.SetStatistics(least, greatest, mean, std::sqrt(std::max(0.0, squares / count - mean * mean)));
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
    writeStatistics(band, accumulation);
    PartialProgress writing(progress, 0.0, 0.75);
    writeBand(band, accumulation, target, messages, writing);
    writeOverviews(*dataset, target, accumulation, messages, progress);
    dataset.reset();
    if (messages.failed())
        failToWrite(target, messages.failure());
}

} // namespace

void writeAccumulation(const std::string &path, const Grid<std::uint32_t> &accumulation,
                       const ElevationModel &model, Progress &progress)
{
    GDALAllRegister();
    const MemoryFile composed;
    writeTiff(composed.path(), path, accumulation, model, progress);
    TemporaryFile temporary(path);
    writeToDisk(composed.bytes(), temporary.path(), path);
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
