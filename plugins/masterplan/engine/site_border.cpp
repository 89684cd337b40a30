// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/engine/site_border.h"

#include "engine/plane.h"
#include "engine/shape_check.h"

#include <algorithm>

namespace madang::masterplan {

namespace {

constexpr double onBorderM = 1.0; // nobody builds on what a road leaves of less than this behind its end
constexpr double beyondM = 0.01;  // so that rounding leaves nothing between the end and the border
constexpr double leastSine = 0.1;

std::vector<Polygon> checkedPolygons(const Geos &geos, const std::vector<Polygon> &polygons)
{
    std::vector<Polygon> result;
    for (std::size_t i = 0; i < polygons.size(); ++i)
        result.push_back(checkedPolygon(geos, polygons[i], i));
    return result;
}

} // namespace

SiteBorder::SiteBorder(const Geos &geos, const std::vector<Polygon> &site)
    : m_site(checkedPolygons(geos, site))
    , m_borders(edgesOf(m_site))
{
}

double SiteBorder::reachAcross(Point end, Point along, double halfWidthM) const
{
    double reach = 0.0;
    std::vector<std::size_t> found;
    m_borders.near(end, end, onBorderM, found);
    for (const std::size_t i : found) {
        const Segment &border = m_borders[i];
        if (distance(end, nearestOnSegment(end, border.a, border.b)) > onBorderM)
            continue;
        const Point edge = unit(border.b - border.a);
        const double sine = cross(along, edge); // above zero where the road leaves the site
        if (!(sine >= leastSine))
            continue;
        const double toBorder = cross(edge, end - border.a) / sine;
        if (isInSite(end + (toBorder + beyondM) * along))
            continue; // another part of the site begins there
        reach = std::max(reach, toBorder + halfWidthM * std::abs(dot(along, edge)) / sine + beyondM);
    }
    return reach;
}

bool SiteBorder::isInSite(Point p) const
{
    return std::any_of(m_site.begin(), m_site.end(), [p](const Polygon &part) {
        return contains(part.outer, p)
               && std::none_of(part.holes.begin(), part.holes.end(),
                               [p](const Ring &hole) { return contains(hole, p); });
    });
}

} // namespace madang::masterplan
