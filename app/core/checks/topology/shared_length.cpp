// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/shared_length.h"

#include "core/checks/topology/ring_measures.h"

#include <algorithm>

namespace madang::topology {

namespace {

using Piece = std::pair<double, double>; // empty where the first is greater

constexpr Piece noPiece{1.0, 0.0};

// 0 ≤ t ≤ 1 with lower ≤ start + t * rise ≤ upper.
Piece between(double start, double rise, double lower, double upper)
{
    if (rise == 0)
        return start >= lower && start <= upper ? Piece{0.0, 1.0} : noPiece;
    const double t1 = (lower - start) / rise, t2 = (upper - start) / rise;
    return {std::max(0.0, std::min(t1, t2)), std::min(1.0, std::max(t1, t2))};
}

// 0 ≤ t ≤ 1 within `reach` of a point.
Piece nearPoint(Point a, Point b, Point centre, double reach)
{
    const double dx = b.x - a.x, dy = b.y - a.y, ex = a.x - centre.x, ey = a.y - centre.y;
    const double squared = dx * dx + dy * dy, half = ex * dx + ey * dy, rest = ex * ex + ey * ey - reach * reach;
    if (squared == 0)
        return rest <= 0 ? Piece{0.0, 1.0} : noPiece;
    const double root = half * half - squared * rest;
    if (root < 0)
        return noPiece;
    return {std::max(0.0, (-half - std::sqrt(root)) / squared), std::min(1.0, (-half + std::sqrt(root)) / squared)};
}

} // namespace

// The stadium round the segment: two discs and the box between them.
std::optional<std::pair<double, double>> partWithin(Point a, Point b, Point c, Point d, double reach)
{
    Piece all = noPiece;
    const auto add = [&all](Piece piece) {
        if (piece.first > piece.second)
            return;
        all = all.first > all.second ? piece : Piece{std::min(all.first, piece.first), std::max(all.second, piece.second)};
    };
    add(nearPoint(a, b, c, reach));
    add(nearPoint(a, b, d, reach));
    const double length = distance(c, d);
    if (length > 0) {
        const double ux = (d.x - c.x) / length, uy = (d.y - c.y) / length;
        const auto along = [&](Point p) { return (p.x - c.x) * ux + (p.y - c.y) * uy; };
        const auto aside = [&](Point p) { return (p.y - c.y) * ux - (p.x - c.x) * uy; };
        const Piece inLength = between(along(a), along(b) - along(a), 0.0, length);
        const Piece inWidth = between(aside(a), aside(b) - aside(a), -reach, reach);
        add({std::max(inLength.first, inWidth.first), std::min(inLength.second, inWidth.second)});
    }
    return all.first > all.second ? std::nullopt : std::optional(all);
}

double unitedLength(std::vector<std::pair<double, double>> &pieces)
{
    std::sort(pieces.begin(), pieces.end());
    double length = 0.0, reached = 0.0;
    for (const auto &[begin, end] : pieces) {
        length += std::max(0.0, end - std::max(begin, reached));
        reached = std::max(reached, end);
    }
    return length;
}

double sharedLength(const MultiPolygon &shape, const PolygonLayer &layer, std::size_t polygon, double tolerance)
{
    const Box near = boxOf(shape).grown(tolerance);
    std::vector<std::pair<Point, Point>> edges;
    for (const PolygonLayer::StoredRing &ring : layer.rings(polygon)) {
        const std::span<const Point> points = layer.points(ring);
        for (std::size_t i = 0; i < points.size(); ++i) {
            Box box;
            box.add(points[i]);
            box.add(points[(i + 1) % points.size()]);
            if (box.meets(near))
                edges.emplace_back(points[i], points[(i + 1) % points.size()]);
        }
    }
    double length = 0.0;
    std::vector<Piece> pieces;
    for (const Polygon &part : shape) {
        for (const Ring &ring : part) {
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i], b = ring[(i + 1) % ring.size()];
                pieces.clear();
                for (const auto &[c, d] : edges)
                    if (const auto piece = partWithin(a, b, c, d, tolerance))
                        pieces.push_back(*piece);
                length += unitedLength(pieces) * distance(a, b);
            }
        }
    }
    return length;
}

} // namespace madang::topology
