// SPDX-License-Identifier: GPL-2.0-or-later
// Flow accumulation on 16 million cells, step by step and from file to file; then r.watershed on the same file, where
// GRASS is installed, and the ratio. (r.watershed -s does the same work: depressions, one direction a cell,
// accumulation. Only it is timed, not GRASS's start nor the import of the file.)
#include "made_terrain.h"

#include "drainage/engine/flow_accumulation.h"
#include "drainage/engine/flow_direction.h"
#include "drainage/engine/flow_run.h"
#include "drainage/engine/priority_flood.h"

#include <benchmark/benchmark.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <sys/resource.h>

using namespace madang;
using namespace madang::drainage;
using namespace madang::drainage::bench;

namespace {

constexpr int side = 4000;
constexpr double cell = 30.0;

//! Heights without a step, and in whole metres as global models come.
const Grid<float> &terrain(bool terraces)
{
    static const Grid<float> smooth = madeTerrain(side, 0.0F);
    static const Grid<float> stepped = madeTerrain(side, 1.0F);
    return terraces ? stepped : smooth;
}

std::filesystem::path folder()
{
    static const std::filesystem::path path = [] {
        const auto made = std::filesystem::temp_directory_path() / "madang_bench_flow";
        std::filesystem::create_directories(made);
        return made;
    }();
    return path;
}

std::string terrainFile()
{
    const std::string path = folder() / "terrain.tif";
    GDALAllRegister();
    const GDALDatasetUniquePtr file(
        GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), side, side, 1, GDT_Float32, nullptr));
    double position[6] = {300000.0, cell, 0.0, 1500000.0, 0.0, -cell};
    file->SetGeoTransform(position);
    OGRSpatialReference crs;
    crs.importFromEPSG(32648);
    file->SetSpatialRef(&crs);
    for (int row = 0; row < side; ++row) {
        auto *heights = const_cast<float *>(terrain(false).row(row));
        if (file->GetRasterBand(1)->RasterIO(GF_Write, 0, row, side, 1, heights, side, 1, GDT_Float32, 0, 0, nullptr)
            != CE_None)
            std::abort();
    }
    return path;
}

void countCells(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * std::int64_t{side} * side);
    state.SetLabel(state.range(0) ? "whole metres" : "rough");
}

void fill(benchmark::State &state)
{
    Progress progress;
    for (auto step : state) {
        state.PauseTiming();
        Grid<float> heights = terrain(state.range(0));
        state.ResumeTiming();
        benchmark::DoNotOptimize(fillDepressions(heights, progress));
    }
    countCells(state);
}

void directionsAndAccumulation(benchmark::State &state)
{
    Progress progress;
    Grid<float> heights = terrain(state.range(0));
    fillDepressions(heights, progress);
    const CellSize size = CellSize::uniform(side, cell, cell);
    for (auto step : state) {
        Grid<Direction> directions = steepestDirections(heights, size, EdgeRule::Steepest, progress);
        resolveFlats(heights, directions, progress);
        benchmark::DoNotOptimize(accumulateCells(directions, progress));
    }
    countCells(state);
}

void fileToFile(benchmark::State &state)
{
    FlowRequest request;
    request.demPath = terrainFile();
    request.outputPath = folder() / "flow.tif";
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(runFlowAccumulation(request, progress));
    state.SetItemsProcessed(state.iterations() * std::int64_t{side} * side);
}

BENCHMARK(fill)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(directionsAndAccumulation)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(fileToFile)->Unit(benchmark::kMillisecond);

//! Memory of the work itself: a child that does nothing else is measured.
void printMemory(const char *program)
{
    const std::string command = std::string(program) + " --once " + terrainFile() + " " + (folder() / "flow.tif").string();
    if (std::system(command.c_str()) != 0)
        std::cout << "memory: could not be measured\n";
}

int runOnce(const char *dem, const char *output)
{
    FlowRequest request;
    request.demPath = dem;
    request.outputPath = output;
    Progress progress;
    runFlowAccumulation(request, progress);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::cout << "file to file, resident memory at most: " << used.ru_maxrss / 1024 << " MB, "
              << 1024.0 * static_cast<double>(used.ru_maxrss) / (double{side} * side) << " bytes a cell\n";
    return 0;
}

double secondsOfOurs()
{
    FlowRequest request;
    request.demPath = terrainFile();
    request.outputPath = folder() / "flow.tif";
    Progress progress;
    const auto start = std::chrono::steady_clock::now();
    runFlowAccumulation(request, progress);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void compareWithGrass()
{
    if (std::system("command -v grass > /dev/null 2>&1") != 0) {
        std::cout << "r.watershed: GRASS is not installed here\n";
        return;
    }
    const std::string script = folder() / "watershed.sh";
    const std::string seconds = folder() / "seconds";
    std::filesystem::remove(seconds);
    std::ofstream(script) << "r.in.gdal --q -o input=" << terrainFile() << " output=dem\n"
                          << "g.region raster=dem\n"
                          << "begin=$(date +%s.%N)\n"
                          << "r.watershed --q -s elevation=dem accumulation=flow && "
                          << "echo \"$(date +%s.%N) $begin\" | awk '{print $1 - $2}' > " << seconds << "\n";
    std::system(("grass --tmp-location EPSG:32648 --exec sh " + script + " > /dev/null 2>&1").c_str());
    double theirs = 0.0;
    if (!(std::ifstream(seconds) >> theirs)) {
        std::cout << "r.watershed: did not finish\n";
        return;
    }
    const double ours = secondsOfOurs();
    std::cout << "16 million cells: Madang file to file " << ours << " s, r.watershed -s " << theirs << " s, ratio "
              << theirs / ours << "\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::string(argv[1]) == "--once")
        return runOnce(argv[2], argv[3]);
    const std::string program = std::filesystem::canonical("/proc/self/exe");
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    printMemory(program.c_str());
    compareWithGrass();
    std::filesystem::remove_all(folder());
    return 0;
}
