// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

class OGRGeometry;
class OGRPoint;

namespace madang {

// The point where a geometry is written on: inside an area, whatever its shape; half way along a line. None where the
// geometry has no place.
std::optional<OGRPoint> pointOn(const OGRGeometry &geometry);

} // namespace madang
