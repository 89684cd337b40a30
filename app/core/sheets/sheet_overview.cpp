// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_overview.h"

#include "core/cartography/plan_project.h"

#include <qgslayoutitemmap.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

namespace madang {

namespace {
// Of the map of the country: provinces are drawn, and their names are not.
constexpr double countryScale = 11e6;
} // namespace

void showOverview(QgsLayoutItemMap &overview, const QgsLayoutItemMap &sheet, const QgsProject &project, const QgsRectangle &whole)
{
    overview.setCrs(sheet.crs());
    overview.setKeepLayerSet(true);
    const QgsRectangle shown = sheet.extent();
    const bool isPart = shown.width() * shown.height() < 0.5 * whole.width() * whole.height();
    QStringList names = {QStringLiteral("world_disputed"), QStringLiteral("world_countries"), QStringLiteral("world_provinces"), QStringLiteral("world_sea")};
    if (isPart)
        names = QStringList{QStringLiteral("road"), QStringLiteral("water"), QStringLiteral("zone_boundary")} + names;
    QList<QgsMapLayer *> layers;
    for (const QString &name : std::as_const(names))
        if (QgsMapLayer *layer = project.mapLayer(planLayerId(name)))
            layers << layer;
    overview.setLayers(layers);
    if (isPart) {
        QgsRectangle around = whole;
        around.combineExtentWith(shown);
        overview.zoomToExtent(around);
    } else {
        overview.zoomToExtent(shown);
        overview.setScale(countryScale);
    }
}

} // namespace madang
