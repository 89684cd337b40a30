// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QgsMapLayer;
class QgsSymbol;

namespace madang {

class PlanReader;

// One line of a legend: a sample of the symbol and what it means.
struct MADANG_CORE_EXPORT MapLegendEntry {
    QStringList label;               // one text per language, equal ones once
    std::shared_ptr<QgsSymbol> symbol;
    QImage sample;                   // of a raster class, where there is no symbol
    std::optional<double> area;      // m² on the ellipsoid, for land-use classes
    QString colour;                  // "#RRGGBB" of a land-use class
    bool verified = true;            // false: the class's colour or limits are not confirmed

    // The sample as a picture of this size in pixels.
    QImage picture(const QSize &size, double dpi) const;
};

struct MapLegendGroup {
    QStringList title; // one text per language, equal ones once
    std::vector<MapLegendEntry> entries;
};

} // namespace madang
