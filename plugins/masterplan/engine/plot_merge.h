// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "masterplan/engine/plot.h"

#include <optional>
#include <vector>

namespace madang::masterplan {

// Two plots as one, without the border they share: exactly their land, for plots that have the same
// points along it (see shareVertices()). Nothing where they share no edge.
std::optional<Plot> mergedPlot(const Plot &a, const Plot &b);

// Merges every plot of less than `minimumAreaM2`, and, where `landlocked` says so, every one without
// a road edge as long as there are any with one, into a neighbour, the smallest first: into one with
// a road edge if it has none itself, of these into the one with the longest shared border. A plot
// without neighbours stays as it is. Plots need the same points along shared borders.
void mergeSmall(std::vector<Plot> &plots, double minimumAreaM2, bool landlocked);

} // namespace madang::masterplan
