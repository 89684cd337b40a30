// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/drainage_style.h"

#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/name_labels.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

namespace madang {

using palette::colour;

namespace {

// Kind and status as one value: "canal|proposed".
const QString kindAndStatus = QStringLiteral("\"kind\"||'|'||\"status\"");
constexpr double arrowScale = 30000;

QStringList withStatus(const QStringList &kinds, const char *status)
{
    QStringList values;
    for (const QString &kind : kinds)
        values << kind + QLatin1Char('|') + QLatin1String(status);
    return values;
}

std::unique_ptr<QgsLineSymbol> waterway(QRgb line, double width, const QVector<double> &dashes = {})
{
    auto symbol = stroke(colour(line), width, dashes);
    symbol->appendSymbolLayer(flowArrows(colour(palette::pipe), arrowScale).release());
    return symbol;
}

std::unique_ptr<QgsMarkerSymbol> node(Qgis::MarkerShape shape, double size, const QColor &fill)
{
    auto *marker = new QgsSimpleMarkerSymbolLayer(shape, size, 0, Qgis::ScaleMethod::ScaleDiameter, fill, colour(palette::pipe));
    marker->setStrokeWidth(0.25);
    return std::make_unique<QgsMarkerSymbol>(QgsSymbolLayerList{marker});
}

} // namespace

void styleDrainLinks(QgsVectorLayer &layer, const MapLanguages &languages)
{
    const QStringList river = {"river", "stream"}, canal = {"canal", "khlong", "main_canal"},
                      open = {"drain", "ditch", "channel", "open_channel"}, closed = {"pipe", "sewer", "culvert", "storm_sewer"};
    const std::vector<MapClass> classes = {
        {withStatus(river, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "River or stream")}, waterway(palette::canal, 1.5)},
        {withStatus(canal, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Canal")}, waterway(palette::canal, 0.9)},
        {withStatus(canal + river, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Canal, proposed")},
         waterway(palette::proposedDrain, 1.0, {3.0, 1.4})},
        {withStatus(open, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Open drain")}, waterway(palette::canal, 0.5)},
        {withStatus(open, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Open drain, proposed")},
         waterway(palette::proposedDrain, 0.6, {2.2, 1.1})},
        {withStatus(closed, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Pipe or culvert")}, waterway(palette::pipe, 0.4)},
        {withStatus(closed, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Pipe or culvert, proposed")},
         waterway(palette::pipe, 0.5, {1.4, 0.9})},
        {{}, {"Map", QT_TRANSLATE_NOOP("Map", "Other waterway")}, waterway(palette::canal, 0.35)},
    };
    layer.setRenderer(classified(kindAndStatus, classes, languages).release());
    NameStyle names;
    names.place = NameStyle::Place::AlongLine;
    names.size = 6.5;
    names.colour = colour(palette::waterText);
    names.priority = 6;
    names.smallestScale = 60000;
    labelNames(layer, languages.nameExpression(QStringLiteral("drain_link")), names, languages);
}

void styleDrainNodes(QgsVectorLayer &layer, const MapLanguages &languages)
{
    using Shape = Qgis::MarkerShape;
    const QColor built = colour(palette::pipe), planned = Qt::white;
    const QStringList junction = {"junction", "manhole", "inlet"}, outfall = {"outfall", "outlet"},
                      storage = {"storage", "pond", "retention", "reservoir"}, machine = {"pump", "gate", "weir", "sluice"};
    const std::vector<MapClass> classes = {
        {withStatus(junction, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Manhole or junction")}, node(Shape::Circle, 1.0, built)},
        {withStatus(junction, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Manhole or junction, proposed")}, node(Shape::Circle, 1.0, planned)},
        {withStatus(outfall, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Outfall")}, node(Shape::Triangle, 2.4, built)},
        {withStatus(outfall, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Outfall, proposed")}, node(Shape::Triangle, 2.4, planned)},
        {withStatus(storage, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Storage pond")}, node(Shape::Square, 2.2, built)},
        {withStatus(storage, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Storage pond, proposed")}, node(Shape::Square, 2.2, planned)},
        {withStatus(machine, "existing"), {"Map", QT_TRANSLATE_NOOP("Map", "Pump or gate")}, node(Shape::Diamond, 2.4, built)},
        {withStatus(machine, "proposed"), {"Map", QT_TRANSLATE_NOOP("Map", "Pump or gate, proposed")}, node(Shape::Diamond, 2.4, planned)},
        {{}, {"Map", QT_TRANSLATE_NOOP("Map", "Other point of the network")}, node(Shape::Circle, 1.0, colour(palette::canal))},
    };
    layer.setRenderer(classified(kindAndStatus, classes, languages).release());
    layer.setScaleBasedVisibility(true);
    layer.setMinimumScale(75000);
    NameStyle names;
    names.size = 6;
    names.colour = colour(palette::waterText);
    names.priority = 4;
    names.smallestScale = 12000;
    labelNames(layer, languages.nameExpression(QStringLiteral("drain_node")), names, languages);
}

void styleCatchments(QgsVectorLayer &layer, const MapLanguages &languages)
{
    auto symbol = outlined(colour(palette::catchmentEdge), 0.35, {2.4, 0.9, 0.4, 0.9});
    QColor tint = colour(palette::canal);
    tint.setAlphaF(0.08F);
    symbol->insertSymbolLayer(0, filled(tint)->takeSymbolLayer(0));
    layer.setRenderer(new QgsSingleSymbolRenderer(symbol.release()));
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 7;
    names.bold = true;
    names.colour = colour(palette::catchmentEdge);
    names.priority = 7;
    names.smallestScale = 150000;
    labelNames(layer, languages.nameExpression(QStringLiteral("catchment")), names, languages);
}

} // namespace madang
