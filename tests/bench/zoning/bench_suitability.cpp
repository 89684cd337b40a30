// SPDX-License-Identifier: GPL-2.0-or-later
// Weighted overlay of six criteria on four million cells, from arrays; the distances to roads and the slope that such
// criteria come from; what each weight changes. Then the same overlay from six files to one by r.mapcalc of GRASS and by
// gdal_calc.py, where they are installed, beside Madang's from the same files, and the ratios. (Of GRASS only r.mapcalc is
// timed, not its start nor the import; gdal_calc.py is timed whole, as there is no other way to run it.)
#include "zoning/engine/suitability/distance_transform.h"
#include "zoning/engine/suitability/grid_raster.h"
#include "zoning/engine/suitability/sensitivity.h"
#include "zoning/engine/suitability/slope.h"

#include <benchmark/benchmark.h>
#include <cpl_conv.h>
#include <ogr_spatialref.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr int side = 2000;
constexpr std::size_t cellCount = std::size_t{side} * side;
constexpr int criterionCount = 6;

struct Judged
{
    CurveShape shape;
    std::array<double, 4> at;
    double weight;
    const char *peer; // the same in the language of r.mapcalc, %s being the raster
};

// Weights add up to 1.
const Judged judged[criterionCount] = {{CurveShape::Down, {50, 700}, 0.25, "1-max(0,min(1,(%s-50)/650.))"},
                                       {CurveShape::Up, {100, 500}, 0.2, "max(0,min(1,(%s-100)/400.))"},
                                       {CurveShape::Trapezoid, {0, 100, 300, 800}, 0.15, "min(max(0,min(1,%s/100.)),1-max(0,min(1,(%s-300)/500.)))"},
                                       {CurveShape::Down, {200, 900}, 0.15, "1-max(0,min(1,(%s-200)/700.))"},
                                       {CurveShape::StepUp, {400}, 0.15, "(%s>=400)*1.0"},
                                       {CurveShape::StepDown, {600}, 0.1, "(%s<=600)*1.0"}};

const std::vector<float> &layer(int number)
{
    static const std::vector<std::vector<float>> layers = [] {
        std::vector<std::vector<float>> made(criterionCount, std::vector<float>(cellCount));
        std::mt19937 random(1);
        for (auto &cells : made)
            for (float &cell : cells)
                cell = static_cast<float>(random() % 10000) / 10.0F;
        return made;
    }();
    return layers[static_cast<std::size_t>(number)];
}

std::vector<std::uint8_t> roads()
{
    std::vector<std::uint8_t> cells(cellCount, 0);
    for (std::size_t i = 0; i < side; ++i) // a street every 25 cells, and one across
        for (std::size_t street = 12; street < side; street += 25)
            cells[i * side + street] = 1;
    for (std::size_t i = 0; i < side; ++i)
        cells[side / 2 * side + i] = 1;
    return cells;
}

std::vector<Criterion> criteriaOf(const std::vector<const float *> &values)
{
    std::vector<Criterion> criteria;
    for (std::size_t i = 0; i < criterionCount; ++i)
        criteria.push_back({values[i], {judged[i].shape, judged[i].at, {}, noValue}, judged[i].weight});
    return criteria;
}

std::vector<Criterion> criteriaOfArrays()
{
    std::vector<const float *> values;
    for (int i = 0; i < criterionCount; ++i)
        values.push_back(layer(i).data());
    return criteriaOf(values);
}

void overlay(benchmark::State &state)
{
    const std::vector<Criterion> criteria = criteriaOfArrays();
    const std::vector<std::uint8_t> uses = roads();
    std::vector<float> scores(cellCount);
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(weightedOverlay(criteria, uses.data(), cellCount, scores.data(), progress));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(cellCount));
}

void distance(benchmark::State &state)
{
    const std::vector<std::uint8_t> cells = roads();
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(distanceTo(cells, side, side, 10.0, progress));
}

void slope(benchmark::State &state)
{
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(slopeOf(layer(0), side, side, 10.0, SlopeUnit::PerCent, progress));
}

void sensitivity(benchmark::State &state)
{
    const std::vector<Criterion> criteria = criteriaOfArrays();
    std::vector<float> scores(cellCount);
    Progress progress;
    weightedOverlay(criteria, nullptr, cellCount, scores.data(), progress);
    for (auto step : state)
        benchmark::DoNotOptimize(weightSensitivity(sampleScores(criteria, scores.data(), cellCount), relativeWeights(criteria), 0.2, progress));
}

BENCHMARK(overlay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(distance)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(slope)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(sensitivity)->Unit(benchmark::kMillisecond)->UseRealTime();

std::filesystem::path folder()
{
    static const std::filesystem::path path = [] {
        const auto made = std::filesystem::temp_directory_path() / "madang_bench_suitability";
        std::filesystem::create_directories(made);
        return made;
    }();
    return path;
}

std::string fileOf(int number)
{
    return folder() / ("layer" + std::to_string(number) + ".tif");
}

GridFrame writeLayers()
{
    GridFrame frame;
    frame.west = 300000.0;
    frame.north = 1500000.0;
    frame.columns = side;
    frame.rows = side;
    OGRSpatialReference crs;
    crs.importFromEPSG(32648);
    char *wkt = nullptr;
    crs.exportToWkt(&wkt);
    frame.crsWkt = wkt;
    CPLFree(wkt);
    Progress progress;
    for (int i = 0; i < criterionCount; ++i)
        writeGrid(frame, layer(i), fileOf(i), "", progress);
    return frame;
}

double secondsOfOurs(const GridFrame &frame)
{
    Progress progress;
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::vector<float>> read;
    std::vector<const float *> values;
    for (int i = 0; i < criterionCount; ++i)
        read.push_back(readOnto(frame, fileOf(i), Between::Nearest, progress));
    for (const auto &cells : read)
        values.push_back(cells.data());
    std::vector<float> scores(cellCount);
    weightedOverlay(criteriaOf(values), nullptr, cellCount, scores.data(), progress);
    writeGrid(frame, scores, folder() / "ours.tif", "", progress);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string inPlaceOf(std::string text, const std::string &what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

void compareWithGrass(double ours)
{
    if (std::system("command -v grass > /dev/null 2>&1") != 0) {
        std::cout << "r.mapcalc: GRASS is not installed here\n";
        return;
    }
    const std::string script = folder() / "mapcalc.sh";
    const std::string seconds = folder() / "seconds";
    std::ofstream shell(script);
    std::string sum;
    for (int i = 0; i < criterionCount; ++i) {
        const std::string name = "layer" + std::to_string(i);
        shell << "r.in.gdal --q -o input=" << fileOf(i) << " output=" << name << "\n";
        sum += (i ? "+" : "") + std::to_string(judged[i].weight) + "*(" + inPlaceOf(judged[i].peer, "%s", name) + ")";
    }
    shell << "g.region raster=layer0\nbegin=$(date +%s.%N)\nr.mapcalc --q expression='score=float(" << sum << ")' && "
          << "echo \"$(date +%s.%N) $begin\" | awk '{print $1 - $2}' > " << seconds << "\n";
    shell.close();
    std::system(("grass --tmp-location EPSG:32648 --exec sh " + script + " > /dev/null 2>&1").c_str());
    double theirs = 0.0;
    if (!(std::ifstream(seconds) >> theirs))
        std::cout << "r.mapcalc: did not finish\n";
    else
        std::cout << "4 million cells, 6 criteria: Madang file to file " << ours << " s, r.mapcalc " << theirs << " s, ratio " << theirs / ours << "\n";
}

void compareWithGdalCalc(double ours)
{
    if (std::system("command -v gdal_calc.py > /dev/null 2>&1") != 0) {
        std::cout << "gdal_calc.py is not installed here\n";
        return;
    }
    std::string command = "gdal_calc.py --quiet --overwrite --type=Float32 --co=COMPRESS=DEFLATE --outfile=" + (folder() / "calc.tif").string();
    std::string sum;
    for (int i = 0; i < criterionCount; ++i) {
        const std::string name(1, static_cast<char>('A' + i));
        command += " -" + name + " " + fileOf(i);
        std::string score = inPlaceOf(inPlaceOf(inPlaceOf(judged[i].peer, "max(", "maximum("), "min(", "minimum("), "%s", name);
        sum += (i ? "+" : "") + std::to_string(judged[i].weight) + "*(" + score + ")";
    }
    const auto start = std::chrono::steady_clock::now();
    const bool isDone = std::system((command + " --calc='" + sum + "' > /dev/null 2>&1").c_str()) == 0;
    const double theirs = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (isDone)
        std::cout << "4 million cells, 6 criteria: Madang file to file " << ours << " s, gdal_calc.py " << theirs << " s, ratio " << theirs / ours << "\n";
    else
        std::cout << "gdal_calc.py: did not finish\n";
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    const GridFrame frame = writeLayers();
    const double ours = secondsOfOurs(frame);
    compareWithGrass(ours);
    compareWithGdalCalc(ours);
    std::filesystem::remove_all(folder());
    return 0;
}
