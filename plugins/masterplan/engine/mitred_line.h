// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <optional>

namespace madang::masterplan {

// A corner is drawn out to its point up to this many times the distance, and cut off beyond: bends of
// up to 151°.
constexpr double mitreLimit = 4.0;

// The parallel of a line (or of a ring, where `closed`) at `leftM` metres to its left, negative to its
// right: one point for every point, where the parallels of the two stretches beside it meet. Exact,
// and nothing where that is no longer the parallel: where a stretch would be turned round, as inside
// a narrow bend, or a corner is sharper than the mitre limit. That it does not cross itself
// elsewhere is for the caller to see.
std::optional<Line> mitredParallel(const Line &line, double leftM, bool closed);

} // namespace madang::masterplan
