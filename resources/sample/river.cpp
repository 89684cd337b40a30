// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/river.h"

#include <cmath>

namespace madang::sample {

namespace {

constexpr double pi = 3.14159265358979323846;

double slopeOfRiver(double y)
{
    return (riverX(y + 1) - riverX(y - 1)) / 2;
}

} // namespace

double riverX(double y)
{
    return 180 + 210 * std::sin((y - 150) * 2 * pi / 2600)
           + 60 * std::sin((y + 400) * 2 * pi / 1100);
}

double riverCourseX(double y, double reach)
{
    constexpr int side = 8;
    double sum = 0, weights = 0;
    for (int i = -side; i <= side; ++i) {
        const double s = 2.0 * i / side;
        const double weight = std::exp(-s * s / 2);
        sum += weight * riverX(y + s * reach);
        weights += weight;
    }
    return sum / weights;
}

double riverHalfWidth(double y)
{
    return 31 + 5 * std::sin(y * 2 * pi / 900) + 3 * std::sin((y + 120) * 2 * pi / 370);
}

double distanceFromRiver(const QgsPointXY &point)
{
    const double slope = slopeOfRiver(point.y());
    return (point.x() - riverX(point.y())) / std::sqrt(1 + slope * slope);
}

QgsGeometry riverWater(double south, double north)
{
    QgsPolylineXY west, east;
    constexpr double step = 20;
    for (double y = south; y <= north; y += step) {
        const double slope = slopeOfRiver(y), length = std::sqrt(1 + slope * slope),
                     half = riverHalfWidth(y);
        west << onGrid({riverX(y) - half / length, y + half * slope / length});
        east << onGrid({riverX(y) + half / length, y - half * slope / length});
    }
    std::reverse(east.begin(), east.end());
    QgsPolylineXY ring = west + east;
    ring << west.first();
    return QgsGeometry::fromPolygonXY({ring});
}

QgsPointXY lakeCentre()
{
    return {1190, 170};
}

QgsGeometry lakeWater()
{
    return QgsGeometry::fromPolygonXY({smoothLine({{1110, 60},
                                                   {1210, 40},
                                                   {1300, 110},
                                                   {1310, 220},
                                                   {1250, 330},
                                                   {1160, 320},
                                                   {1090, 250},
                                                   {1060, 150}},
                                                  20, true)});
}

} // namespace madang::sample
