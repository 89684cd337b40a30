// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/plane.h"

#include <span>

namespace madang::topology {

// Positive where the ring runs against the clock. Taken from the first point: coordinates of a national grid are large,
// and their products would swallow the millimetres.
inline double signedArea(std::span<const Point> ring)
{
    double twice = 0.0;
    for (std::size_t i = 2; i < ring.size(); ++i)
        twice += turn(ring[0], ring[i - 1], ring[i]);
    return twice / 2;
}

inline double ringLength(std::span<const Point> ring)
{
    double length = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        length += distance(ring[i], ring[(i + 1) % ring.size()]);
    return length;
}

// Shell less holes, whichever way they run.
inline double areaOf(const MultiPolygon &shape)
{
    double area = 0.0;
    for (const Polygon &part : shape)
        for (std::size_t r = 0; r < part.size(); ++r)
            area += (r == 0 ? 1 : -1) * std::abs(signedArea(part[r]));
    return area;
}

inline double perimeterOf(const MultiPolygon &shape)
{
    double length = 0.0;
    for (const Polygon &part : shape)
        for (const Ring &ring : part)
            length += ringLength(ring);
    return length;
}

inline Box boxOf(const MultiPolygon &shape)
{
    Box box;
    for (const Polygon &part : shape)
        for (const Ring &ring : part)
            for (const Point point : ring)
                box.add(point);
    return box;
}

// The width of a strip of this area and perimeter: how thick a shape is on the whole.
inline double meanWidth(double area, double perimeter)
{
    return perimeter > 0 ? 2 * area / perimeter : 0.0;
}

} // namespace madang::topology
