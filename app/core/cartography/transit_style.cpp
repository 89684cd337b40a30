// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/transit_style.h"

#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/name_labels.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsproperty.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace madang {

using palette::colour;

namespace {

std::unique_ptr<QgsLineSymbol> line(double width)
{
    auto symbol = stroke(Qt::white, width + 0.7);
    auto coloured = stroke(colour(palette::transit), width);
    // Feeds write colours with and without the sign of number.
    coloured->symbolLayer(0)->setDataDefinedProperty(
        QgsSymbolLayer::Property::StrokeColor,
        QgsProperty::fromExpression(QStringLiteral("CASE WHEN coalesce(\"colour\",'')='' THEN '%1' "
                                                   "WHEN left(\"colour\",1)='#' THEN \"colour\" ELSE '#'||\"colour\" END")
                                        .arg(colour(palette::transit).name())));
    coloured->symbolLayer(0)->setRenderingPass(1);
    symbol->appendSymbolLayer(coloured->takeSymbolLayer(0));
    return symbol;
}

} // namespace

void styleTransitLines(QgsVectorLayer &layer, const MapLanguages &languages)
{
    const std::vector<MapClass> classes = {
        {{"rail", "metro", "subway", "train"}, {"Map", QT_TRANSLATE_NOOP("Map", "Rail or metro line")}, line(1.5)},
        {{"tram", "light_rail", "lrt", "brt", "monorail"}, {"Map", QT_TRANSLATE_NOOP("Map", "Tram or busway line")}, line(1.2)},
        {{"ferry", "boat"}, {"Map", QT_TRANSLATE_NOOP("Map", "Ferry line")}, line(0.7)},
        {{}, {"Map", QT_TRANSLATE_NOOP("Map", "Bus line")}, line(0.9)},
    };
    auto renderer = classified(QStringLiteral("mode"), classes, languages);
    renderer->setUsingSymbolLevels(true);
    layer.setRenderer(renderer.release());
    NameStyle names;
    names.place = NameStyle::Place::AlongLine;
    names.size = 7.5;
    names.bold = true;
    names.colour = colour(palette::text);
    names.priority = 9;
    names.smallestScale = 200000;
    labelNames(layer, languages.nameExpression(QStringLiteral("transit_line")), names, languages);
}

void styleTransitStops(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(new QgsSingleSymbolRenderer(disc(Qt::white, colour(palette::text), 1.7, 0.35).release()));
    layer.setScaleBasedVisibility(true);
    layer.setMinimumScale(100000);
    NameStyle names;
    names.size = 6.5;
    names.colour = colour(palette::text);
    names.priority = 8;
    names.smallestScale = 35000;
    labelNames(layer, languages.nameExpression(QStringLiteral("transit_stop")), names, languages);
}

} // namespace madang
