// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <optional>

namespace madang {

// What is done to a corner point of an area or a line. Every row that has a corner point there takes part, so that
// shared boundaries move together. Each returns the rows that are another shape now.

std::vector<DrawnRow> withCornerMoved(const std::vector<DrawnRow> &rows, const QgsPointXY &from, const QgsPointXY &to, double metre);
// Rows that would have too few corner points left keep theirs and are not returned.
std::vector<DrawnRow> withoutCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre);
// A new corner point in every boundary that passes there.
std::vector<DrawnRow> withCornerAt(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre);

// The nearest corner point, and the nearest place on a boundary, within reach.
std::optional<QgsPointXY> nearestCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double reach);
std::optional<QgsPointXY> nearestOnBoundary(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double reach);

} // namespace madang
