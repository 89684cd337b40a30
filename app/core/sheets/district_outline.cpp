// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/district_outline.h"

#include "core/cartography/palette.h"
#include "core/cartography/plan_project.h"
#include "core/cartography/symbol_parts.h"

#include <qgsfillsymbol.h>
#include <qgsgeometry.h>
#include <qgsinvertedpolygonrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbollayer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

namespace madang {

std::unique_ptr<QgsVectorLayer> districtOutline(const QgsCoordinateReferenceSystem &crs, double factor)
{
    auto layer = std::make_unique<QgsVectorLayer>(QStringLiteral("MultiPolygon"), QStringLiteral("district"), QStringLiteral("memory"));
    layer->setId(planLayerId(QStringLiteral("district")));
    layer->setCrs(crs);
    std::unique_ptr<QgsFillSymbol> symbol = filled(QColor(0xff, 0xff, 0xff, 110));
    symbol->appendSymbolLayer(outlined(Qt::white, 1.3 * factor)->symbolLayer(0)->clone());
    symbol->appendSymbolLayer(outlined(palette::colour(palette::warning), 0.7 * factor)->symbolLayer(0)->clone());
    layer->setRenderer(new QgsInvertedPolygonRenderer(new QgsSingleSymbolRenderer(symbol.release())));
    return layer;
}

void outlineDistrict(QgsVectorLayer &layer, const QgsGeometry &land)
{
    QgsGeometry whole = land;
    whole.convertToMultiType();
    QgsFeature district;
    district.setGeometry(whole);
    QgsFeatureList districts{district};
    layer.dataProvider()->truncate();
    layer.dataProvider()->addFeatures(districts);
}

} // namespace madang
