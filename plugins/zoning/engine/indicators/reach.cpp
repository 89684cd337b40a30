// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/engine/indicators/reach.h"

#include "engine/plane.h"
#include "zoning/engine/capacity/box.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace madang::zoning {

namespace {

bool isPlace(Point point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

bool isInside(const Polygon &polygon, Point point)
{
    return contains(polygon.outer, point)
           && std::none_of(polygon.holes.begin(), polygon.holes.end(), [&](const Ring &hole) { return contains(hole, point); });
}

} // namespace

NearbyPlaces::NearbyPlaces(const std::vector<Point> &points, double radius)
    : m_radius(radius)
{
    if (!(radius > 0.0) || !std::isfinite(radius))
        throw std::invalid_argument("a radius must be above 0");
    std::vector<Point> places;
    std::copy_if(points.begin(), points.end(), std::back_inserter(places), isPlace);
    if (places.empty())
        return;
    const Box box = boxOf(places);
    m_corner = {box.x0, box.y0};
    const double width = box.x1 - box.x0, height = box.y1 - box.y0;
    // One place put down far away must not make millions of squares.
    const double most = 1024.0 + 4.0 * double(places.size());
    m_side = std::max({radius, std::sqrt(width * height / most), width / most, height / most});
    m_columns = columnOf(box.x1) + 1;
    m_rows = rowOf(box.y1) + 1;
    const auto squareOf = [this](Point point) { return std::size_t(rowOf(point.y) * m_columns + columnOf(point.x)); };
    m_first.assign(std::size_t(m_columns * m_rows) + 1, 0);
    for (const Point place : places)
        ++m_first[squareOf(place) + 1];
    for (std::size_t i = 1; i < m_first.size(); ++i)
        m_first[i] += m_first[i - 1];
    m_points.resize(places.size());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (const Point place : places)
        m_points[next[squareOf(place)]++] = place;
}

std::int64_t NearbyPlaces::columnOf(double x) const
{
    return std::int64_t(std::floor((x - m_corner.x) / m_side));
}

std::int64_t NearbyPlaces::rowOf(double y) const
{
    return std::int64_t(std::floor((y - m_corner.y) / m_side));
}

bool NearbyPlaces::reach(Point from) const
{
    if (m_points.empty() || !isPlace(from))
        return false;
    // Far outside the squares their numbers would not fit.
    const double low = -m_side, right = double(m_columns + 1) * m_side, top = double(m_rows + 1) * m_side;
    const double x = from.x - m_corner.x, y = from.y - m_corner.y;
    if (x < low || y < low || x > right || y > top)
        return false;
    const double most = m_radius * m_radius;
    const std::int64_t column = columnOf(from.x), row = rowOf(from.y);
    for (std::int64_t r = std::max<std::int64_t>(0, row - 1); r <= std::min(m_rows - 1, row + 1); ++r) {
        const std::int64_t first = std::max<std::int64_t>(0, column - 1), last = std::min(m_columns - 1, column + 1);
        if (first > last)
            return false;
        const std::uint32_t end = m_first[std::size_t(r * m_columns + last) + 1];
        for (std::uint32_t i = m_first[std::size_t(r * m_columns + first)]; i < end; ++i) {
            const Point way = m_points[i] - from;
            if (dot(way, way) <= most)
                return true;
        }
    }
    return false;
}

void addBoundary(const Polygon &polygon, double step, std::vector<Point> &points)
{
    const auto addRing = [&](const Ring &ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point from = ring[i], to = ring[(i + 1) % ring.size()];
            const int parts = std::max(1, int(std::ceil(distance(from, to) / step)));
            for (int part = 0; part < parts; ++part)
                points.push_back(from + double(part) / parts * (to - from));
        }
    };
    addRing(polygon.outer);
    for (const Ring &hole : polygon.holes)
        addRing(hole);
}

std::vector<Point> evenlySpread(const Polygon &polygon, double step)
{
    std::vector<Point> places;
    if (polygon.outer.size() < 3)
        return places;
    const Box box = boxOf(polygon.outer);
    const auto squares = [step](double length) { return std::max(1, int(std::ceil(length / step))); };
    const int columns = squares(box.x1 - box.x0), rows = squares(box.y1 - box.y0);
    const double dx = (box.x1 - box.x0) / columns, dy = (box.y1 - box.y0) / rows;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Point middle{box.x0 + (column + 0.5) * dx, box.y0 + (row + 0.5) * dy};
            if (isInside(polygon, middle))
                places.push_back(middle);
        }
    }
    if (places.empty())
        places.push_back(centroid(polygon));
    return places;
}

} // namespace madang::zoning
