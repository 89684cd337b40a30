// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/open_edges.h"

#include "core/checks/topology/box_tree.h"
#include "core/checks/topology/snapped_points.h"

#include <stdexcept>

namespace madang::topology {

namespace {

// From one numbered point to another, with the polygon to the left.
struct DirectedEdge
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
};

// Drops edges that are there in both directions, and all but one of those that are there many times. (An edge that
// bounds open land is there in one direction only, however often: so none of them is lost.)
std::vector<DirectedEdge> withoutOpposites(const std::vector<DirectedEdge> &edges)
{
    std::vector<std::uint64_t> keys; // the smaller number, the larger, the direction
    keys.reserve(edges.size());
    for (const DirectedEdge edge : edges) {
        const std::uint64_t low = std::min(edge.from, edge.to), high = std::max(edge.from, edge.to);
        if (low != high)
            keys.push_back(low << 32 | high << 1 | (edge.from > edge.to ? 1 : 0));
    }
    std::sort(keys.begin(), keys.end());
    std::vector<DirectedEdge> open;
    for (std::size_t begin = 0, end; begin < keys.size(); begin = end) {
        for (end = begin + 1; end < keys.size() && keys[end] >> 1 == keys[begin] >> 1;)
            ++end;
        if (keys[begin] != keys[end - 1])
            continue;
        const auto low = static_cast<std::uint32_t>(keys[begin] >> 32);
        const auto high = static_cast<std::uint32_t>(keys[begin] & 0xFFFFFFFFU) >> 1;
        open.push_back(keys[begin] & 1 ? DirectedEdge{high, low} : DirectedEdge{low, high});
    }
    return open;
}

void appendRings(std::vector<DirectedEdge> &edges, SnappedPoints &points, const PolygonLayer &layer, std::size_t polygon, bool turned)
{
    for (const PolygonLayer::StoredRing &ring : layer.rings(polygon)) {
        const std::span<const Point> corners = layer.points(ring);
        std::uint32_t before = points.numberOf(corners.back());
        for (const Point corner : corners) {
            const std::uint32_t number = points.numberOf(corner);
            edges.push_back(turned ? DirectedEdge{number, before} : DirectedEdge{before, number});
            before = number;
        }
    }
}

// Parts edges where an end of another one lies on them.
std::vector<DirectedEdge> partedAtEnds(const std::vector<DirectedEdge> &edges, const SnappedPoints &points, double tolerance, Progress &progress)
{
    std::vector<std::uint32_t> ends;
    for (const DirectedEdge edge : edges) {
        ends.push_back(edge.from);
        ends.push_back(edge.to);
    }
    std::sort(ends.begin(), ends.end());
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    std::vector<Box> places(ends.size());
    for (std::size_t i = 0; i < ends.size(); ++i)
        places[i].add(points.place(ends[i]));
    const BoxTree tree(places);

    std::vector<DirectedEdge> parted;
    parted.reserve(edges.size());
    std::vector<std::pair<double, std::uint32_t>> on;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (i % 1024 == 0)
            progress.throwIfCancelled();
        const Point a = points.place(edges[i].from), b = points.place(edges[i].to);
        Box box;
        box.add(a);
        box.add(b);
        on.clear();
        tree.query(box.grown(tolerance), [&](std::size_t end) {
            const std::uint32_t number = ends[end];
            if (number == edges[i].from || number == edges[i].to)
                return;
            const Point point = points.place(number);
            const double along = nearestAlong(a, b, point);
            if (along > 0 && along < 1 && distance(pointAlong(a, b, along), point) <= tolerance)
                on.emplace_back(along, number);
        });
        std::sort(on.begin(), on.end());
        std::uint32_t before = edges[i].from;
        for (const auto &[along, number] : on) {
            parted.push_back({before, number});
            before = number;
        }
        parted.push_back({before, edges[i].to});
    }
    return parted;
}

// Strings edges that follow one another into lines: fewer and longer ones cost GEOS less.
std::vector<std::vector<Point>> strungTogether(std::vector<DirectedEdge> edges, const SnappedPoints &points)
{
    std::sort(edges.begin(), edges.end(), [](DirectedEdge a, DirectedEdge b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    const auto firstFrom = [&](std::uint32_t number) {
        return static_cast<std::size_t>(std::lower_bound(edges.begin(), edges.end(), number, [](DirectedEdge edge, std::uint32_t from) { return edge.from < from; })
                                        - edges.begin());
    };
    std::vector<bool> used(edges.size(), false);
    std::vector<std::vector<Point>> lines;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (used[i])
            continue;
        std::vector<Point> line{points.place(edges[i].from)};
        for (std::size_t next = i; next < edges.size() && !used[next];) {
            used[next] = true;
            line.push_back(points.place(edges[next].to));
            const std::uint32_t end = edges[next].to;
            next = firstFrom(end);
            if (next < edges.size() && edges[next].from != end)
                break;
            while (next < edges.size() && edges[next].from == end && used[next])
                ++next;
            if (next < edges.size() && edges[next].from != end)
                break;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::vector<std::vector<Point>> openLines(const PolygonLayer &layer, const PolygonLayer *boundary, double tolerance, Progress &progress)
{
    std::size_t corners = 0;
    for (std::size_t i = 0; i < layer.size(); ++i)
        corners += layer.pointCount(i);
    if (corners >= std::size_t{1} << 31)
        throw std::length_error("a layer of more than two thousand million points");
    SnappedPoints points(tolerance, corners);
    std::vector<DirectedEdge> edges;
    edges.reserve(corners);
    for (std::size_t i = 0; i < layer.size(); ++i) {
        if (i % 1024 == 0) {
            progress.throwIfCancelled();
            progress.report(0.5 * static_cast<double>(i) / static_cast<double>(layer.size()));
        }
        appendRings(edges, points, layer, i, false);
    }
    for (std::size_t i = 0; boundary && i < boundary->size(); ++i)
        appendRings(edges, points, *boundary, i, true);

    std::vector<DirectedEdge> open = withoutOpposites(edges);
    edges = {};
    progress.report(0.7);
    open = withoutOpposites(partedAtEnds(open, points, tolerance, progress));
    std::vector<std::vector<Point>> lines = strungTogether(std::move(open), points);
    progress.report(1.0);
    return lines;
}

} // namespace madang::topology
