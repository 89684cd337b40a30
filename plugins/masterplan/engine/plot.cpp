// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/plot.h"

#include "engine/plane.h"

#include <algorithm>
#include <limits>

namespace madang::masterplan {

double area(const Plot &plot)
{
    if (plot.outer.empty())
        return 0.0;
    const Point origin = plot.outer.front().at;
    double twice = 0.0;
    eachEdge(plot, [&](const PlotEdge &e) { twice += cross(e.from - origin, e.to - origin); });
    return twice / 2.0;
}

double roadLength(const Plot &plot)
{
    double sum = 0.0;
    eachEdge(plot, [&](const PlotEdge &e) {
        if (e.edge != EdgeKind::Inside)
            sum += distance(e.from, e.to);
    });
    return sum;
}

double frontLength(const Plot &plot)
{
    double sum = 0.0;
    eachEdge(plot, [&](const PlotEdge &e) {
        if (e.edge == EdgeKind::Front)
            sum += distance(e.from, e.to);
    });
    return sum;
}

double depthFromRoad(const Plot &plot)
{
    std::vector<PlotEdge> roads;
    eachEdge(plot, [&](const PlotEdge &e) {
        if (e.edge != EdgeKind::Inside)
            roads.push_back(e);
    });
    double depth = 0.0;
    eachEdge(plot, [&](const PlotEdge &e) {
        double nearest = std::numeric_limits<double>::infinity();
        for (const PlotEdge &road : roads)
            nearest = std::min(nearest, distance(e.from, nearestOnSegment(e.from, road.from, road.to)));
        if (!roads.empty())
            depth = std::max(depth, nearest);
    });
    return depth;
}

} // namespace madang::masterplan
