// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/parcels.h"

#include "masterplan/engine/box_split.h"
#include "engine/geos_shapes.h"
#include "engine/plane.h"
#include "masterplan/engine/plot.h"
#include "masterplan/engine/plot_merge.h"
#include "engine/shape_check.h"
#include "engine/shape_error.h"
#include "masterplan/engine/shared_vertices.h"
#include "masterplan/engine/strip_split.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace madang::masterplan {

namespace {

constexpr double sharedWithinM = 1e-6;
constexpr double nearOriginM = 1e5;

// A ring with its road edges: repeated points dropped, running anticlockwise or not.
PlotRing plotRing(const Ring &points, const std::vector<bool> *road, bool roadOtherwise,
                  bool anticlockwise, std::size_t block)
{
    std::size_t count = points.size();
    while (count > 1 && points[count - 1] == points[0])
        --count;
    if (road && road->size() != count)
        throw ShapeError(ShapeProblem::BadNumber,
                         "block " + std::to_string(block + 1) + " has a ring of "
                             + std::to_string(count) + " edges and road marks for "
                             + std::to_string(road->size()),
                         block);
    const auto kind = [&](std::size_t i) {
        return (road ? (*road)[i] : roadOtherwise) ? EdgeKind::Road : EdgeKind::Inside;
    };
    PlotRing ring;
    for (std::size_t i = 0; i < count; ++i)
        if (points[i] != points[(i + 1) % count])
            ring.push_back({points[i], kind(i)});
    if ((signedArea(points) > 0.0) != anticlockwise) {
        std::reverse(ring.begin(), ring.end());
        // An edge now begins where it ended.
        const EdgeKind first = ring.front().edge;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i)
            ring[i].edge = ring[i + 1].edge;
        ring.back().edge = first;
    }
    // From the same point on, however the ring was drawn: equal land gives equal parcels.
    std::rotate(
        ring.begin(),
        std::min_element(ring.begin(), ring.end(),
                         [](const PlotPoint &a, const PlotPoint &b) { return a.at < b.at; }),
        ring.end());
    return ring;
}

Plot plotOf(const Geos &geos, const Block &block, std::size_t index)
{
    checkedPolygon(geos, block.shape, index);
    const RoadEdges &road = block.roadEdges;
    if (!road.empty() && road.size() != block.shape.holes.size() + 1)
        throw ShapeError(ShapeProblem::BadNumber,
                         "block " + std::to_string(index + 1) + " has "
                             + std::to_string(block.shape.holes.size() + 1)
                             + " rings and road marks for " + std::to_string(road.size()),
                         index);
    Plot plot;
    plot.outer = plotRing(block.shape.outer, road.empty() ? nullptr : &road[0], true, true, index);
    for (std::size_t i = 0; i < block.shape.holes.size(); ++i)
        plot.holes.push_back(plotRing(block.shape.holes[i], road.empty() ? nullptr : &road[i + 1],
                                      false, false, index));
    return plot;
}

// Where the land lies, in whole metres, to compute beside the origin: far from it doubles lose digits.
// Taking whole metres off a larger number and adding them again is exact.
Point placeOf(const Plot &plot)
{
    Point low = plot.outer.front().at;
    for (const PlotPoint &p : plot.outer)
        low = {std::min(low.x, p.at.x), std::min(low.y, p.at.y)};
    const auto whole = [](double metres) {
        return std::abs(metres) < nearOriginM ? 0.0 : std::floor(metres);
    };
    return {whole(low.x), whole(low.y)};
}

void move(Plot &plot, Point by)
{
    eachRing(plot, [by](PlotRing &ring) {
        for (PlotPoint &p : ring)
            p.at = p.at + by;
    });
}

Ring pointsOnly(const PlotRing &ring)
{
    Ring points;
    for (const PlotPoint &p : ring)
        points.push_back(p.at);
    return points;
}

Parcel parcelOf(const Plot &plot, std::size_t block)
{
    Parcel parcel;
    parcel.areaM2 = area(plot);
    parcel.frontageM = roadLength(plot);
    parcel.depthM = depthFromRoad(plot);
    parcel.block = block;
    parcel.shape.outer = pointsOnly(plot.outer);
    for (const PlotRing &hole : plot.holes)
        parcel.shape.holes.push_back(pointsOnly(hole));
    parcel.shape = normalised(std::move(parcel.shape));
    return parcel;
}

void divide(Plot whole, const ParcelRule &rule, std::size_t block, Progress &progress,
            std::vector<Parcel> &result)
{
    const Point place = placeOf(whole);
    // The same block strays in the same way, whatever blocks come before it.
    SplitRandom random(rule.seed);
    for (const double coordinate : {whole.outer.front().at.x, whole.outer.front().at.y})
        random.stir(std::bit_cast<std::uint64_t>(coordinate));
    move(whole, {-place.x, -place.y});
    std::vector<Plot> plots = rule.method == ParcelMethod::Box
                                  ? boxSplit(whole, rule, random, progress)
                                  : stripSplit(whole, rule, random, progress);
    shareVertices(plots, sharedWithinM);
    mergeSmall(plots, rule.minimumAreaM2, rule.keepRoadEdge);

    std::vector<std::tuple<Point, double, std::size_t>> order;
    std::vector<Parcel> made;
    for (Plot &plot : plots) {
        move(plot, place);
        made.push_back(parcelOf(plot, block));
        order.emplace_back(centroid(made.back().shape), made.back().areaM2, order.size());
    }
    std::sort(order.begin(), order.end());
    for (const auto &entry : order)
        result.push_back(std::move(made[std::get<2>(entry)]));
}

} // namespace

std::vector<Parcel> parcels(const std::vector<Block> &blocks, const ParcelRule &rule,
                            Progress &progress)
{
    requirePositive(rule.frontageM, "the frontage of a parcel");
    requirePositive(rule.depthM, "the depth of a parcel");
    requireNotNegative(rule.minimumAreaM2, "the minimum area of a parcel");
    requireBetween(rule.irregularity, 0.0, 1.0, "the irregularity");
    const Geos geos;
    std::vector<Parcel> result;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        progress.throwIfCancelled();
        progress.report(static_cast<double>(i) / static_cast<double>(blocks.size()));
        divide(plotOf(geos, blocks[i], i), rule, i, progress, result);
    }
    progress.report(1.0);
    return result;
}

} // namespace madang::masterplan
