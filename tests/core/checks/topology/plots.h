// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/polygon_layer.h"
#include "engine/progress.h"

#include <cmath>
#include <initializer_list>

namespace madang::test {

using namespace madang::topology;

inline MultiPolygon rectangle(double x, double y, double width, double height)
{
    return {{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}}};
}

inline PolygonLayer layerOf(std::initializer_list<MultiPolygon> shapes)
{
    PolygonLayer layer;
    for (const MultiPolygon &shape : shapes)
        layer.add(std::to_string(layer.size()), shape);
    return layer;
}

// Parcels of 20 × 30 m without a street between, turned by `angle` about a place with large coordinates.
struct PlotGrid
{
    int columns = 10, rows = 10;
    double angle = 0.0;

    Point placed(double x, double y) const
    {
        return {490000 + std::cos(angle) * x - std::sin(angle) * y, 1278000 + std::sin(angle) * x + std::cos(angle) * y};
    }
    MultiPolygon plot(int column, int row, double dx = 0.0, double dy = 0.0) const
    {
        const double x = column * 20 + dx, y = row * 30 + dy;
        return {{{placed(x, y), placed(x + 20, y), placed(x + 20, y + 30), placed(x, y + 30)}}};
    }
    PolygonLayer layer() const
    {
        PolygonLayer layer;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                layer.add(std::to_string(column) + "/" + std::to_string(row), plot(column, row));
        return layer;
    }
    std::size_t at(int column, int row) const { return static_cast<std::size_t>(row * columns + column); }
};

// Whether two areas agree to a tenth of a square centimetre: coordinates have 9 decimals of a metre left there.
inline bool near(double actual, double expected, double within = 1e-5)
{
    return std::abs(actual - expected) <= within;
}

class CancelAtOnce : public Progress
{
public:
    bool cancelled() const override { return true; }
};

// Keeps what it was told: it must grow, and end with all of it.
class ProgressLog : public Progress
{
public:
    void report(double fraction) override
    {
        grew = grew && fraction >= last - 1e-12;
        last = fraction;
    }
    double last = 0.0;
    bool grew = true;
};

} // namespace madang::test
