// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <cstdint>
#include <vector>

namespace madang::zoning {

// Places on the plane, in squares, so that what lies within a radius of a place is found without looking at all of them.
class NearbyPlaces
{
public:
    // `radius` in metres, above 0. Points that are no numbers are left out.
    NearbyPlaces(const std::vector<Point> &points, double radius);

    // Whether one of them lies within the radius, in a straight line; at exactly the radius it does.
    bool reach(Point from) const;
    bool isEmpty() const { return m_points.empty(); }

private:
    std::int64_t columnOf(double x) const;
    std::int64_t rowOf(double y) const;

    std::vector<Point> m_points;        // by square, row after row
    std::vector<std::uint32_t> m_first; // of each square in m_points, and the end
    double m_radius = 0.0;
    double m_side = 1.0; // of a square, m: the radius, or more where the places are far apart
    Point m_corner;
    std::int64_t m_columns = 0, m_rows = 0;
};

// The points of a polygon's boundary, one at least every `step` metres: how far it is to a park is how far it is to its edge.
void addBoundary(const Polygon &polygon, double step, std::vector<Point> &points);

// Places spread evenly over a polygon, at the middles of squares of `step` metres; its centre of mass where none lies in it.
// They stand for its people where no parcel does.
std::vector<Point> evenlySpread(const Polygon &polygon, double step);

} // namespace madang::zoning
