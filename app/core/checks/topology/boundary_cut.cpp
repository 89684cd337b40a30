// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/boundary_cut.h"

#include "core/checks/topology/geos.h"
#include "core/checks/topology/ring_measures.h"
#include "core/checks/topology/snapped_points.h"

#include <algorithm>

namespace madang::topology {

namespace {

constexpr double roundingM = 1e-6; // far above what cutting loses at large coordinates, far below what is drawn

std::size_t cornersOf(const std::vector<MultiPolygon> &shapes)
{
    std::size_t corners = 0;
    for (const MultiPolygon &shape : shapes)
        for (const Polygon &part : shape)
            for (const Ring &ring : part)
                corners += ring.size();
    return corners;
}

void putOnCorners(Ring &ring, SnappedPoints &corners)
{
    for (Point &point : ring)
        point = corners.place(corners.numberOf(point));
    ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
    while (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
}

} // namespace

std::vector<MultiPolygon> insideBoundary(const std::vector<MultiPolygon> &shapes, const PolygonLayer &boundary, double tolerance)
{
    const GeosContext geos;
    std::vector<GeosShape> parts;
    std::vector<MultiPolygon> drawn = shapes;
    for (std::size_t polygon = 0; polygon < boundary.size(); ++polygon) {
        parts.push_back(toGeos(geos, boundary, polygon));
        drawn.push_back(boundary.shape(polygon));
    }
    const GeosShape together = collected(geos, GEOS_GEOMETRYCOLLECTION, std::move(parts));
    const GeosShape inside = owned(geos, GEOSUnaryUnion_r(geos.handle(), together.get()));

    // Corners that were drawn stay where they are; what is new beside one of them, or beside another new one, is the same.
    SnappedPoints corners(roundingM, 2 * cornersOf(drawn));
    for (const MultiPolygon &shape : drawn)
        for (const Polygon &part : shape)
            for (const Ring &ring : part)
                for (const Point point : ring)
                    corners.numberOf(point);

    std::vector<MultiPolygon> cut;
    for (const MultiPolygon &shape : shapes) {
        // Cut by the boundary itself: what is left of a shape without the land beyond keeps needles along borders that
        // cross the boundary, as the corner there is rounded.
        MultiPolygon left = polygonsOfGeos(geos, owned(geos, GEOSIntersection_r(geos.handle(), toGeos(geos, shape).get(), inside.get())).get());
        for (Polygon &part : left) {
            for (Ring &ring : part)
                putOnCorners(ring, corners);
            part.erase(std::remove_if(part.begin() + 1, part.end(), [](const Ring &hole) { return hole.size() < 3; }), part.end());
        }
        left.erase(std::remove_if(left.begin(), left.end(),
                                  [tolerance](const Polygon &part) { return meanWidth(areaOf({part}), perimeterOf({part})) <= tolerance; }),
                   left.end());
        cut.push_back(std::move(left));
    }
    return cut;
}

} // namespace madang::topology
