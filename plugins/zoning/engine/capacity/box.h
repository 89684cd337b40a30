// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <algorithm>
#include <limits>

namespace madang::zoning {

// Upright; empty until a point is added.
struct Box
{
    double x0 = std::numeric_limits<double>::infinity();
    double y0 = std::numeric_limits<double>::infinity();
    double x1 = -std::numeric_limits<double>::infinity();
    double y1 = -std::numeric_limits<double>::infinity();

    void add(Point p)
    {
        x0 = std::min(x0, p.x);
        y0 = std::min(y0, p.y);
        x1 = std::max(x1, p.x);
        y1 = std::max(y1, p.y);
    }
    bool isEmpty() const { return !(x0 <= x1); }
    Box grown(double metres) const { return {x0 - metres, y0 - metres, x1 + metres, y1 + metres}; }
    // Touching included.
    bool meets(const Box &other) const
    {
        return x0 <= other.x1 && other.x0 <= x1 && y0 <= other.y1 && other.y0 <= y1;
    }
    bool contains(const Box &other) const
    {
        return x0 <= other.x0 && other.x1 <= x1 && y0 <= other.y0 && other.y1 <= y1;
    }
};

inline Box boxOf(const Ring &ring)
{
    Box box;
    for (const Point p : ring)
        box.add(p);
    return box;
}

} // namespace madang::zoning
