// SPDX-License-Identifier: GPL-2.0-or-later
// Which of 100,000 parcels lie within 500 m of one of 2,000 stops, on 20 × 20 km: squares made anew each time; beside it GEOS's
// STR-tree of the same stops, asked for the nearest.
#include "engine/geos_shapes.h"
#include "zoning/engine/indicators/reach.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace madang;
using namespace madang::zoning;

namespace {

std::vector<Point> places(std::size_t count, unsigned seed)
{
    std::mt19937 chance(seed);
    std::uniform_real_distribution<double> place(0.0, 20000.0);
    std::vector<Point> made(count);
    for (Point &point : made)
        point = {place(chance), place(chance)};
    return made;
}

void squares(benchmark::State &state)
{
    const std::vector<Point> parcels = places(100000, 1), stops = places(2000, 2);
    for (auto _ : state) {
        const NearbyPlaces near(stops, 500.0);
        int reached = 0;
        for (const Point parcel : parcels)
            reached += near.reach(parcel);
        benchmark::DoNotOptimize(reached);
    }
}

void strTree(benchmark::State &state)
{
    const std::vector<Point> parcels = places(100000, 1), stops = places(2000, 2);
    const Geos geos;
    const auto pointOf = [&](Point place) { return geos.own(GEOSGeom_createPointFromXY_r(geos.handle(), place.x, place.y)); };
    for (auto _ : state) {
        const std::unique_ptr<GEOSSTRtree, GeosDestroy<GEOSSTRtree_destroy_r>> tree(GEOSSTRtree_create_r(geos.handle(), 10), {geos.handle()});
        std::vector<Geometry> points;
        for (const Point stop : stops) {
            points.push_back(pointOf(stop));
            GEOSSTRtree_insert_r(geos.handle(), tree.get(), points.back().get(), points.back().get());
        }
        int reached = 0;
        for (const Point parcel : parcels) {
            const Geometry from = pointOf(parcel);
            double distance = 0.0;
            GEOSDistance_r(geos.handle(), from.get(), GEOSSTRtree_nearest_r(geos.handle(), tree.get(), from.get()), &distance);
            reached += distance <= 500.0;
        }
        benchmark::DoNotOptimize(reached);
    }
}

} // namespace

BENCHMARK(squares)->Unit(benchmark::kMillisecond);
BENCHMARK(strTree)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
