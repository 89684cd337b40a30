// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/topology/polygon_layer.h"

#include "core/checks/topology/ring_measures.h"

#include <algorithm>
#include <stdexcept>

namespace madang::topology {

std::size_t PolygonLayer::add(std::string id, const MultiPolygon &shape)
{
    Stored stored;
    stored.id = std::move(id);
    store(stored, shape);
    m_polygons.push_back(std::move(stored));
    return m_polygons.size() - 1;
}

// The old points stay where they are: few polygons are ever replaced.
void PolygonLayer::replace(std::size_t polygon, const MultiPolygon &shape)
{
    store(m_polygons[polygon], shape);
}

void PolygonLayer::store(Stored &polygon, const MultiPolygon &shape)
{
    for (const Polygon &part : shape)
        for (const Ring &ring : part)
            for (const Point point : ring)
                if (!std::isfinite(point.x) || !std::isfinite(point.y))
                    throw std::invalid_argument("a coordinate is not a number");
    polygon.ringsBegin = m_rings.size();
    polygon.box = {};
    polygon.area = polygon.perimeter = 0.0;
    std::uint32_t number = 0;
    for (const Polygon &part : shape) {
        for (std::size_t r = 0; r < part.size(); ++r) {
            StoredRing ring{m_points.size(), 0, number, r > 0};
            for (const Point point : part[r])
                if (m_points.size() == ring.begin || m_points.back() != point)
                    m_points.push_back(point);
            while (m_points.size() > ring.begin + 1 && m_points.back() == m_points[ring.begin])
                m_points.pop_back();
            ring.end = m_points.size();
            if (ring.end - ring.begin < 3) {
                m_points.resize(ring.begin);
                if (!ring.hole)
                    break; // without a shell its holes are holes in nothing
                continue;
            }
            const double area = signedArea(points(ring));
            if ((area < 0) != ring.hole)
                std::reverse(m_points.begin() + static_cast<std::ptrdiff_t>(ring.begin), m_points.end());
            for (const Point point : points(ring))
                polygon.box.add(point);
            polygon.area += ring.hole ? -std::abs(area) : std::abs(area);
            polygon.perimeter += ringLength(points(ring));
            m_rings.push_back(ring);
        }
        ++number;
    }
    polygon.ringsEnd = m_rings.size();
    m_box.add(polygon.box);
}

std::size_t PolygonLayer::pointCount(std::size_t polygon) const
{
    std::size_t count = 0;
    for (const StoredRing &ring : rings(polygon))
        count += ring.end - ring.begin;
    return count;
}

MultiPolygon PolygonLayer::shape(std::size_t polygon) const
{
    MultiPolygon shape;
    for (const StoredRing &ring : rings(polygon)) {
        if (!ring.hole)
            shape.emplace_back();
        const std::span<const Point> stored = points(ring);
        shape.back().emplace_back(stored.begin(), stored.end());
    }
    return shape;
}

std::vector<Box> PolygonLayer::boxes() const
{
    std::vector<Box> boxes;
    boxes.reserve(m_polygons.size());
    for (const Stored &polygon : m_polygons)
        boxes.push_back(polygon.box);
    return boxes;
}

// A line from the point to the right crosses the rings an odd number of times.
bool PolygonLayer::contains(std::size_t polygon, Point point) const
{
    const Box &box = m_polygons[polygon].box;
    if (!(point.x >= box.minX && point.x <= box.maxX && point.y >= box.minY && point.y <= box.maxY))
        return false;
    bool inside = false;
    for (const StoredRing &ring : rings(polygon)) {
        const std::span<const Point> corners = points(ring);
        for (std::size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
            const Point a = corners[before], b = corners[i];
            if ((a.y > point.y) != (b.y > point.y) && (turn(a, b, point) > 0) == (b.y > a.y))
                inside = !inside;
        }
    }
    return inside;
}

bool PolygonLayer::isOnBorder(std::size_t polygon, Point point, double tolerance) const
{
    Box box;
    box.add(point);
    if (!m_polygons[polygon].box.grown(tolerance).meets(box))
        return false;
    for (const StoredRing &ring : rings(polygon)) {
        const std::span<const Point> corners = points(ring);
        for (std::size_t i = 0, before = corners.size() - 1; i < corners.size(); before = i++)
            if (distanceToSegment(corners[before], corners[i], point) <= tolerance)
                return true;
    }
    return false;
}

} // namespace madang::topology
