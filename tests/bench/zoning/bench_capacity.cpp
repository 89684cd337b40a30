// SPDX-License-Identifier: GPL-2.0-or-later
// The geometry of capacity on the made town of tests/bench/masterplan (every tenth parcel is hollow): edge roles, envelopes,
// shares of zones, existing floor space, each by itself and the first three together, on all cores and from nothing: indexes
// are made anew each time. Then the memory of one whole run, of a child that does nothing else.
//
// bench_capacity --csv FOLDER [parcels] writes the town for capacity_peer.sh instead.
#include "../masterplan/made_parcels.h"

#include "engine/parallel.h"
#include "engine/plane.h"
#include "zoning/engine/capacity/envelope.h"
#include "zoning/engine/capacity/existing_floor_space.h"
#include "zoning/engine/capacity/zone_shares.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>

#include <sys/resource.h>

using namespace madang;
using namespace madang::zoning;

namespace {

constexpr std::size_t atOnce = 1024;
constexpr Setbacks setbacks{3.0, 1.0, 2.0};

struct Town
{
    std::vector<MultiPolygon> parcels;
    std::vector<zoning::RoadLine> roads;
    std::vector<MultiPolygon> zones;   // 300 × 180 m, their borders across blocks, of 48 vertices
    std::vector<MultiPolygon> overlay; // one, of 10,000 vertices
    std::vector<StandingBuilding> buildings;
};

MultiPolygon convert(const topology::MultiPolygon &shape)
{
    MultiPolygon converted;
    for (const topology::Polygon &part : shape) {
        Polygon &polygon = converted.emplace_back();
        for (const topology::Ring &ring : part) {
            Ring &to = &ring == part.data() ? polygon.outer : polygon.holes.emplace_back();
            for (const topology::Point p : ring)
                to.push_back({p.x, p.y});
        }
    }
    return converted;
}

Town makeTown(int parcelCount)
{
    const topology::bench::MadeTown made = topology::bench::madeTown(parcelCount, 0);
    Town town;
    Box box;
    for (std::size_t i = 0; i < made.parcels.size(); ++i) {
        town.parcels.push_back(convert(made.parcels.shape(i)));
        box.add(town.parcels.back()[0].outer[0]);
        if (i % 2)
            continue;
        // On every second parcel the building of two floors is half as wide and deep as the parcel.
        const Ring &ring = town.parcels.back()[0].outer;
        const Point middle = centroid(town.parcels.back()[0]);
        StandingBuilding building{{{}}, 2.0, {}};
        for (const Point p : ring)
            building.footprint[0].outer.push_back(middle + 0.5 * (p - middle));
        town.buildings.push_back(std::move(building));
    }
    for (const topology::RoadLine &road : made.roads) {
        zoning::RoadLine &to = town.roads.emplace_back();
        to.halfWidth = road.halfWidth;
        for (const topology::Point p : road.points)
            to.points.push_back({p.x, p.y});
    }
    const auto alongSides = [](const std::vector<Point> &corners, int steps) {
        Polygon polygon;
        for (std::size_t i = 0; i < corners.size(); ++i)
            for (int k = 0; k < steps; ++k)
                polygon.outer.push_back(corners[i] + (double(k) / steps) * (corners[(i + 1) % corners.size()] - corners[i]));
        return polygon;
    };
    for (double x = box.x0 - 300; x < box.x1; x += 300)
        for (double y = box.y0 - 180; y < box.y1; y += 180)
            town.zones.push_back({alongSides({{x, y}, {x + 300, y}, {x + 300, y + 180}, {x, y + 180}}, 12)});
    const Point middle{(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2};
    Polygon river;
    for (int i = 0; i < 10000; ++i) {
        const double angle = i * 6.283185307179586 / 10000, reach = 0.4 * (box.y1 - box.y0) * (1 + 0.1 * std::sin(40 * angle));
        river.outer.push_back({middle.x + reach * std::cos(angle), middle.y + reach * std::sin(angle)});
    }
    town.overlay.push_back({river});
    return town;
}

const Town &town(std::int64_t parcels)
{
    static std::map<std::int64_t, Town> towns;
    const auto known = towns.find(parcels);
    return known != towns.end() ? known->second : towns.emplace(parcels, makeTown(int(parcels))).first->second;
}

std::vector<LotRoles> roles(const Town &town)
{
    const RoadIndex roads(town.roads);
    std::vector<LotRoles> found(town.parcels.size());
    Progress progress;
    parallelRanges(found.size(), atOnce, progress, [&](std::size_t begin, std::size_t end) {
        EdgeRoleFinder finder(roads);
        for (std::size_t i = begin; i < end; ++i)
            finder.find(town.parcels[i][0].outer, found[i]);
    });
    return found;
}

std::vector<double> envelopes(const Town &town, const std::vector<LotRoles> &roles)
{
    std::vector<double> areas(town.parcels.size());
    Progress progress;
    parallelRanges(areas.size(), atOnce, progress, [&](std::size_t begin, std::size_t end) {
        EnvelopeMaker maker;
        for (std::size_t i = begin; i < end; ++i)
            areas[i] = maker.area(town.parcels[i][0], roles[i].edges, setbacks);
    });
    return areas;
}

std::vector<ParcelZones> shares(const Town &town, const std::vector<MultiPolygon> &zones, ZoneLayer layer)
{
    const OverlapIndex index(zones);
    std::vector<ParcelZones> found(town.parcels.size());
    Progress progress;
    parallelRanges(found.size(), atOnce, progress, [&](std::size_t begin, std::size_t end) {
        ZoneShareFinder finder(index, layer);
        for (std::size_t i = begin; i < end; ++i)
            finder.find(town.parcels[i], found[i]);
    });
    return found;
}

struct Geometry
{
    std::vector<LotRoles> roles;
    std::vector<double> envelopes;
    std::vector<ParcelZones> zones, overlays;
};

Geometry everything(const Town &town)
{
    Geometry all;
    all.roles = roles(town);
    all.envelopes = envelopes(town, all.roles);
    all.zones = shares(town, town.zones, ZoneLayer::Base);
    all.overlays = shares(town, town.overlay, ZoneLayer::Overlay);
    return all;
}

void edgeRoles(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    for (auto step : state)
        benchmark::DoNotOptimize(roles(all));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void envelopeAreas(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    const std::vector<LotRoles> known = roles(all);
    for (auto step : state)
        benchmark::DoNotOptimize(envelopes(all, known));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

// To be drawn.
void envelopePolygons(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    const std::vector<LotRoles> known = roles(all);
    Progress progress;
    for (auto step : state) {
        std::vector<Envelope> made(all.parcels.size());
        parallelRanges(made.size(), atOnce, progress, [&](std::size_t begin, std::size_t end) {
            EnvelopeMaker maker;
            for (std::size_t i = begin; i < end; ++i)
                made[i] = maker.shape(all.parcels[i][0], known[i].edges, setbacks);
        });
        benchmark::DoNotOptimize(made);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void zoneShares(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    for (auto step : state)
        benchmark::DoNotOptimize(shares(all, all.zones, ZoneLayer::Base));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void overlayShares(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    for (auto step : state)
        benchmark::DoNotOptimize(shares(all, all.overlay, ZoneLayer::Overlay));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void existing(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    Progress progress;
    for (auto step : state) {
        const OverlapIndex parcels(all.parcels);
        benchmark::DoNotOptimize(existingFloorSpace(parcels, all.buildings, {}, progress));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void rolesEnvelopesShares(benchmark::State &state)
{
    const Town &all = town(state.range(0));
    for (auto step : state)
        benchmark::DoNotOptimize(everything(all));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(100000)->Arg(1000000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

BENCHMARK(edgeRoles)->Apply(sizes);
BENCHMARK(envelopeAreas)->Apply(sizes);
BENCHMARK(envelopePolygons)->Arg(100000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(zoneShares)->Apply(sizes);
BENCHMARK(overlayShares)->Apply(sizes);
BENCHMARK(existing)->Apply(sizes);
BENCHMARK(rolesEnvelopesShares)->Apply(sizes);

long residentMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

// Of all threads.
double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

int runOnce(int parcels)
{
    const Town made = makeTown(parcels);
    const long before = residentMegabytes();
    const auto start = std::chrono::steady_clock::now();
    const double cpuBefore = cpuSeconds();
    const Geometry all = everything(made);
    const double seconds = secondsSince(start), cpu = cpuSeconds() - cpuBefore;
    double envelope = 0.0;
    for (const double each : all.envelopes)
        envelope += each;
    std::cout << parcels << " parcels once: " << seconds << " s (" << cpu << " s of CPU, all threads), envelopes of " << std::fixed << std::setprecision(1) << envelope
              << " m²; resident memory at most " << residentMegabytes() << " MB, the town with its making " << before << " MB\n";
    return 0;
}

// What capacity_peer.sh loads: parcels, and their edges with the setback of each.
int writeCsv(const std::filesystem::path &folder, int parcels)
{
    const Town made = makeTown(parcels);
    double begun = cpuSeconds();
    const std::vector<LotRoles> found = roles(made);
    const double rolesIn = cpuSeconds() - begun;
    begun = cpuSeconds();
    const std::vector<double> areas = envelopes(made, found);
    const double envelopesIn = cpuSeconds() - begun;
    double envelope = 0.0, capacity = 0.0;
    std::ofstream lots(folder / "parcel.csv"), edges(folder / "edge.csv");
    lots << std::setprecision(15);
    edges << std::setprecision(15);
    for (std::size_t i = 0; i < made.parcels.size(); ++i) {
        const Ring &ring = made.parcels[i][0].outer;
        const double whole = area(made.parcels[i][0]);
        envelope += areas[i];
        capacity += std::min(2.0 * whole, std::min(areas[i], 0.5 * whole) * 3.0);
        lots << i << ",\"POLYGON((";
        for (std::size_t k = 0; k <= ring.size(); ++k)
            lots << (k ? "," : "") << ring[k % ring.size()].x << ' ' << ring[k % ring.size()].y;
        lots << "))\"\n";
        for (std::size_t k = 0; k < ring.size(); ++k) {
            const Point a = ring[k], b = ring[(k + 1) % ring.size()];
            edges << i << ',' << setbacks.of(found[i].edges[k].role) << ",\"LINESTRING(" << a.x << ' ' << a.y << ',' << b.x << ' ' << b.y << ")\"\n";
        }
    }
    std::cout << std::fixed << std::setprecision(4) << envelopesIn << ' ' << rolesIn << ' ' << std::setprecision(1) << envelope << ' ' << capacity << '\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string first = argc > 1 ? argv[1] : "";
    if (first == "--once")
        return runOnce(argc > 2 ? std::atoi(argv[2]) : 100000);
    if (first == "--csv" && argc > 2)
        return writeCsv(argv[2], argc > 3 ? std::atoi(argv[3]) : 100000);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    const std::string program = std::filesystem::canonical("/proc/self/exe");
    for (const char *parcels : {"100000", "1000000"})
        if (std::system((program + " --once " + parcels).c_str()) != 0)
            std::cout << "memory: could not be measured\n";
    return 0;
}
