// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/engine/route_lines.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace madang::transit {

namespace {

using PointKey = std::pair<std::int64_t, std::int64_t>;

PointKey keyOf(LonLat place)
{
    return {std::llround(place.lon * 1e6), std::llround(place.lat * 1e6)}; // about 0.1 m
}

//! Draws a route's lines, each stretch between two points once whichever way it is run.
class StretchOnce
{
public:
    explicit StretchOnce(RouteLine &line) : m_line(line) {}

    void add(const std::vector<LonLat> &points)
    {
        std::vector<LonLat> part;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const PointKey a = keyOf(points[i - 1]), b = keyOf(points[i]);
            if (a != b && m_drawn.insert(std::minmax(a, b)).second) {
                if (part.empty())
                    part.push_back(points[i - 1]);
                part.push_back(points[i]);
            } else if (a != b) {
                finish(part);
            }
        }
        finish(part);
    }

private:
    void finish(std::vector<LonLat> &part)
    {
        if (part.size() > 1)
            m_line.parts.push_back(std::move(part));
        part.clear();
    }

    RouteLine &m_line;
    std::set<std::pair<PointKey, PointKey>> m_drawn;
};

} // namespace

std::vector<RouteLine> routeLines(const Feed &feed, const TripPatterns &patterns)
{
    std::vector<std::set<Index>> shapes(feed.routes.size());
    for (const Trip &trip : feed.trips) {
        if (trip.shape != noIndex && feed.shapes[trip.shape].pointCount > 1)
            shapes[trip.route].insert(trip.shape);
    }
    std::vector<RouteLine> lines;
    auto pattern = patterns.patterns.begin();
    for (Index route = 0; route < feed.routes.size(); ++route) {
        RouteLine line{route, !shapes[route].empty(), {}};
        StretchOnce drawing(line);
        std::vector<std::vector<LonLat>> courses;
        for (const Index shape : shapes[route]) {
            std::vector<LonLat> &course = courses.emplace_back();
            for (const ShapePoint &point : feed.pointsOf(feed.shapes[shape]))
                course.push_back(point.place);
        }
        for (; pattern != patterns.patterns.end() && pattern->route == route; ++pattern) {
            if (pattern->shape != noIndex && feed.shapes[pattern->shape].pointCount > 1)
                continue;
            std::vector<LonLat> &course = courses.emplace_back();
            for (const Call &call : feed.callsOf(feed.trips[patterns.tripsOf(*pattern).front()])) {
                if (feed.stops[call.stop].place.isKnown())
                    course.push_back(feed.stops[call.stop].place);
            }
        }
        // The longest first, so that a short-working adds nothing and the line stays in few parts.
        std::stable_sort(courses.begin(), courses.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        for (const std::vector<LonLat> &course : courses)
            drawing.add(course);
        if (!line.parts.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace madang::transit
