// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/oriented_box.h"

#include "engine/plane.h"

#include <algorithm>

namespace madang::masterplan {

namespace {

// Anticlockwise from the westernmost point (Andrew's monotone chain, 1979).
Ring convexHull(const PlotRing &ring)
{
    std::vector<Point> points;
    points.reserve(ring.size());
    for (const PlotPoint &p : ring)
        points.push_back(p.at);
    std::sort(points.begin(), points.end());
    Ring hull(2 * points.size());
    std::size_t count = 0;
    const auto turnsLeft = [&](Point p) {
        return cross(hull[count - 1] - hull[count - 2], p - hull[count - 2]) > 0.0;
    };
    for (const Point p : points) {
        while (count >= 2 && !turnsLeft(p))
            --count;
        hull[count++] = p;
    }
    const std::size_t lower = count + 1;
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        while (count >= lower && !turnsLeft(points[i]))
            --count;
        hull[count++] = points[i];
    }
    hull.resize(count - 1);
    return hull;
}

} // namespace

OrientedBox orientedBox(const Plot &plot)
{
    const Ring hull = convexHull(plot.outer);
    OrientedBox best;
    double least = 0.0;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Point u = unit(hull[(i + 1) % hull.size()] - hull[i]);
        // All of the hull lies to the left of its edge.
        double low = 0.0;
        double high = 0.0;
        double top = 0.0;
        for (const Point p : hull) {
            const double along = dot(u, p - hull[i]);
            low = std::min(low, along);
            high = std::max(high, along);
            top = std::max(top, cross(u, p - hull[i]));
        }
        const double m2 = (high - low) * top;
        if (i > 0 && m2 >= least * (1.0 - 1e-9))
            continue;
        least = m2;
        best = {hull[i] + low * u, u, left(u), high - low, top};
    }
    if (best.widthM > best.lengthM) {
        // The same box from its next corner on.
        const Point corner = best.corner + best.lengthM * best.along;
        best = {corner, best.across, left(best.across), best.widthM, best.lengthM};
    }
    return best;
}

} // namespace madang::masterplan
