// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/parcel_shapes.h"

#include <qgsexception.h>

#include <algorithm>
#include <cmath>

namespace madang::zoning {

namespace {

bool areFinite(const std::vector<double> &values, size_t from)
{
    return std::all_of(values.begin() + std::ptrdiff_t(from), values.end(), [](double value) { return std::isfinite(value); });
}

} // namespace

void ParcelShapes::add(const std::vector<Polygon> &parts)
{
    const auto addRing = [this](const Ring &ring) {
        if (ring.size() < 3)
            return;
        for (const Point &point : ring) {
            m_x.push_back(point.x);
            m_y.push_back(point.y);
        }
        if (ring.front() != ring.back()) {
            m_x.push_back(ring.front().x);
            m_y.push_back(ring.front().y);
        }
        m_ringEnds.push_back(uint32_t(m_x.size()));
    };
    for (const Polygon &part : parts) {
        addRing(part.outer);
        for (const Ring &hole : part.holes)
            addRing(hole);
    }
    m_parcelEnds.push_back(uint32_t(m_ringEnds.size()));
}

QgsRectangle ParcelShapes::extent() const
{
    if (m_x.empty())
        return {};
    const auto x = std::minmax_element(m_x.begin(), m_x.end());
    const auto y = std::minmax_element(m_y.begin(), m_y.end());
    return QgsRectangle(*x.first, *y.first, *x.second, *y.second);
}

ParcelShapes ParcelShapes::transformed(const QgsCoordinateTransform &transform) const
{
    ParcelShapes other = *this;
    std::vector<double> z(m_x.size(), 0.0);
    try {
        transform.transformCoords(int(m_x.size()), other.m_x.data(), other.m_y.data(), z.data());
        if (areFinite(other.m_x, 0) && areFinite(other.m_y, 0))
            return other;
    } catch (const QgsCsException &) {
        // Some lie where the other system has no place. They are found one by one.
    }
    ParcelShapes some;
    for (int parcel = 0; parcel < count(); ++parcel) {
        const size_t points = some.m_x.size();
        const size_t rings = some.m_ringEnds.size();
        for (uint32_t ring = ringBegin(parcel); ring < ringEnd(parcel); ++ring) {
            some.m_x.insert(some.m_x.end(), m_x.begin() + std::ptrdiff_t(pointBegin(ring)), m_x.begin() + std::ptrdiff_t(pointEnd(ring)));
            some.m_y.insert(some.m_y.end(), m_y.begin() + std::ptrdiff_t(pointBegin(ring)), m_y.begin() + std::ptrdiff_t(pointEnd(ring)));
            some.m_ringEnds.push_back(uint32_t(some.m_x.size()));
        }
        bool isPlaced = false;
        std::fill(z.begin(), z.end(), 0.0); // what could not be transformed has left its traces there
        try {
            transform.transformCoords(int(some.m_x.size() - points), some.m_x.data() + points, some.m_y.data() + points, z.data());
            isPlaced = areFinite(some.m_x, points) && areFinite(some.m_y, points);
        } catch (const QgsCsException &) {
        }
        if (!isPlaced) {
            some.m_x.resize(points);
            some.m_y.resize(points);
            some.m_ringEnds.resize(rings);
        }
        some.m_parcelEnds.push_back(uint32_t(some.m_ringEnds.size()));
    }
    return some;
}

ParcelGrid::ParcelGrid(const ParcelShapes &shapes)
    : m_extent(shapes.extent())
    , m_side(std::clamp(int(std::sqrt(shapes.count() / 4.0)), 1, 1000))
{
    m_boxes.reserve(size_t(shapes.count()));
    for (int parcel = 0; parcel < shapes.count(); ++parcel) {
        QgsRectangle box;
        box.setNull();
        for (uint32_t ring = shapes.ringBegin(parcel); ring < shapes.ringEnd(parcel); ++ring)
            for (uint32_t i = shapes.pointBegin(ring); i < shapes.pointEnd(ring); ++i)
                box.combineExtentWith(shapes.x(i), shapes.y(i));
        m_boxes.push_back(box);
    }
    // Counted first, then put in: one allocation for all cells.
    m_cellEnds.assign(size_t(m_side) * size_t(m_side) + 1, 0);
    const auto forEachCell = [this](int parcel, const auto &what) {
        if (m_boxes[size_t(parcel)].isNull())
            return;
        const Cells cells = cellsOf(m_boxes[size_t(parcel)]);
        for (int row = cells.bottom; row <= cells.top; ++row)
            for (int column = cells.left; column <= cells.right; ++column)
                what(size_t(row) * size_t(m_side) + size_t(column));
    };
    for (int parcel = 0; parcel < shapes.count(); ++parcel)
        forEachCell(parcel, [this](size_t cell) { ++m_cellEnds[cell + 1]; });
    for (size_t cell = 1; cell < m_cellEnds.size(); ++cell)
        m_cellEnds[cell] += m_cellEnds[cell - 1];
    m_numbers.resize(m_cellEnds.back());
    std::vector<uint32_t> next(m_cellEnds.begin(), m_cellEnds.end() - 1);
    for (int parcel = 0; parcel < shapes.count(); ++parcel)
        forEachCell(parcel, [&](size_t cell) { m_numbers[next[cell]++] = parcel; });
}

ParcelGrid::Cells ParcelGrid::cellsOf(const QgsRectangle &box) const
{
    const auto cell = [this](double value, double least, double length) {
        return length > 0.0 ? int(std::clamp((value - least) / length * m_side, 0.0, m_side - 1.0)) : 0;
    };
    return {cell(box.xMinimum(), m_extent.xMinimum(), m_extent.width()), cell(box.xMaximum(), m_extent.xMinimum(), m_extent.width()),
            cell(box.yMinimum(), m_extent.yMinimum(), m_extent.height()), cell(box.yMaximum(), m_extent.yMinimum(), m_extent.height())};
}

std::vector<int> ParcelGrid::within(const QgsRectangle &box) const
{
    std::vector<int> numbers;
    if (m_numbers.empty() || !box.intersects(m_extent))
        return numbers;
    const Cells cells = cellsOf(box);
    for (int row = cells.bottom; row <= cells.top; ++row)
        for (int column = cells.left; column <= cells.right; ++column) {
            const size_t cell = size_t(row) * size_t(m_side) + size_t(column);
            for (uint32_t i = m_cellEnds[cell]; i < m_cellEnds[cell + 1]; ++i)
                if (m_boxes[size_t(m_numbers[i])].intersects(box))
                    numbers.push_back(m_numbers[i]);
        }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace madang::zoning
