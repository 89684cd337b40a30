// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include <functional>

namespace madang {

// Where a data set lies: its box, and which points it holds, in its own coordinates.
struct DatasetGround {
    QgsCoordinateReferenceSystem crs;
    QgsRectangle extent;
    std::function<bool(const QgsPointXY &)> holds;
};

// The share of a plan's extent that a data set covers, 0 to 1.
double coveredShare(const DatasetGround &ground, const QgsCoordinateReferenceSystem &planCrs, const QgsRectangle &planExtent);

// Kilometres between a data set's box and the plan's extent, 0 where they meet; below 0 where the data set's coordinate
// system does not reach.
double kilometresBetween(const DatasetGround &ground, const QgsCoordinateReferenceSystem &planCrs, const QgsRectangle &planExtent);

} // namespace madang
