// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/place.h"

namespace madang::sample {

// The river runs from south to north and never turns back on itself, so its centre line is a
// function of y (metres).
double riverX(double y);

// The same with its bends smoothed over about `reach` metres: streets far from the river follow its
// course less.
double riverCourseX(double y, double reach);

double riverHalfWidth(double y);

// Metres from the centre line, positive on the east bank; good to a few per cent, which is enough
// for relief.
double distanceFromRiver(const QgsPointXY &point);

QgsGeometry riverWater(double south, double north);
QgsGeometry lakeWater();
QgsPointXY lakeCentre();

} // namespace madang::sample
