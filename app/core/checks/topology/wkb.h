// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/topology/plane.h"
#include "core/core_export.h"

#include <string>
#include <string_view>

namespace madang::topology {

// Reads a polygon, a multipolygon or a collection of them as well-known binary, of ISO or of PostGIS, in either byte
// order; heights and measures are left out. An empty geometry gives no part.
// Throws std::invalid_argument where the bytes end too early, hold another type (a curve, a line), or a coordinate is
// not a number or further than 10⁹ m away.
MADANG_CORE_EXPORT MultiPolygon polygonsOfWkb(std::string_view wkb);

// The same for lines. An empty geometry gives no line.
MADANG_CORE_EXPORT std::vector<std::vector<Point>> linesOfWkb(std::string_view wkb);

// A multipolygon as a plan stores it: ISO WKB, little-endian, rings closed.
MADANG_CORE_EXPORT std::string wkbOf(const MultiPolygon &shape);

} // namespace madang::topology
