// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/right_of_way.h"

#include "engine/partial_progress.h"
#include "engine/geos_shapes.h"
#include "masterplan/engine/mitred_line.h"
#include "engine/plane.h"
#include "engine/shape_check.h"
#include "masterplan/engine/site_border.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

namespace madang::masterplan {

namespace {

constexpr double unionGridM = 1e-6;
constexpr double straightWithinM = 2e-6; // a point this near to the line of its neighbours is none
constexpr double smallestHoleM2 = 1e-4;
constexpr std::size_t unionBatch = 32; // between two looks at whether to stop

// The land of one edge in one piece; nothing where it would overlap itself.
bool addStrip(const Geos &geos, const NetworkEdge &edge, const JunctionArm &start,
              const JunctionArm &end, std::vector<Geometry> &parts)
{
    auto right = mitredParallel(edge.line, -edge.widthM / 2.0, false);
    auto leftSide = mitredParallel(edge.line, edge.widthM / 2.0, false);
    if (!right || !leftSide)
        return false;
    right->front() = start.rightEnd;
    right->back() = end.leftEnd;
    leftSide->front() = start.leftEnd;
    leftSide->back() = end.rightEnd;
    // With the ends of the centreline in it: wedges begin there.
    Polygon strip;
    strip.outer = *right;
    strip.outer.push_back(edge.line.back());
    strip.outer.insert(strip.outer.end(), leftSide->rbegin(), leftSide->rend());
    strip.outer.push_back(edge.line.front());
    Geometry shape = geos.polygon(strip);
    if (GEOSisValid_r(geos.handle(), shape.get()) != 1)
        return false;
    parts.push_back(std::move(shape));
    return true;
}

// Which edges leave a node, and whether from their front.
struct EdgeEnd
{
    std::size_t edge;
    bool front;
};

// The network with dead ends on the site's border prolonged across it.
RoadNetwork reachingAcross(const Geos &geos, RoadNetwork network,
                           const std::vector<std::vector<EdgeEnd>> &ends,
                           const std::vector<Polygon> &site)
{
    const SiteBorder border(geos, site);
    for (std::size_t node = 0; node < ends.size(); ++node) {
        if (ends[node].size() != 1)
            continue;
        NetworkEdge &edge = network.edges[ends[node].front().edge];
        const bool front = ends[node].front().front;
        Point &end = front ? edge.line.front() : edge.line.back();
        const Point along = unit(end - (front ? edge.line[1] : edge.line.rbegin()[1]));
        end = end + border.reachAcross(end, along, edge.widthM / 2.0) * along;
        network.nodes[node] = end;
    }
    return network;
}

// An edge's two ends among the arms of its nodes, for addStrip().
struct EdgeArms
{
    JunctionArm start;
    JunctionArm end;
};

JunctionArm armOf(const NetworkEdge &edge, bool front, bool sharesEdge)
{
    JunctionArm arm{edge.line, edge.widthM / 2.0, 0.0, {}, {}};
    if (!front)
        std::reverse(arm.away.begin(), arm.away.end());
    arm.reachM = lineLength(edge.line) / (sharesEdge ? 2.0 : 1.0);
    return arm;
}

// An edge that bends too narrowly for its width, as single stretches with wedges between them.
void addStretches(const Geos &geos, const NetworkEdge &edge, const EdgeArms &arms,
                  std::vector<Geometry> &parts)
{
    const Line &line = edge.line;
    JunctionArm start = arms.start;
    for (std::size_t k = 0; k + 1 < line.size(); ++k) {
        const NetworkEdge stretch{{line[k], line[k + 1]}, edge.widthM, edge.road, 0, 0};
        JunctionArm end = arms.end;
        JunctionArm following;
        if (k + 2 < line.size()) {
            const NetworkEdge after{{line[k + 1], line[k + 2]}, edge.widthM, edge.road, 0, 0};
            std::vector<JunctionArm> bend{armOf(stretch, false, false), armOf(after, true, false)};
            arrangeArms(line[k + 1], bend);
            for (const Polygon &wedge : junctionWedges(line[k + 1], bend))
                parts.push_back(geos.polygon(wedge));
            // Which of the two came first depends on the directions.
            const bool swapped = bend[0].away[1] == line[k + 2];
            end = bend[swapped ? 1 : 0];
            following = bend[swapped ? 0 : 1];
        }
        addStrip(geos, stretch, start, end, parts);
        start = following;
    }
}

// In the order of a curve that fills the plane (G. M. Morton, 1966): what is near comes together, so
// that a batch of parts becomes one simple area.
void sortByNearness(const Geos &geos, std::vector<Geometry> &parts)
{
    std::vector<Point> places(parts.size());
    Point low{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    Point high{-low.x, -low.y};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        GEOSGeom_getXMin_r(geos.handle(), parts[i].get(), &places[i].x);
        GEOSGeom_getYMin_r(geos.handle(), parts[i].get(), &places[i].y);
        low = {std::min(low.x, places[i].x), std::min(low.y, places[i].y)};
        high = {std::max(high.x, places[i].x), std::max(high.y, places[i].y)};
    }
    const double extent = std::max({high.x - low.x, high.y - low.y, 1.0});
    const auto spread = [extent](double metres) {
        std::uint64_t bits = static_cast<std::uint64_t>(metres / extent * 65535.0);
        std::uint64_t result = 0;
        for (int k = 0; k < 16; ++k)
            result |= ((bits >> k) & 1u) << (2 * k);
        return result;
    };
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t i = 0; i < parts.size(); ++i)
        order.emplace_back(spread(places[i].x - low.x) | spread(places[i].y - low.y) << 1, i);
    std::sort(order.begin(), order.end());
    std::vector<Geometry> sorted;
    for (const auto &entry : order)
        sorted.push_back(std::move(parts[entry.second]));
    parts = std::move(sorted);
}

// Batch by batch, and then batches of batches: each is far smaller than its parts.
Geometry unionOf(const Geos &geos, std::vector<Geometry> parts, Progress &progress)
{
    sortByNearness(geos, parts);
    const auto all = static_cast<double>(parts.size());
    do {
        std::vector<Geometry> united;
        for (std::size_t from = 0; from < parts.size(); from += unionBatch) {
            progress.throwIfCancelled();
            const std::size_t to = std::min(parts.size(), from + unionBatch);
            std::vector<Geometry> batch(
                std::make_move_iterator(parts.begin() + static_cast<std::ptrdiff_t>(from)),
                std::make_move_iterator(parts.begin() + static_cast<std::ptrdiff_t>(to)));
            const Geometry together = geos.collection(std::move(batch), GEOS_GEOMETRYCOLLECTION);
            united.push_back(geos.own(GEOSUnaryUnion_r(geos.handle(), together.get())));
            // The fewer parts are left, the longer each takes.
            const double left = static_cast<double>(parts.size() - to + united.size());
            progress.report(0.9 * (1.0 - std::log1p(left) / std::log1p(all + 1.0)));
        }
        parts = std::move(united);
    } while (parts.size() > 1);
    progress.throwIfCancelled();
    // What met within a micrometre is made to meet.
    return geos.own(GEOSGeom_setPrecision_r(geos.handle(), parts.front().get(), unionGridM, 0));
}

// Without points in the middle of a straight edge, which the union leaves where pieces met.
void straighten(Ring &ring)
{
    Ring kept;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point before = kept.empty() ? ring.back() : kept.back();
        const Point after = ring[(i + 1) % ring.size()];
        if (distance(ring[i], nearestOnSegment(ring[i], before, after)) > straightWithinM)
            kept.push_back(ring[i]);
    }
    if (kept.size() >= 3)
        ring = std::move(kept);
}

} // namespace

RightOfWay rightOfWay(const std::vector<Road> &roads, const RightOfWayRule &rule,
                      Progress &progress)
{
    requireNotNegative(rule.cornerRadiusM, "the corner radius");
    requirePositive(rule.arcErrorM, "the error of arcs");
    RightOfWay result;
    PartialProgress noding(progress, 0.0, 0.3);
    result.network = roadNetwork(roads, rule.snapM, noding);
    if (result.network.edges.empty()) {
        progress.report(1.0);
        return result;
    }

    std::vector<std::vector<EdgeEnd>> ends(result.network.nodes.size());
    for (std::size_t i = 0; i < result.network.edges.size(); ++i) {
        ends[result.network.edges[i].from].push_back({i, true});
        ends[result.network.edges[i].to].push_back({i, false});
    }
    const Geos geos;
    const RoadNetwork network = reachingAcross(geos, result.network, ends, rule.site);
    const std::vector<NetworkEdge> &edges = network.edges;

    std::vector<Geometry> parts;
    std::vector<EdgeArms> armsOfEdge(edges.size());
    for (std::size_t node = 0; node < ends.size(); ++node) {
        const Point at = network.nodes[node];
        std::vector<JunctionArm> arms;
        for (const auto &[edge, front] : ends[node]) {
            // Two junctions share an edge: each gets half of it for its corners.
            const std::size_t other = front ? edges[edge].to : edges[edge].from;
            arms.push_back(armOf(edges[edge], front, ends[other].size() > 2));
        }
        arrangeArms(at, arms);
        for (const Polygon &wedge : junctionWedges(at, arms))
            parts.push_back(geos.polygon(wedge));
        if (arms.size() > 2)
            for (std::size_t i = 0; i < arms.size(); ++i)
                if (const auto splay =
                        cornerSplay(at, arms[i], arms[(i + 1) % arms.size()], rule.corner,
                                    rule.cornerRadiusM, rule.arcErrorM)) {
                    Geometry shape = geos.polygon(*splay);
                    // One that would cross itself, at crooked arms, is left out: a sharp corner.
                    if (GEOSisValid_r(geos.handle(), shape.get()) == 1)
                        parts.push_back(std::move(shape));
                }
        // Arranging has changed their order: each is found again by its centreline.
        for (const auto &[edge, front] : ends[node])
            for (const JunctionArm &arm : arms)
                if (arm.away[1] == (front ? edges[edge].line[1] : edges[edge].line.rbegin()[1])
                    && arm.halfWidthM == edges[edge].widthM / 2.0)
                    (front ? armsOfEdge[edge].start : armsOfEdge[edge].end) = arm;
    }
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (!addStrip(geos, edges[i], armsOfEdge[i].start, armsOfEdge[i].end, parts))
            addStretches(geos, edges[i], armsOfEdge[i], parts);

    PartialProgress uniting(progress, 0.3, 1.0);
    const Geometry land = unionOf(geos, std::move(parts), uniting);
    for (Polygon &polygon : geos.polygonsOf(land.get())) {
        straighten(polygon.outer);
        std::erase_if(polygon.holes,
                      [](const Ring &hole) { return std::abs(signedArea(hole)) < smallestHoleM2; });
        for (Ring &hole : polygon.holes)
            straighten(hole);
        result.land.push_back(normalised(std::move(polygon)));
    }
    std::sort(result.land.begin(), result.land.end(),
              [](const Polygon &a, const Polygon &b) { return a.outer < b.outer; });
    progress.report(1.0);
    return result;
}

} // namespace madang::masterplan
