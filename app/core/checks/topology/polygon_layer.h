// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/plane.h"
#include "core/core_export.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace madang::topology {

// The polygons of one layer, one after another in memory: a town has hundreds of thousands of parcels of five points,
// and a block of memory for each ring would cost more than the points. They are named by position, 0 to size() - 1.
// Shells run against the clock, holes with it; points that repeat the one before are left out, and so are rings of
// fewer than three points.
class MADANG_CORE_EXPORT PolygonLayer
{
public:
    struct StoredRing
    {
        std::size_t begin = 0; // of its points
        std::size_t end = 0;
        std::uint32_t part = 0; // the part of a multipolygon that it belongs to
        bool hole = false;
    };

    // Returns the position. Throws std::invalid_argument for a coordinate that is not a finite number.
    std::size_t add(std::string id, const MultiPolygon &shape);
    // Gives a polygon another shape under the same position and id.
    void replace(std::size_t polygon, const MultiPolygon &shape);

    std::size_t size() const { return m_polygons.size(); }
    const std::string &id(std::size_t polygon) const { return m_polygons[polygon].id; }
    const Box &box(std::size_t polygon) const { return m_polygons[polygon].box; }
    const Box &box() const { return m_box; }
    double area(std::size_t polygon) const { return m_polygons[polygon].area; }
    double perimeter(std::size_t polygon) const { return m_polygons[polygon].perimeter; }
    bool isEmpty(std::size_t polygon) const { return m_polygons[polygon].ringsBegin == m_polygons[polygon].ringsEnd; }

    std::span<const StoredRing> rings(std::size_t polygon) const
    {
        const Stored &stored = m_polygons[polygon];
        return {m_rings.data() + stored.ringsBegin, stored.ringsEnd - stored.ringsBegin};
    }
    std::span<const Point> points(const StoredRing &ring) const { return {m_points.data() + ring.begin, ring.end - ring.begin}; }
    std::size_t pointCount(std::size_t polygon) const;
    MultiPolygon shape(std::size_t polygon) const;
    std::vector<Box> boxes() const;

    // Whether a point lies in a polygon; either answer for one on its border.
    bool contains(std::size_t polygon, Point point) const;
    bool isOnBorder(std::size_t polygon, Point point, double tolerance) const;

private:
    struct Stored
    {
        std::string id;
        std::size_t ringsBegin = 0, ringsEnd = 0;
        Box box;
        double area = 0.0, perimeter = 0.0;
    };
    void store(Stored &polygon, const MultiPolygon &shape);

    std::vector<Point> m_points;
    std::vector<StoredRing> m_rings;
    std::vector<Stored> m_polygons;
    Box m_box;
};

} // namespace madang::topology
