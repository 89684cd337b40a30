// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include <QVector>

#include <functional>
#include <optional>

namespace madang {

// Where a data set lies, in its own coordinates: the box of all of it, the boxes of its parts (where there is something,
// so not always the whole of the first), and which points it holds.
struct DatasetGround {
    QgsCoordinateReferenceSystem crs;
    QgsRectangle extent;
    QVector<QgsRectangle> parts;
    std::function<bool(const QgsPointXY &)> holds;
};

// The share of a plan's extent that a data set covers, 0 to 1.
double coveredShare(const DatasetGround &ground, const QgsCoordinateReferenceSystem &planCrs, const QgsRectangle &planExtent);

// A box in longitude and latitude of WGS 84; nothing where the coordinate system does not reach.
std::optional<QgsRectangle> boxInDegrees(const QgsRectangle &box, const QgsCoordinateReferenceSystem &crs);

// Kilometres between the nearest part of a data set and the plan's box in degrees, 0 where they meet; nothing where the
// data set's coordinate system does not reach.
std::optional<double> kilometresBetween(const DatasetGround &ground, const QgsRectangle &planInDegrees);

} // namespace madang
