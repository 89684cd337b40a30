// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geos_shapes.h"
#include "engine/plane.h"
#include "engine/shape_error.h"

#include <QByteArray>
#include <QString>

#include <cmath>

namespace madang::masterplan::test {

inline Polygon rectangle(double x0, double y0, double x1, double y1)
{
    return {{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}};
}

inline bool isNear(double a, double b, double within = 1e-9)
{
    return std::abs(a - b) <= within;
}

inline double totalArea(const std::vector<Polygon> &polygons)
{
    double sum = 0.0;
    for (const Polygon &polygon : polygons)
        sum += area(polygon);
    return sum;
}

// What a ShapeError says; empty where `call` throws none.
template <typename Call> QString complaintOf(Call &&call)
{
    try {
        call();
    } catch (const ShapeError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

template <typename Call> ShapeError errorOf(Call &&call)
{
    try {
        call();
    } catch (const ShapeError &error) {
        return error;
    }
    return {ShapeProblem::NotANumber, "nothing was thrown", 999};
}

// Why `parts` do not make up `whole` exactly: each valid, no two overlapping, nothing left over and
// nothing outside. Empty where they do.
inline QByteArray partitionFault(const Polygon &whole, const std::vector<Polygon> &parts,
                                 double relative = 1e-6)
{
    const Geos geos;
    const double m2 = area(whole);
    if (!isNear(totalArea(parts), m2, relative * m2))
        return "areas sum to " + QByteArray::number(totalArea(parts), 'f', 9) + ", not "
               + QByteArray::number(m2, 'f', 9);
    std::vector<Geometry> shapes;
    for (const Polygon &part : parts) {
        shapes.push_back(geos.polygon(part));
        if (GEOSisValid_r(geos.handle(), shapes.back().get()) != 1)
            return "a part is not valid";
        if (!(area(part) > 0.0))
            return "a part has no area";
    }
    const auto measure = [&](const Geometry &shape) {
        double value = 0.0;
        GEOSArea_r(geos.handle(), shape.get(), &value);
        return value;
    };
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (std::size_t j = i + 1; j < shapes.size(); ++j)
            if (GEOSDisjoint_r(geos.handle(), shapes[i].get(), shapes[j].get()) != 1
                && measure(geos.own(
                       GEOSIntersection_r(geos.handle(), shapes[i].get(), shapes[j].get())))
                       > relative * m2 / 1000.0)
                return "two parts overlap";
    const Geometry land = geos.polygon(whole);
    const Geometry all = geos.polygons(parts);
    const Geometry united = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()));
    if (measure(geos.own(GEOSSymDifference_r(geos.handle(), land.get(), united.get())))
        > relative * m2)
        return "parts lie outside, or land is left over";
    return {};
}

} // namespace madang::masterplan::test
