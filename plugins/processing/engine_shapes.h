// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <vector>

class QgsGeometry;

namespace madang {

// What an engine computes with, from a geometry of QGIS; coordinates as they are. Curves become straight pieces; the order of
// points stays.
std::vector<Polygon> polygonsIn(const QgsGeometry &geometry); // those whose outer ring has three points; rings not closed
std::vector<Line> linesIn(const QgsGeometry &geometry);       // those of at least two different points, none repeated

} // namespace madang
