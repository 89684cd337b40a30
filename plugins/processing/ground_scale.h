// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <qgsrectangle.h>

#include <array>

namespace madang {

class GroundPlane;

// How many m² on the ellipsoid a m² on a ground plane is, for a great many areas: measured at some places of a region and
// interpolated between them, which is right to 1e-6 for a region of 100 km.
class GroundScale
{
public:
    // `region` on the plane. Throws Failure for one that cannot be placed on the earth.
    GroundScale(const GroundPlane &ground, const QgsRectangle &region);

    double areaAt(Point place) const;

private:
    static constexpr int steps = 8;
    QgsRectangle m_region;
    std::array<std::array<double, steps + 1>, steps + 1> m_scale; // row (south to north), column (west to east)
};

} // namespace madang
