// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace madang::transit {

namespace {

constexpr double earthRadius = 6371008.8; // m
constexpr double radians = std::numbers::pi / 180;

struct Point
{
    double x, y;
};

struct Nearest
{
    double along;    // 0 to 1 on the segment
    double distance2;
};

Nearest nearestOn(Point a, Point b, Point p)
{
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 > 0
        ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0)
        : 0.0;
    const double ex = a.x + t * dx - p.x, ey = a.y + t * dy - p.y;
    return {t, ex * ex + ey * ey};
}

} // namespace

double greatCircleMetres(LonLat a, LonLat b)
{
    if (!a.isKnown() || !b.isKnown())
        return 0;
    const double sinLat = std::sin((b.lat - a.lat) * radians / 2);
    const double sinLon = std::sin((b.lon - a.lon) * radians / 2);
    const double h = sinLat * sinLat
        + std::cos(a.lat * radians) * std::cos(b.lat * radians) * sinLon * sinLon;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

std::vector<double> metresAlongLine(std::span<const LonLat> line, std::span<const LonLat> stops)
{
    const LonLat origin = line.front();
    const double perLon = earthRadius * radians * std::cos(origin.lat * radians);
    const double perLat = earthRadius * radians;
    const auto flat = [&](LonLat p) {
        return Point{(p.lon - origin.lon) * perLon, (p.lat - origin.lat) * perLat};
    };
    std::vector<Point> points;
    std::vector<double> metres;
    for (const LonLat &place : line) {
        const Point p = flat(place);
        metres.push_back(points.empty()
                             ? 0.0
                             : metres.back() + std::hypot(p.x - points.back().x, p.y - points.back().y));
        points.push_back(p);
    }

    const std::size_t segments = points.size() - 1;
    // cost[s]: least sum so far with the latest stop on segment s. cameFrom: which segment the stop before is on.
    std::vector<double> cost(segments, 0.0);
    std::vector<std::vector<std::uint32_t>> cameFrom(stops.size(), std::vector<std::uint32_t>(segments));
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const Point p = flat(stops[i]);
        double best = cost[0];
        std::uint32_t bestSegment = 0;
        for (std::size_t s = 0; s < segments; ++s) {
            if (cost[s] < best) {
                best = cost[s];
                bestSegment = std::uint32_t(s);
            }
            cameFrom[i][s] = bestSegment;
            cost[s] = best + nearestOn(points[s], points[s + 1], p).distance2;
        }
    }
    std::vector<double> result(stops.size());
    std::size_t segment = std::size_t(std::min_element(cost.begin(), cost.end()) - cost.begin());
    for (std::size_t i = stops.size(); i-- > 0;) {
        const double along = nearestOn(points[segment], points[segment + 1], flat(stops[i])).along;
        result[i] = metres[segment] + along * (metres[segment + 1] - metres[segment]);
        segment = cameFrom[i][segment];
    }
    // Two stops on one segment may still stand the wrong way round by a little.
    for (std::size_t i = 1; i < result.size(); ++i)
        result[i] = std::max(result[i], result[i - 1]);
    return result;
}

} // namespace madang::transit
