// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/shared_vertices.h"

#include "engine/plane.h"
#include "masterplan/engine/weld.h"

#include <algorithm>

namespace madang::masterplan {

namespace {

void dropWelded(PlotRing &ring)
{
    // An edge between points that are now one is gone, with what it lay on.
    PlotRing kept;
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (ring[i].at != ring[i + 1 == ring.size() ? 0 : i + 1].at)
            kept.push_back(ring[i]);
    ring = std::move(kept);
}

struct Between
{
    double along;
    Point at;
};

void insertVertices(PlotRing &ring, const std::vector<Point> &vertices, double tolerance,
                    std::vector<Between> &found)
{
    PlotRing full;
    full.reserve(ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i) {
        full.push_back(ring[i]);
        const Point a = ring[i].at;
        const Point b = ring[i + 1 == ring.size() ? 0 : i + 1].at;
        const Point u = b - a;
        const double low = std::min(a.y, b.y) - tolerance;
        const double high = std::max(a.y, b.y) + tolerance;
        const double right = std::max(a.x, b.x) + tolerance;
        found.clear();
        auto it = std::lower_bound(vertices.begin(), vertices.end(), std::min(a.x, b.x) - tolerance,
                                   [](Point p, double x) { return p.x < x; });
        for (; it != vertices.end() && it->x <= right; ++it) {
            if (it->y < low || it->y > high || *it == a || *it == b)
                continue;
            const double t = dot(*it - a, u) / dot(u, u);
            if (t > 0.0 && t < 1.0 && distance(*it, a + t * u) <= tolerance)
                found.push_back({t, *it});
        }
        std::sort(found.begin(), found.end(),
                  [](const Between &p, const Between &q) { return p.along < q.along; });
        for (const Between &p : found)
            full.push_back({p.at, ring[i].edge});
    }
    ring = std::move(full);
}

} // namespace

void shareVertices(std::vector<Plot> &plots, double toleranceM)
{
    std::vector<Point *> points;
    for (Plot &plot : plots)
        eachRing(plot, [&](PlotRing &ring) {
            for (PlotPoint &p : ring)
                points.push_back(&p.at);
        });
    weld(points, toleranceM);
    std::vector<Point> vertices;
    vertices.reserve(points.size());
    for (const Point *p : points)
        vertices.push_back(*p);
    std::sort(vertices.begin(), vertices.end());
    vertices.erase(std::unique(vertices.begin(), vertices.end()), vertices.end());

    std::vector<Between> found;
    for (Plot &plot : plots) {
        eachRing(plot, [&](PlotRing &ring) {
            dropWelded(ring);
            insertVertices(ring, vertices, toleranceM, found);
        });
        std::erase_if(plot.holes, [](const PlotRing &hole) { return hole.size() < 3; });
    }
    std::erase_if(plots, [](const Plot &plot) { return plot.outer.size() < 3; });
}

} // namespace madang::masterplan
