// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/ground_scale.h"

#include "processing/ground_plane.h"

#include <algorithm>

namespace madang {

namespace {

constexpr double leastSideM = 100.0;
constexpr double probeM = 100.0;

} // namespace

GroundScale::GroundScale(const GroundPlane &ground, const QgsRectangle &region)
    : m_region(region)
{
    if (m_region.width() < leastSideM || m_region.height() < leastSideM)
        m_region.grow(leastSideM);
    for (int row = 0; row <= steps; ++row)
        for (int column = 0; column <= steps; ++column) {
            const double x = m_region.xMinimum() + m_region.width() * column / steps, y = m_region.yMinimum() + m_region.height() * row / steps;
            const double half = probeM / 2.0;
            const Polygon probe{{{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}}, {}};
            m_scale[std::size_t(row)][std::size_t(column)] = ground.squareMetres(ground.inPlan({probe})) / (probeM * probeM);
        }
}

double GroundScale::areaAt(Point place) const
{
    const auto along = [](double at, double begin, double length) { return std::clamp((at - begin) / length * steps, 0.0, double(steps)); };
    const double x = along(place.x, m_region.xMinimum(), m_region.width()), y = along(place.y, m_region.yMinimum(), m_region.height());
    const std::size_t column = std::min(std::size_t(x), std::size_t(steps - 1)), row = std::min(std::size_t(y), std::size_t(steps - 1));
    const double right = x - double(column), up = y - double(row);
    const auto &south = m_scale[row], &north = m_scale[row + 1];
    return (1 - up) * ((1 - right) * south[column] + right * south[column + 1]) + up * ((1 - right) * north[column] + right * north[column + 1]);
}

} // namespace madang
