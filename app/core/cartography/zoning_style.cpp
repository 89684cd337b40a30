// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/zoning_style.h"

#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/name_labels.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"
#include "core/checks/drafting_checks.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsfillsymbol.h>
#include <qgsproperty.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbollayer.h>
#include <qgsvectorlayer.h>

namespace madang {

using palette::colour;

namespace {

constexpr float zoneOpacity = 0.86F;

// The same hue, deep enough to be seen as a line beside the fill.
QColor edgeOf(const QColor &fill)
{
    const int hue = fill.hslHue();
    return QColor::fromHsl(hue < 0 ? 0 : hue, hue < 0 ? 0 : qMin(fill.hslSaturation(), 120), qMax(70, fill.lightness() - 75));
}

QgsFillSymbol *unknownCode()
{
    auto symbol = hatched(colour(palette::warning), 45, 2.2, 0.18);
    symbol->insertSymbolLayer(0, filled(colour(palette::unknownCode))->takeSymbolLayer(0));
    return symbol.release();
}

template <typename MakeSymbol>
QgsCategorizedSymbolRenderer *byCode(const MapLanguages &languages, MakeSymbol &&symbolOf)
{
    auto *renderer = new QgsCategorizedSymbolRenderer(QStringLiteral("code"));
    for (const auto &code : languages.landUseCodes())
        renderer->addCategory(QgsRendererCategory(code.code, symbolOf(QColor(code.colour)),
                                                  MapLanguages::joined(languages.label(code)), true, code.code));
    const Phrase unknown{"Map", QT_TRANSLATE_NOOP("Map", "Code not in the plan's list")};
    renderer->addCategory(QgsRendererCategory(QString(), unknownCode(), MapLanguages::joined(languages.texts(unknown)), true,
                                              restOfClasses()));
    return renderer;
}

// An outline, and the colour of a land use where one is written there: it may say more than the zone's. The legend has the
// colours already.
std::unique_ptr<QgsFillSymbol> outlinedByCode(const MapLanguages &languages, const QColor &edge, double width)
{
    QStringList colours;
    for (const auto &code : languages.landUseCodes()) {
        const QColor fill(code.colour);
        colours << QgsExpression::quotedString(code.code)
                << QgsExpression::quotedString(QStringLiteral("%1,%2,%3,%4").arg(fill.red()).arg(fill.green()).arg(fill.blue()).arg(qRound(zoneOpacity * 255)));
    }
    auto symbol = filled(Qt::transparent, edge, width);
    if (!colours.isEmpty())
        symbol->symbolLayer(0)->setDataDefinedProperty(QgsSymbolLayer::Property::FillColor,
                                                       QgsProperty::fromExpression(QStringLiteral("map_get(map(%1), \"code\")").arg(colours.join(QLatin1Char(',')))));
    return symbol;
}

} // namespace

void styleZones(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(byCode(languages, [](QColor fill) {
        const QColor edge = edgeOf(fill);
        fill.setAlphaF(zoneOpacity);
        return filled(fill, edge, 0.2).release();
    }));
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 6.5;
    names.colour = colour(palette::text);
    names.priority = 5;
    names.smallestScale = 40000;
    names.wrapAt = 18;
    labelNames(layer, languages.zoneLabelExpression(), names, languages);
}

void styleZoneOverlays(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(byCode(languages, [](const QColor &fill) { return hatched(edgeOf(fill), 135, 2.4, 0.25).release(); }));
}

void styleZoneBoundaries(QgsVectorLayer &layer, const MapLanguages &)
{
    layer.setRenderer(new QgsSingleSymbolRenderer(outlined(colour(palette::zoneBoundary), 0.15).release()));
}

void styleBlocks(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(new QgsSingleSymbolRenderer(outlinedByCode(languages, colour(palette::blockLine), 0.3).release()));
    layer.setScaleBasedVisibility(true);
    layer.setMinimumScale(100000);
}

void styleParcels(QgsVectorLayer &layer, const MapLanguages &languages)
{
    layer.setRenderer(new QgsSingleSymbolRenderer(outlinedByCode(languages, colour(palette::parcelLine), 0.1).release()));
    layer.setScaleBasedVisibility(true);
    layer.setMinimumScale(25000);
    NameStyle numbers;
    numbers.place = NameStyle::Place::InArea;
    numbers.size = 5.5;
    numbers.colour = colour(palette::quietText);
    numbers.priority = 1;
    numbers.smallestScale = 3000;
    labelNames(layer, QStringLiteral("coalesce(\"number\",'')"), numbers, languages);
}

void styleConstraints(QgsVectorLayer &layer, const MapLanguages &languages)
{
    const std::vector<MapClass> classes = {
        {{QLatin1String(planBoundaryKind)}, {"Map", QT_TRANSLATE_NOOP("Map", "Boundary of the plan")},
         outlined(QColor(0xb3, 0x2d, 0x6f), 0.7, {8, 2, 1.5, 2})},
        {{"flood", "flood_prone", "flood_zone", "inundation"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Area liable to flooding")}, hatched(QColor(0x2f, 0x7f, 0xb8), 0, 1.8, 0.2)},
        {{"heritage", "historic", "conservation"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Heritage protection")}, hatched(QColor(0x8a, 0x5a, 0x2b), 45, 2.2, 0.22)},
        {{"nature", "protected_area", "forest", "wetland", "ecology"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Nature protection")}, hatched(QColor(0x3f, 0x7d, 0x45), 135, 2.2, 0.22)},
        {{"slope", "steep_slope", "landslide"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Steep or unstable slope")}, hatched(QColor(0x9a, 0x6b, 0x2e), 90, 1.8, 0.2)},
        {{"airport", "height_limit", "aviation"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Height limit of an airfield")}, hatched(QColor(0x5d, 0x5a, 0x8c), 60, 3.0, 0.2)},
        {{"easement", "buffer", "right_of_way", "setback"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Strip to be kept free")}, hatched(QColor(0x7a, 0x70, 0x66), 45, 1.6, 0.18)},
        {{"military", "security"},
         {"Map", QT_TRANSLATE_NOOP("Map", "Military or security area")}, hatched(QColor(0xa3, 0x3b, 0x3b), 45, 2.6, 0.25)},
        {{}, {"Map", QT_TRANSLATE_NOOP("Map", "Other limit on building")}, hatched(QColor(0x80, 0x78, 0x70), 135, 2.6, 0.2)},
    };
    layer.setRenderer(classified(QStringLiteral("kind"), classes, languages).release());
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 6.5;
    names.colour = colour(palette::quietText);
    names.priority = 4;
    names.smallestScale = 60000;
    names.wrapAt = 18;
    labelNames(layer, languages.nameExpression(QStringLiteral("constraint_area")), names, languages);
}

} // namespace madang
