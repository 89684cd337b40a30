// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <optional>

namespace madang {

// What is done to a corner point of areas or lines, which are those that share it (shared_corner.h), so that shared
// boundaries move together. Each returns the rows that are another shape now. `metre` is a metre in their units.

std::vector<DrawnRow> withCornerMoved(const std::vector<DrawnRow> &rows, const QgsPointXY &from, const QgsPointXY &to, double metre);
// Why a corner point cannot be taken away, as a sentence for the planner: one of the rows would have too few left, or a gap
// would open, as their boundaries part there. Empty where it can.
QString whyCornerStays(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre);
std::vector<DrawnRow> withoutCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre);
// A new corner point in every boundary that passes there.
std::vector<DrawnRow> withCornerAt(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre);

// The nearest corner point, and the nearest place on a boundary, within reach.
std::optional<QgsPointXY> nearestCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double reach);
std::optional<QgsPointXY> nearestOnBoundary(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double reach);

} // namespace madang
