// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/plot.h"

namespace madang::masterplan {

// A rectangle that may lie askew.
struct OrientedBox
{
    Point corner;
    Point along;  // of length 1, the longer side
    Point across; // a quarter turn anticlockwise from it
    double lengthM = 0.0;
    double widthM = 0.0;
};

// The smallest rectangle around a plot. One side of it lies on an edge of the convex hull (Freeman and
// Shapira, 1975); of rectangles of equal area (to 1e-9) the one whose edge comes first is taken, the
// hull beginning in the west.
OrientedBox orientedBox(const Plot &plot);

} // namespace madang::masterplan
