// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/plane.h"

#include <cstdint>

namespace madang::topology {

// Gives points numbers: points within the tolerance of one another share the number, and the place, of the first of
// them. Different numbers are further apart than the tolerance.
class SnappedPoints
{
public:
    SnappedPoints(double tolerance, std::size_t expected);

    std::uint32_t numberOf(Point point);
    Point place(std::uint32_t number) const { return m_places[number]; }
    std::size_t size() const { return m_places.size(); }

private:
    std::size_t bucketOf(std::int64_t column, std::int64_t row) const;
    std::int64_t cellOf(double ordinate) const { return static_cast<std::int64_t>(std::floor(ordinate / m_cell)); }

    double m_tolerance;
    double m_cell; // side of a cell; much larger than the tolerance, so that a look into one mostly suffices
    std::vector<Point> m_places;
    std::vector<std::uint32_t> m_next;  // the next point in the same bucket
    std::vector<std::uint32_t> m_first; // of each bucket
};

} // namespace madang::topology
