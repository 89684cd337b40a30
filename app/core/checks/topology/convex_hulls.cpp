// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/convex_hulls.h"

#include <algorithm>

namespace madang::topology {

namespace {

// Andrew's monotone chain (1979), appended to `hulls`. `points` are sorted on the way.
void appendHull(std::vector<Point> &points, std::vector<Point> &hulls)
{
    std::sort(points.begin(), points.end(), [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    const std::size_t begin = hulls.size();
    const auto addAbove = [&](std::size_t least, Point point) {
        while (hulls.size() >= least + 2 && turn(hulls[hulls.size() - 2], hulls.back(), point) <= 0)
            hulls.pop_back();
        hulls.push_back(point);
    };
    for (const Point point : points)
        addAbove(begin, point);
    const std::size_t upper = hulls.size() - 1;
    for (std::size_t i = points.size() - 1; i-- > 0;)
        addAbove(upper, points[i]);
    hulls.pop_back(); // the first point again
}

bool hasEdgeBefore(std::span<const Point> hull, std::span<const Point> other, double tolerance)
{
    for (std::size_t i = 0, before = hull.size() - 1; i < hull.size(); before = i++) {
        const Point a = hull[before], b = hull[i];
        const double far = tolerance * distance(a, b);
        if (std::all_of(other.begin(), other.end(), [&](Point point) { return turn(a, b, point) <= far; }))
            return true;
    }
    return false;
}

} // namespace

ConvexHulls::ConvexHulls(const PolygonLayer &layer)
{
    m_begins.reserve(layer.size() + 1);
    std::vector<Point> points;
    for (std::size_t i = 0; i < layer.size(); ++i) {
        m_begins.push_back(m_points.size());
        points.clear();
        for (const PolygonLayer::StoredRing &ring : layer.rings(i))
            if (!ring.hole)
                points.insert(points.end(), layer.points(ring).begin(), layer.points(ring).end());
        if (points.size() >= 3)
            appendHull(points, m_points);
    }
    m_begins.push_back(m_points.size());
}

bool ConvexHulls::areApart(std::size_t first, std::size_t second, double tolerance) const
{
    const std::span<const Point> a = hull(first), b = hull(second);
    return a.size() < 3 || b.size() < 3 || hasEdgeBefore(a, b, tolerance) || hasEdgeBefore(b, a, tolerance);
}

} // namespace madang::topology
