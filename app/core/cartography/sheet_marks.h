// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QSizeF>
#include <QString>

class QPainter;

namespace madang {

// A scale bar for a map of 1:`scaleDenominator`, at most as wide as the place.
void paintScaleBar(QPainter &painter, const QSizeF &size, double scaleDenominator, const QString &language);
void paintNorthArrow(QPainter &painter, const QSizeF &size);

// The next round scale that shows at least as much: two significant figures, quarters below 3.
MADANG_CORE_EXPORT double roundScale(double scaleDenominator);

} // namespace madang
