// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "zoning/engine/indicators/outcome.h"

#include <span>

namespace madang::zoning {

// How evenly land is parted among classes: E = -sum(p ln p) / ln n, over the n classes given, those without land too. 0: all
// is of one class; 1: all have the same. R. Cervero and K. Kockelman, Transportation Research D 2 (1997), after L. Frank
// and G. Pivo (1994). Areas in any unit, not below 0; NoZones where there is no land, or fewer than two classes.
Outcome landMix(std::span<const double> areas);

} // namespace madang::zoning
