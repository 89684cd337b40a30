// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/drawing/drawn_rows.h"

#include <qgsrubberband.h>

namespace madang {

// Shows rows, which are in the map's CRS, by a rubber band. It is measured and painted once: QGIS would do so after each row.
inline void addRows(QgsRubberBand &band, const std::vector<DrawnRow> &rows)
{
    for (const DrawnRow &row : rows)
        band.addGeometry(row.geometry, QgsCoordinateReferenceSystem(), false);
    band.updatePosition();
    band.update();
}

} // namespace madang
