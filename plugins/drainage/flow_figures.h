// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "drainage/processing/terrain_statement.h"

#include <QVariantMap>

#include <utility>
#include <vector>

namespace madang::drainage {

// The results of madang:flowaccumulation as a panel and a report read them.
struct FlowFigures {
    explicit FlowFigures(const QVariantMap &results);

    qint64 cells = 0;
    qint64 filledCells = 0;
    qint64 outlets = 0;
    qint64 sinks = 0;
    qint64 cellsToSinks = 0;
    qint64 largestCells = 0;
    double cellArea = 0;    // m²
    double largestArea = 0; // m²
    double deepestFill = 0; // m
    double shareWithoutDrop = 0;
    std::vector<DemFinding> terrain;

    double filledShare() const { return cells > 0 ? double(filledCells) / double(cells) : 0.0; }
};

} // namespace madang::drainage
