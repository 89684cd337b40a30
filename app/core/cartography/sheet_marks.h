// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

class QPainter;

namespace madang {

// A scale bar for a map of 1:`scaleDenominator`, at most as wide as the place.
void paintScaleBar(QPainter &painter, const QSizeF &size, double scaleDenominator, const QString &language);
void paintNorthArrow(QPainter &painter, const QSizeF &size);

// The next round scale that shows at least as much: 1 : 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5 or 8 times a power of ten.
double roundScale(double scaleDenominator);

} // namespace madang
