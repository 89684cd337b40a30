// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <qgscoordinatetransform.h>
#include <qgsrectangle.h>

#include <cstdint>
#include <vector>

namespace madang::zoning {

// The outlines of many parcels, numbered from 0, in one run of coordinates: fast to transform and to draw. The rings of a
// parcel, of all its parts, are filled odd and even.
class ParcelShapes {
public:
    // The next parcel; one without land has a number too.
    void add(const std::vector<Polygon> &parts);

    int count() const { return int(m_parcelEnds.size()); }
    QgsRectangle extent() const; // null where there is no land
    // The same parcels in other coordinates; those that cannot be transformed have no land there.
    ParcelShapes transformed(const QgsCoordinateTransform &transform) const;

    // Rings of a parcel, and points of a ring: from begin to end - 1. A ring ends where it began.
    uint32_t ringBegin(int parcel) const { return parcel > 0 ? m_parcelEnds[size_t(parcel) - 1] : 0; }
    uint32_t ringEnd(int parcel) const { return m_parcelEnds[size_t(parcel)]; }
    uint32_t pointBegin(uint32_t ring) const { return ring > 0 ? m_ringEnds[ring - 1] : 0; }
    uint32_t pointEnd(uint32_t ring) const { return m_ringEnds[ring]; }
    double x(uint32_t point) const { return m_x[point]; }
    double y(uint32_t point) const { return m_y[point]; }

private:
    std::vector<double> m_x, m_y;
    std::vector<uint32_t> m_ringEnds;   // in m_x and m_y
    std::vector<uint32_t> m_parcelEnds; // in m_ringEnds
};

// Finds the parcels near a place.
class ParcelGrid {
public:
    explicit ParcelGrid(const ParcelShapes &shapes);
    // Numbers of the parcels whose boxes meet this one, in rising order: which covers which never changes with the extent.
    std::vector<int> within(const QgsRectangle &box) const;
    const QgsRectangle &box(int parcel) const { return m_boxes[size_t(parcel)]; }

private:
    struct Cells {
        int left, right, bottom, top;
    };
    Cells cellsOf(const QgsRectangle &box) const;

    std::vector<QgsRectangle> m_boxes;
    QgsRectangle m_extent;
    int m_side = 1; // cells along each axis
    std::vector<uint32_t> m_cellEnds; // in m_numbers
    std::vector<int> m_numbers;
};

} // namespace madang::zoning
