// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QString>

class QgsCoordinateReferenceSystem;

namespace madang {

// How exactly a plan is drawn: points nearer to each other than this are one point.
constexpr double onePoint = 0.001; // m

// A metre in the units of a plan's CRS.
double metreIn(const QgsCoordinateReferenceSystem &crs);

// Why a geometry cannot be part of a plan, as a sentence for its planner: a polygon that crosses or touches itself, has
// no area or a spike, a line without length or in several pieces. Empty when it can. `metre` is a metre in its units.
QString geometryFault(const QgsGeometry &geometry, double metre);

// Whether a line that is still being drawn crosses or retraces itself.
bool crossesItself(const QgsPointSequence &points, double metre);

} // namespace madang
