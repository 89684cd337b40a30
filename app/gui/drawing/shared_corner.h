// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

namespace madang {

// Who shares a corner point with whom. `metre` is a metre in the plan's units.

// The rows of these tables that a corner point belongs to, made ready to be changed there. Lines have a corner point of
// their own at the place. An area whose boundary only passes there, as in most land registers, gets one. On the sides that
// end there areas get the corner points that others have on them, too: else a long side would swing away from the
// neighbours along it.
std::vector<DrawnRow> rowsSharing(const DrawnRows &rows, const QStringList &tables, const QgsPointXY &place, double metre);

// A corner point has come to lie at `place` in these rows: those of them, and of the others whose boundary passes there,
// that need corner points of each other to go on sharing what they share now. Returned is all that has to be changed, the
// rows given first.
std::vector<DrawnRow> joinedAt(const DrawnRows &rows, const QStringList &tables, const std::vector<DrawnRow> &moved, const QgsPointXY &place,
                               double metre);

} // namespace madang
