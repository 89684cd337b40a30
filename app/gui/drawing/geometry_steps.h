// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QVector>

namespace madang {

// What the drawing tools do to geometries, by QGIS and GEOS. Nothing is checked here (see geometry_faults.h). `metre` is
// a metre in the geometries' units.

// The parts that a line cuts it into; empty where the line does not go all the way through.
QVector<QgsGeometry> splitBy(const QgsGeometry &geometry, const QgsPointSequence &line, double metre);

// One geometry of all; null where they do not hang together: areas along a boundary, lines at their ends.
QgsGeometry merged(const QVector<QgsGeometry> &geometries, double metre);

// Its boundary or course taken along the line instead, where both meet; null where the line does nothing to it.
QgsGeometry reshaped(const QgsGeometry &geometry, const QgsPointSequence &line, double metre);

// An area grown by that distance (shrunk where negative); a line moved to its left (right where negative), null where
// most of it would be lost because it bends too tightly.
QgsGeometry offsetBy(const QgsGeometry &geometry, double distance);

// As a table of the plan holds it: areas in several parts, lines in one, straight segments. Arcs become chords that leave
// them by less than a centimetre. A line in several pieces stays so: no table holds it, and geometryFault() says so.
QgsGeometry asStored(const QgsGeometry &geometry, double metre);

// Gives the geometry a corner point wherever the other has one on its boundary, so that both go on sharing it. Whether
// there was any.
bool takeOverCorners(QgsGeometry &geometry, const QgsGeometry &other, double metre);

// The numbers of the corner points that lie at a place; a ring's last vertex, which is its first, does not count.
QVector<int> cornersAt(const QgsGeometry &geometry, const QgsPointXY &place, double metre);

} // namespace madang
