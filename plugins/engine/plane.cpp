// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/plane.h"

#include <algorithm>

namespace madang {

namespace {

// Area and first moments about `origin`, which lies near: far coordinates would drown them.
struct Moments
{
    Point origin;
    double area = 0.0;
    Point first;

    // A ring counts as land (sign 1) or as a hole (-1), whichever way it runs.
    void add(const Ring &ring, double sign)
    {
        double ringArea = 0.0;
        Point ringFirst;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i] - origin;
            const Point b = ring[i + 1 == ring.size() ? 0 : i + 1] - origin;
            const double twice = cross(a, b);
            ringArea += twice / 2.0;
            ringFirst = ringFirst + (twice / 6.0) * (a + b);
        }
        const double factor = ringArea < 0.0 ? -sign : sign;
        area += factor * ringArea;
        first = first + factor * ringFirst;
    }
};

Moments momentsOf(const Polygon &polygon)
{
    Moments moments;
    if (!polygon.outer.empty())
        moments.origin = polygon.outer.front();
    moments.add(polygon.outer, 1.0);
    for (const Ring &hole : polygon.holes)
        moments.add(hole, -1.0);
    return moments;
}

} // namespace

Point nearestOnSegment(Point p, Point a, Point b)
{
    const Point along = b - a;
    const double square = dot(along, along);
    const double t = square > 0.0 ? std::clamp(dot(p - a, along) / square, 0.0, 1.0) : 0.0;
    return t >= 1.0 ? b : a + t * along;
}

std::optional<Point> meeting(Point a, Point u, Point b, Point v)
{
    const double sine = cross(u, v);
    if (std::abs(sine) <= 1e-12 * length(u) * length(v))
        return std::nullopt;
    return a + (cross(b - a, v) / sine) * u;
}

double lineLength(const Line &line)
{
    double sum = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

double signedArea(const Ring &ring)
{
    double twice = 0.0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) // about its first point
        twice += cross(ring[i] - ring[0], ring[i + 1] - ring[0]);
    return twice / 2.0;
}

double area(const Polygon &polygon)
{
    return momentsOf(polygon).area;
}

Point centroid(const Polygon &polygon)
{
    const Moments moments = momentsOf(polygon);
    if (moments.area == 0.0)
        return moments.origin;
    return moments.origin + (1.0 / moments.area) * moments.first;
}

bool isConvex(const Ring &ring)
{
    Ring corners;
    for (const Point p : ring)
        if (corners.empty() || corners.back() != p)
            corners.push_back(p);
    if (corners.size() > 1 && corners.back() == corners.front())
        corners.pop_back();
    const std::size_t count = corners.size();
    if (count < 3)
        return false;
    int direction = 0, sweeps = 0; // how often the way changes from westwards to eastwards or back
    double before = 0.0;
    for (std::size_t i = 0; i <= count; ++i) {
        const Point a = corners[i % count], b = corners[(i + 1) % count], c = corners[(i + 2) % count];
        const double turn = cross(b - a, c - b);
        if (turn == 0.0 && dot(b - a, c - b) < 0.0)
            return false; // there and back
        const int side = turn > 0.0 ? 1 : turn < 0.0 ? -1 : 0;
        if (side != 0 && direction != 0 && side != direction)
            return false;
        direction = direction == 0 ? side : direction;
        const double east = b.x - a.x;
        if (east != 0.0) {
            sweeps += before != 0.0 && (east > 0.0) != (before > 0.0) ? 1 : 0;
            before = east;
        }
    }
    return direction != 0 && sweeps <= 2;
}

bool contains(const Ring &ring, Point p)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const Point a = ring[i];
        const Point b = ring[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

} // namespace madang
