// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

// Topology of drawn land: plain C++ and GEOS, without Qt or QGIS, so that it can be tested and measured by itself.
// Coordinates are metres on a plane (the plan's CRS).
namespace madang::topology {

struct Point
{
    double x = 0.0;
    double y = 0.0;
    bool operator==(const Point &other) const = default;
};

// Rings are open: the first point is not repeated at the end. A polygon is its shell and then its holes.
using Ring = std::vector<Point>;
using Polygon = std::vector<Ring>;
using MultiPolygon = std::vector<Polygon>;

// How much two lines may part and still count as one: 1 mm, finer than anything that is surveyed or staked out.
constexpr double defaultTolerance = 0.001;

// A box with sides along the axes; empty until something is added.
struct Box
{
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return minX > maxX || minY > maxY; }
    double width() const { return isEmpty() ? 0.0 : maxX - minX; }
    double height() const { return isEmpty() ? 0.0 : maxY - minY; }
    Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }

    void add(Point point)
    {
        minX = std::min(minX, point.x);
        minY = std::min(minY, point.y);
        maxX = std::max(maxX, point.x);
        maxY = std::max(maxY, point.y);
    }
    void add(const Box &box)
    {
        minX = std::min(minX, box.minX);
        minY = std::min(minY, box.minY);
        maxX = std::max(maxX, box.maxX);
        maxY = std::max(maxY, box.maxY);
    }
    Box grown(double by) const { return {minX - by, minY - by, maxX + by, maxY + by}; }
    bool meets(const Box &other) const
    {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
};

// Twice the area of the triangle, positive where `point` lies left of the way from `from` to `to`.
inline double turn(Point from, Point to, Point point)
{
    return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

inline double distance(Point a, Point b)
{
    return std::hypot(b.x - a.x, b.y - a.y);
}

// How far along from `a` (0) to `b` (1) the segment is nearest to `point`.
inline double nearestAlong(Point a, Point b, Point point)
{
    const double dx = b.x - a.x, dy = b.y - a.y, squared = dx * dx + dy * dy;
    return squared > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / squared, 0.0, 1.0) : 0.0;
}

inline Point pointAlong(Point a, Point b, double along)
{
    return {a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)};
}

inline double distanceToSegment(Point a, Point b, Point point)
{
    return distance(pointAlong(a, b, nearestAlong(a, b, point)), point);
}

} // namespace madang::topology
