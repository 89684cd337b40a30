// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"
#include "masterplan/engine/parcels.h"
#include "masterplan/engine/plot.h"
#include "masterplan/engine/split_random.h"

#include <vector>

namespace madang::masterplan {

// ParcelMethod::Strip, as parcels() describes it. Neighbours may still lack each other's points.
std::vector<Plot> stripSplit(const Plot &whole, const ParcelRule &rule, SplitRandom &random,
                             Progress &progress);

} // namespace madang::masterplan
