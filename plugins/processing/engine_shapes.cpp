// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/engine_shapes.h"

#include <qgscurvepolygon.h>
#include <qgsgeometry.h>
#include <qgslinestring.h>

namespace madang {

namespace {

std::vector<Point> pointsOf(const QgsCurve &curve)
{
    const std::unique_ptr<QgsLineString> straight(curve.curveToLine());
    std::vector<Point> points(std::size_t(straight->numPoints()));
    for (int i = 0; i < straight->numPoints(); ++i)
        points[std::size_t(i)] = {straight->xAt(i), straight->yAt(i)};
    return points;
}

Ring ringOf(const QgsCurve &curve)
{
    Ring ring = pointsOf(curve);
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

} // namespace

std::vector<Polygon> polygonsIn(const QgsGeometry &geometry)
{
    std::vector<Polygon> polygons;
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
        const auto *surface = qgsgeometry_cast<const QgsCurvePolygon *>(*part);
        if (!surface || !surface->exteriorRing())
            continue;
        Polygon polygon{ringOf(*surface->exteriorRing()), {}};
        for (int i = 0; i < surface->numInteriorRings(); ++i)
            polygon.holes.push_back(ringOf(*surface->interiorRing(i)));
        if (polygon.outer.size() >= 3)
            polygons.push_back(std::move(polygon));
    }
    return polygons;
}

std::vector<Line> linesIn(const QgsGeometry &geometry)
{
    std::vector<Line> lines;
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
        const auto *curve = qgsgeometry_cast<const QgsCurve *>(*part);
        if (!curve)
            continue;
        Line line;
        for (const Point &point : pointsOf(*curve))
            if (line.empty() || line.back() != point)
                line.push_back(point);
        if (line.size() >= 2)
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace madang
