// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geos_shapes.h"
#include "masterplan/engine/segment_grid.h"
#include "engine/shape.h"

#include <vector>

namespace madang::masterplan {

// The border of the land that is planned, for roads that end on it.
class SiteBorder
{
public:
    // Polygons may touch. Throws ShapeError for one that is not valid.
    SiteBorder(const Geos &geos, const std::vector<Polygon> &site);

    // How much further a road that ends at `end`, running along `along` (length 1), must go so that its
    // land with a flat end reaches across the border over its whole width: m; 0 where it ends more than
    // a metre from the border, where it does not leave the site there, or where it runs along the
    // border (at less than 5.7°).
    double reachAcross(Point end, Point along, double halfWidthM) const;

private:
    bool isInSite(Point p) const;

    std::vector<Polygon> m_site;
    SegmentGrid m_borders; // the site on the left of each
};

} // namespace madang::masterplan
