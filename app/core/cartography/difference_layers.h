// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/scenarios/scenario_difference.h"

#include <qgsmaplayer.h>

#include <QColor>

#include <memory>
#include <vector>

namespace madang {

class MapLanguages;

// The colour of a kind of difference on the map and in tables. From the palette of Okabe and Ito (2008), whose colours are
// told apart by people who do not see red, green or blue; on the map each has a pattern of its own as well.
MADANG_CORE_EXPORT QColor differenceColour(RowDifference::Kind kind);

// Layers, in memory, of the rows that differ, points above lines above areas; only those that have rows. A changed row
// is drawn as it is in the second scenario, and where it was in the first if it has moved. Their legends are in the map's
// languages. On the main thread.
MADANG_CORE_EXPORT std::vector<std::unique_ptr<QgsMapLayer>> differenceLayers(const ScenarioDifference &difference, const QgsCoordinateReferenceSystem &crs,
                                                                              const MapLanguages &languages);

} // namespace madang
