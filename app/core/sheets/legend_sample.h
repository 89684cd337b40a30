// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class QgsLayout;
class QgsLayoutItem;

namespace madang {

struct MapLegendEntry;

// Adds the sample of a legend's entry to a layout: areas as a rectangle, lines across it, points in its middle, on the
// ground that they have on the map. `factor`: how much larger than in the entry the lines and points of the map are.
QList<QgsLayoutItem *> addLegendSample(QgsLayout &layout, const MapLegendEntry &entry, const QRectF &place, double factor);

} // namespace madang
