// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <vector>

namespace madang::sample {

// The sample is laid out in metres east and north of a point near 103.20 E, 13.10 N and moved to
// EPSG:32648 when it is written. Whole metres, so that moving keeps shared vertices shared.
constexpr double originEast = 304855;
constexpr double originNorth = 1448889;
constexpr const char *planCrs = "EPSG:32648";

// Vertices lie on this grid (metres), so that neighbours meet exactly.
constexpr double vertexGrid = 0.01;

QgsPointXY onGrid(const QgsPointXY &point);

// A smooth line through the points (centripetal Catmull-Rom, Barry & Goldman 1988), a vertex about
// every `step` metres.
QgsPolylineXY smoothLine(const QgsPolylineXY &through, double step = 30, bool closed = false);

// Length of a line in metres.
double lineLength(const QgsPolylineXY &line);

// The point `distance` metres along the line; its ends beyond them.
QgsPointXY pointAlong(const QgsPolylineXY &line, double distance);

// The piece of a line between two distances along it, in metres; against the line where `to` is
// less than `from`.
QgsPolylineXY pieceOf(const QgsPolylineXY &line, double from, double to);

// Distance along the line of the place nearest to `point`.
double nearestAlong(const QgsPolylineXY &line, const QgsPointXY &point);

// Metres from a point to the nearest of the lines; infinity where there is none.
double distanceToLines(const std::vector<QgsPolylineXY> &lines, const QgsPointXY &point);

// Its lines or polygons, one by one.
QVector<QgsGeometry> partsOf(const QgsGeometry &geometry);

} // namespace madang::sample
