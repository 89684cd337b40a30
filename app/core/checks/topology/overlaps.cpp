// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/overlaps.h"

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/convex_hulls.h"
#include "core/checks/topology/geos.h"
#include "core/checks/topology/pieces.h"
#include "core/checks/topology/ring_measures.h"

#include <tuple>

namespace madang::topology {

namespace {

// A piece of one polygon and a piece of another that may overlap.
struct PieceMeeting
{
    std::size_t other = 0; // the other polygon
    std::size_t piece = 0, otherPiece = 0;
    bool operator<(const PieceMeeting &than) const { return std::tie(other, piece, otherPiece) < std::tie(than.other, than.piece, than.otherPiece); }
};

// What pieces share, put together again where a polygon had been cut.
MultiPolygon sharedBy(const GeosContext &geos, const PolygonLayer &pieces, std::span<const PieceMeeting> meetings)
{
    std::vector<GeosShape> shared;
    for (const PieceMeeting &meeting : meetings) {
        const GeosShape both = owned(geos, GEOSIntersection_r(geos.handle(), toGeos(geos, pieces, meeting.piece).get(), toGeos(geos, pieces, meeting.otherPiece).get()));
        const MultiPolygon land = polygonsOfGeos(geos, both.get());
        if (meetings.size() == 1)
            return land;
        if (!land.empty())
            shared.push_back(toGeos(geos, land));
    }
    if (shared.empty())
        return {};
    const GeosShape all = collected(geos, GEOS_GEOMETRYCOLLECTION, std::move(shared));
    return polygonsOfGeos(geos, owned(geos, GEOSUnaryUnion_r(geos.handle(), all.get())).get());
}

// The first point of a ring to write down, so that the same ring is the same text wherever it was begun.
std::size_t lowestPoint(std::span<const Point> ring)
{
    std::size_t lowest = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        if (ring[i].x < ring[lowest].x || (ring[i].x == ring[lowest].x && ring[i].y < ring[lowest].y))
            lowest = i;
    return lowest;
}

// The points of a polygon in an order that depends on nothing but the land.
std::vector<Point> writtenOut(const PolygonLayer &layer, std::size_t polygon)
{
    std::vector<std::vector<Point>> rings;
    for (const PolygonLayer::StoredRing &ring : layer.rings(polygon)) {
        const std::span<const Point> points = layer.points(ring);
        const std::size_t first = lowestPoint(points);
        std::vector<Point> turned(points.begin() + static_cast<std::ptrdiff_t>(first), points.end());
        turned.insert(turned.end(), points.begin(), points.begin() + static_cast<std::ptrdiff_t>(first));
        rings.push_back(std::move(turned));
    }
    const auto before = [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); };
    std::sort(rings.begin(), rings.end(), [&](const auto &a, const auto &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
    });
    std::vector<Point> all;
    for (const auto &ring : rings) {
        all.push_back({static_cast<double>(ring.size()), 0.0});
        all.insert(all.end(), ring.begin(), ring.end());
    }
    return all;
}

} // namespace

// Only polygons that agree in box and area are written out: two passes over all would be wasted on a clean layer.
std::vector<std::vector<std::size_t>> duplicatesIn(const PolygonLayer &layer)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < layer.size(); ++i)
        if (!layer.isEmpty(i))
            order.push_back(i);
    const auto key = [&](std::size_t i) {
        const Box &box = layer.box(i);
        return std::array<double, 4>{box.minX, box.minY, box.maxX, box.maxY};
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return std::pair(key(a), a) < std::pair(key(b), b); });

    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t begin = 0, end; begin < order.size(); begin = end) {
        for (end = begin + 1; end < order.size() && key(order[end]) == key(order[begin]);)
            ++end;
        if (end == begin + 1)
            continue;
        std::vector<std::pair<std::vector<Point>, std::size_t>> known; // shape, its group
        const std::size_t firstGroup = groups.size();
        for (std::size_t i = begin; i < end; ++i) {
            std::vector<Point> points = writtenOut(layer, order[i]);
            const auto same = std::find_if(known.begin(), known.end(), [&](const auto &other) { return other.first == points; });
            if (same != known.end()) {
                groups[same->second].push_back(order[i]);
            } else {
                known.emplace_back(std::move(points), groups.size());
                groups.push_back({order[i]});
            }
        }
        groups.erase(std::remove_if(groups.begin() + static_cast<std::ptrdiff_t>(firstGroup), groups.end(),
                                    [](const auto &group) { return group.size() < 2; }),
                     groups.end());
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::vector<LandOverlap> overlapsIn(const PolygonLayer &layer, const OverlapLimits &limits, Progress &progress)
{
    const GeosContext geos;
    const LandPieces cut = piecesOf(layer, progress);
    const PolygonLayer &pieces = cut.pieces;
    const BoxTree tree(pieces.boxes());
    const ConvexHulls hulls(pieces);

    std::vector<LandOverlap> found;
    std::vector<PieceMeeting> meetings;
    for (std::size_t i = 0; i < layer.size() && found.size() < limits.most; ++i) {
        if (i % 64 == 0) {
            progress.throwIfCancelled();
            progress.report(static_cast<double>(i) / static_cast<double>(layer.size()));
        }
        meetings.clear();
        for (std::size_t piece = cut.begins[i]; piece < cut.begins[i + 1]; ++piece) {
            // Boxes that meet by less than the tolerance do not count: in a town on a grid these are all of them.
            const Box box = pieces.box(piece).grown(-limits.tolerance / 2);
            if (box.isEmpty())
                continue;
            tree.query(box, [&](std::size_t other) {
                if (cut.owners[other] > i && pieces.box(other).grown(-limits.tolerance / 2).meets(box) && !hulls.areApart(piece, other, limits.tolerance))
                    meetings.push_back({cut.owners[other], piece, other});
            });
        }
        std::sort(meetings.begin(), meetings.end());
        for (std::size_t begin = 0, end; begin < meetings.size() && found.size() < limits.most; begin = end) {
            const std::size_t j = meetings[begin].other;
            for (end = begin + 1; end < meetings.size() && meetings[end].other == j;)
                ++end;
            if (begin % 64 == 63)
                progress.throwIfCancelled(); // a polygon on top of a thousand others
            LandOverlap overlap{i, j, 0.0, sharedBy(geos, pieces, std::span(meetings).subspan(begin, end - begin)), false};
            overlap.area = areaOf(overlap.shape);
            if (overlap.area <= limits.leastArea || meanWidth(overlap.area, perimeterOf(overlap.shape)) <= limits.tolerance)
                continue;
            const auto isAllOf = [&](std::size_t polygon) {
                return layer.area(polygon) - overlap.area <= limits.tolerance * layer.perimeter(polygon) / 2;
            };
            overlap.same = isAllOf(i) && isAllOf(j);
            found.push_back(std::move(overlap));
        }
    }
    progress.report(1.0);
    return found;
}

} // namespace madang::topology
