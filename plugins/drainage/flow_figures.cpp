// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/flow_figures.h"

namespace madang::drainage {

FlowFigures::FlowFigures(const QVariantMap &results)
    : cells(results.value(QStringLiteral("cells")).toLongLong())
    , filledCells(results.value(QStringLiteral("filled_cells")).toLongLong())
    , outlets(results.value(QStringLiteral("outlets")).toLongLong())
    , sinks(results.value(QStringLiteral("sinks")).toLongLong())
    , cellsToSinks(results.value(QStringLiteral("cells_to_sinks")).toLongLong())
    , largestCells(results.value(QStringLiteral("max_accumulation_cells")).toLongLong())
    , cellArea(results.value(QStringLiteral("cell_area_m2")).toDouble())
    , largestArea(results.value(QStringLiteral("max_accumulation_km2")).toDouble() * 1e6)
    , deepestFill(results.value(QStringLiteral("max_fill_m")).toDouble())
{
    if (cells > 0)
        shareWithoutDrop = results.value(QStringLiteral("cells_without_drop")).toDouble() / double(cells);
    for (const QVariant &finding : results.value(QStringLiteral("terrain")).toList())
        terrain.push_back(demFindingOf(finding.toMap()));
}

} // namespace madang::drainage
