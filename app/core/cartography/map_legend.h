// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <qgsgeometry.h>
#include <qgsrectangle.h>

#include <QImage>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QgsMapLayer;
class QgsSymbol;

namespace madang {

class MapLanguages;
class PlanReader;

// One line of a legend: a sample of the symbol and what it means.
struct MADANG_CORE_EXPORT MapLegendEntry {
    QStringList label;                 // a text per language, equal ones once
    std::shared_ptr<QgsSymbol> symbol; // as it is drawn at the map's scale, in millimetres
    QString colour;                    // "#RRGGBB" of a land-use class or a raster's class; the sample where there is no symbol
    QString key;                       // the class's value: land-use code, uid of a phase
    std::optional<double> area;        // m² on the ellipsoid in the whole scenario or the district, for classes of zones
    double share = 0;                  // of all zones there that are no overlays, where there is an area
    bool verified = true;              // false: the class's colour, name or limits are not confirmed

    // The sample as a picture of this size in pixels.
    QImage picture(const QSize &size, double dpi) const;
};

struct MapLegendGroup {
    QStringList title; // a text per language, equal ones once
    std::vector<MapLegendEntry> entries;
    bool isMeasured() const; // its classes have areas
};

// Which classes of zones a legend names: those within the map's frame, or all that the scenario has, so that their areas
// and shares come to the whole.
enum class ZoneClasses { InFrame, InScenario };

// The legend of a map: what its layers show within the extent (plan's CRS) at that scale, and nothing else. Classes
// of zones, by code and by phase, carry their area in the whole scenario, measured as the land-use balance measures it; or,
// where a district (polygons in the plan's CRS) is given, the area of what lies in it, those that have some. Layers that
// are not the plan's have groups of their own, first.
std::vector<MapLegendGroup> mapLegend(const QList<QgsMapLayer *> &layers, const PlanReader &plan, const QString &scenario,
                                      const MapLanguages &languages, const QgsRectangle &extent, double scaleDenominator,
                                      ZoneClasses zoneClasses = ZoneClasses::InFrame, const QgsGeometry &district = {});

} // namespace madang
