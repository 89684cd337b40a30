// SPDX-License-Identifier: GPL-2.0-or-later
// The checks of drafted land on 100,000 made parcels: each by itself and all of them, on a clean layer and on one with a
// fault in every hundredth parcel. Beside them what GEOS takes for its own union of the same coverage, which is how gaps
// are otherwise found. Then the memory of one whole check, of a child that does nothing else.
#include "made_parcels.h"

#include "core/checks/topology/geos.h"
#include "core/checks/topology/layer_check.h"
#include "core/checks/topology/open_edges.h"
#include "core/checks/topology/outside.h"
#include "core/checks/topology/wkb.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <sys/resource.h>

using namespace madang;
using namespace madang::topology;
using namespace madang::topology::bench;

namespace {

constexpr int parcelCount = 100000;

const MadeTown &town(bool faults)
{
    static const MadeTown clean = madeTown(parcelCount, 0);
    static const MadeTown faulty = madeTown(parcelCount, 100);
    return faults ? faulty : clean;
}

LayerLimits limits()
{
    LayerLimits limits;
    limits.gaps.largestArea = 10000;
    return limits;
}

void label(benchmark::State &state)
{
    state.SetItemsProcessed(state.iterations() * parcelCount);
    state.SetLabel(state.range(0) ? "a fault in 1 %" : "clean");
}

void readWkb(benchmark::State &state)
{
    std::vector<std::string> wkb;
    for (std::size_t i = 0; i < town(false).parcels.size(); ++i)
        wkb.push_back(wkbOf(town(false).parcels.shape(i)));
    for (auto step : state) {
        PolygonLayer layer;
        for (const std::string &each : wkb)
            layer.add({}, polygonsOfWkb(each));
        benchmark::DoNotOptimize(layer.size());
    }
    state.SetItemsProcessed(state.iterations() * parcelCount);
}

void crossings(benchmark::State &state)
{
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(invalidShapes(town(state.range(0)).parcels, progress));
    label(state);
}

void overlaps(benchmark::State &state)
{
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(overlapsIn(town(state.range(0)).parcels, {}, progress));
    label(state);
}

void edgesWithoutOpposite(benchmark::State &state)
{
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(openLines(town(state.range(0)).parcels, nullptr, defaultTolerance, progress));
    label(state);
}

void gaps(benchmark::State &state)
{
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(gapsIn(town(state.range(0)).parcels, limits().gaps, progress));
    label(state);
}

void roadEdges(benchmark::State &state)
{
    Progress progress;
    for (auto step : state)
        benchmark::DoNotOptimize(parcelsWithoutRoadEdge(town(state.range(0)).parcels, town(false).roads, {}, {}, progress));
    label(state);
}

void outside(benchmark::State &state)
{
    Progress progress;
    const Box box = town(false).parcels.box();
    const Point middle = box.centre();
    PolygonLayer boundary; // a diamond: its line goes through some parcels
    boundary.add({}, {{{{box.minX, middle.y}, {middle.x, box.minY}, {box.maxX, middle.y}, {middle.x, box.maxY}}}});
    for (auto step : state)
        benchmark::DoNotOptimize(landOutside(town(state.range(0)).parcels, boundary, defaultTolerance, progress));
    label(state);
}

LayerFaults checkAll(bool faults)
{
    Progress progress;
    PolygonLayer layer = town(faults).parcels;
    LayerFaults found = checkLayer(layer, limits(), progress);
    benchmark::DoNotOptimize(parcelsWithoutRoadEdge(layer, town(faults).roads, {}, {}, progress));
    return found;
}

void everything(benchmark::State &state)
{
    for (auto step : state)
        benchmark::DoNotOptimize(checkAll(state.range(0)));
    label(state);
}

// The peer: holes of the union, for which GEOS has a way of its own where neighbours share every corner (they do not
// here), and a general one.
void unionOfGeos(benchmark::State &state)
{
    const GeosContext geos;
    for (auto step : state) {
        std::vector<GeosShape> shapes;
        for (std::size_t i = 0; i < town(state.range(0)).parcels.size(); ++i)
            shapes.push_back(toGeos(geos, town(state.range(0)).parcels, i));
        const GeosShape all = collected(geos, GEOS_GEOMETRYCOLLECTION, std::move(shapes));
        benchmark::DoNotOptimize(owned(geos, GEOSUnaryUnion_r(geos.handle(), all.get())));
    }
    label(state);
}

BENCHMARK(readWkb)->Unit(benchmark::kMillisecond);
BENCHMARK(crossings)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(overlaps)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(edgesWithoutOpposite)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(gaps)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(roadEdges)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(outside)->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(everything)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(unionOfGeos)->Arg(0)->Unit(benchmark::kMillisecond);

int runOnce()
{
    const auto start = std::chrono::steady_clock::now();
    const LayerFaults found = checkAll(true);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::cout << "made and checked once: " << std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() << " s; "
              << found.overlaps.size() << " overlaps, " << found.gaps.size() << " gaps; resident memory at most "
              << used.ru_maxrss / 1024 << " MB\n";
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string(argv[1]) == "--once")
        return runOnce();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    const std::string program = std::filesystem::canonical("/proc/self/exe");
    if (std::system((program + " --once").c_str()) != 0)
        std::cout << "memory: could not be measured\n";
    return 0;
}
