// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "transit/engine/feed.h"

#include <span>
#include <vector>

namespace madang::transit {

//! Great-circle distance in metres on the sphere of the Earth's mean radius, 6371008.8 m (IUGG; Moritz 2000), by the
//! haversine formula (Sinnott 1984). Within 0.56 % of the ellipsoid. 0 where a place is not known.
double greatCircleMetres(LonLat a, LonLat b);

//! Metres along \a line (at least two points) at which each of \a stops lies: the positions that never run backwards
//! and whose summed squared distances to the stops are least (dynamic programming over the line's segments), so a
//! loop or an out-and-back line is not mixed up. Flat-earth approximation about the line's first point.
std::vector<double> metresAlongLine(std::span<const LonLat> line, std::span<const LonLat> stops);

} // namespace madang::transit
