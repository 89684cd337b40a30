// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/engine/cell_size.h"

#include <cmath>

namespace madang::drainage {

Ellipsoid Ellipsoid::fromInverseFlattening(double semiMajor, double inverseFlattening)
{
    // By convention an inverse flattening of zero says "a sphere".
    const double f = inverseFlattening == 0.0 ? 0.0 : 1.0 / inverseFlattening;
    return {semiMajor, f * (2.0 - f)};
}

double Ellipsoid::meridianRadius(double latitude) const
{
    const double s = std::sin(latitude);
    const double w = 1.0 - eccentricitySquared * s * s;
    return semiMajor * (1.0 - eccentricitySquared) / (w * std::sqrt(w));
}

double Ellipsoid::parallelRadius(double latitude) const
{
    const double s = std::sin(latitude);
    return semiMajor * std::cos(latitude) / std::sqrt(1.0 - eccentricitySquared * s * s);
}

double Ellipsoid::zoneArea(double latitude) const
{
    const double s = std::sin(latitude);
    if (eccentricitySquared == 0.0)
        return semiMajor * semiMajor * s;
    const double e = std::sqrt(eccentricitySquared);
    const double q = (1.0 - eccentricitySquared)
                     * (s / (1.0 - eccentricitySquared * s * s) + std::atanh(e * s) / e);
    return semiMajor * semiMajor * q / 2.0;
}

CellSize CellSize::uniform(int rows, double width, double height)
{
    const auto n = static_cast<std::size_t>(rows);
    return {std::vector<double>(n, width), std::vector<double>(n, height),
            std::vector<double>(n, width * height)};
}

CellSize CellSize::geographic(const Ellipsoid &ellipsoid, int rows, double top, double latitudeStep,
                              double longitudeStep)
{
    CellSize size;
    size.width.reserve(rows);
    size.height.reserve(rows);
    size.area.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        const double first = top + row * latitudeStep;
        const double middle = first + latitudeStep / 2.0;
        size.width.push_back(std::abs(longitudeStep) * ellipsoid.parallelRadius(middle));
        size.height.push_back(std::abs(latitudeStep) * ellipsoid.meridianRadius(middle));
        size.area.push_back(
            std::abs(longitudeStep
                     * (ellipsoid.zoneArea(first + latitudeStep) - ellipsoid.zoneArea(first))));
    }
    return size;
}

} // namespace madang::drainage
