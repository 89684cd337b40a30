// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/base_style.h"

#include "core/cartography/classes.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/name_labels.h"
#include "core/cartography/palette.h"
#include "core/cartography/road_classes.h"
#include "core/cartography/symbol_parts.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsfillsymbol.h>
#include <qgsinvertedpolygonrenderer.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsunittypes.h>
#include <qgsvectorlayer.h>

namespace madang {

using palette::colour;

namespace {

// The lines of the world map are good to a kilometre or two: they may frame a region, never cut through a city.
constexpr double largestWorldScale = 200000;

void setSingle(QgsVectorLayer &layer, QgsSymbol *symbol)
{
    layer.setRenderer(new QgsSingleSymbolRenderer(symbol));
}

std::unique_ptr<QgsLineSymbol> railway()
{
    auto line = stroke(colour(palette::rail), 0.8);
    auto sleepers = stroke(Qt::white, 0.5, {2.2, 2.2});
    sleepers->symbolLayer(0)->setRenderingPass(6);
    line->symbolLayer(0)->setRenderingPass(5);
    line->appendSymbolLayer(sleepers->takeSymbolLayer(0));
    return line;
}

std::unique_ptr<QgsLineSymbol> path()
{
    return stroke(colour(palette::roadCasing), 0.25, {1.2, 0.8});
}

} // namespace

void styleRoads(QgsVectorLayer &layer, const MapLanguages &languages)
{
    const QColor white = colour(palette::roadFill), quiet = colour(palette::roadCasing), strong = colour(palette::majorRoadCasing);
    const double metre = QgsUnitTypes::fromUnitToUnitFactor(Qgis::DistanceUnit::Meters, layer.crs().mapUnits());
    const std::vector<MapClass> classes = {
        {roadClassesOf(RoadKind::Expressway),
         {"Map", QT_TRANSLATE_NOOP("Map", "Expressway or national road")}, cased(white, {30 * metre, 0.8, 3.6}, strong, 0.2, 4)},
        {roadClassesOf(RoadKind::Arterial),
         {"Map", QT_TRANSLATE_NOOP("Map", "Arterial road")}, cased(white, {24 * metre, 0.6, 3.2}, strong, 0.15, 3)},
        {roadClassesOf(RoadKind::Secondary),
         {"Map", QT_TRANSLATE_NOOP("Map", "Secondary road")}, cased(white, {18 * metre, 0.42, 2.8}, quiet, 0.14, 2)},
        {roadClassesOf(RoadKind::Collector),
         {"Map", QT_TRANSLATE_NOOP("Map", "Collector road")}, cased(white, {14 * metre, 0.3, 2.4}, quiet, 0.12, 2)},
        {roadClassesOf(RoadKind::Path),
         {"Map", QT_TRANSLATE_NOOP("Map", "Track or path")}, path()},
        {roadClassesOf(RoadKind::Railway), {"Map", QT_TRANSLATE_NOOP("Map", "Railway")}, railway()},
        // The local streets and every class that is not known.
        {{}, {"Map", QT_TRANSLATE_NOOP("Map", "Local street")}, cased(white, {9 * metre, 0.2, 2.0}, quiet, 0.07, 1)},
    };
    auto renderer = classified(QStringLiteral("class"), classes, languages);
    renderer->setUsingSymbolLevels(true);
    layer.setRenderer(renderer.release());
    NameStyle names;
    names.place = NameStyle::Place::AlongLine;
    names.size = 6;
    names.colour = colour(palette::quietText);
    names.priority = 3;
    names.smallestScale = 15000;
    labelNames(layer, languages.nameExpression(QStringLiteral("road")), names, languages);
}

void styleBuildings(QgsVectorLayer &layer, const MapLanguages &)
{
    setSingle(layer, filled(colour(palette::building)).release());
    layer.setScaleBasedVisibility(true);
    layer.setMinimumScale(120000);
}

void styleWater(QgsVectorLayer &layer, const MapLanguages &languages)
{
    setSingle(layer, filled(colour(palette::water), colour(palette::waterEdge), 0.12).release());
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 7;
    names.colour = colour(palette::waterText);
    names.priority = 6;
    names.smallestScale = 150000;
    labelNames(layer, languages.nameExpression(QStringLiteral("constraint_area")), names, languages);
}

void styleFacilities(QgsVectorLayer &layer, const MapLanguages &languages)
{
    const QColor learning(0x4a, 0x6f, 0xa5), health(0xb5, 0x3a, 0x48), order(0x3d, 0x4f, 0x6b), public_(0x5b, 0x57, 0x8a),
        faith(0x7a, 0x62, 0x49), trade(0xa8, 0x5a, 0x2a), green(0x4c, 0x86, 0x4f), traffic(0x54, 0x5c, 0x66),
        supply(0x3b, 0x80, 0x94), other(0x6d, 0x68, 0x62);
    constexpr double size = 3.6;
    const auto kind = [&](const QStringList &values, const char *name, const QColor &fill, const char *svg) {
        return MapClass{values, {"Map", name}, badge(fill, QLatin1String(svg), size)};
    };
    const std::vector<MapClass> classes = {
        kind({"school", "primary_school", "secondary_school"}, QT_TRANSLATE_NOOP("Map", "School"), learning, "symbol/education_school.svg"),
        kind({"kindergarten", "nursery"}, QT_TRANSLATE_NOOP("Map", "Kindergarten"), learning, "symbol/education_nursery.svg"),
        kind({"university", "college"}, QT_TRANSLATE_NOOP("Map", "University or college"), learning, "symbol/education_university.svg"),
        kind({"library"}, QT_TRANSLATE_NOOP("Map", "Library"), learning, "amenity/amenity_library.svg"),
        kind({"museum", "gallery"}, QT_TRANSLATE_NOOP("Map", "Museum"), learning, "tourist/tourist_museum.svg"),
        kind({"hospital"}, QT_TRANSLATE_NOOP("Map", "Hospital"), health, "health/health_hospital.svg"),
        kind({"clinic", "health_centre", "doctors"}, QT_TRANSLATE_NOOP("Map", "Health centre"), health, "health/health_doctors.svg"),
        kind({"police"}, QT_TRANSLATE_NOOP("Map", "Police"), order, "amenity/amenity_police.svg"),
        kind({"fire_station"}, QT_TRANSLATE_NOOP("Map", "Fire station"), order, "amenity/amenity_firestation.svg"),
        kind({"townhall", "town_hall", "city_hall", "government", "public_office", "office"},
             QT_TRANSLATE_NOOP("Map", "Public office"), public_, "amenity/amenity_court.svg"),
        kind({"post_office", "post"}, QT_TRANSLATE_NOOP("Map", "Post office"), public_, "amenity/amenity_post_office.svg"),
        kind({"worship", "place_of_worship", "temple", "pagoda"}, QT_TRANSLATE_NOOP("Map", "Temple or place of worship"), faith,
             "religion/place_of_worship_unknown3.svg"),
        kind({"market", "marketplace"}, QT_TRANSLATE_NOOP("Map", "Market"), trade, "shopping/shopping_supermarket.svg"),
        kind({"park", "open_space", "garden"}, QT_TRANSLATE_NOOP("Map", "Park"), green, "symbol/landuse_deciduous.svg"),
        kind({"sports", "sports_centre", "pitch", "stadium"}, QT_TRANSLATE_NOOP("Map", "Sports ground"), green, "sport/sport_soccer.svg"),
        kind({"bus_station", "bus_terminal", "terminal", "bus_depot"}, QT_TRANSLATE_NOOP("Map", "Bus terminal"), traffic,
             "transport/transport_bus_stop2.svg"),
        kind({"railway_station", "station", "train_station"}, QT_TRANSLATE_NOOP("Map", "Railway station"), traffic,
             "transport/transport_train_station2.svg"),
        kind({"parking"}, QT_TRANSLATE_NOOP("Map", "Car park"), traffic, "transport/transport_parking.svg"),
        kind({"water_works", "water_treatment", "water_tower", "pumping_station", "wastewater_treatment", "wastewater_plant"},
             QT_TRANSLATE_NOOP("Map", "Water or sewage works"), supply, "symbol/poi_tower_water.svg"),
        kind({"landfill", "waste", "recycling"}, QT_TRANSLATE_NOOP("Map", "Waste facility"), supply, "amenity/amenity_recycling.svg"),
        kind({}, QT_TRANSLATE_NOOP("Map", "Other facility"), other, ""),
    };
    layer.setRenderer(classified(QStringLiteral("kind"), classes, languages).release());
    layer.setScaleBasedVisibility(true);
    layer.setMinimumScale(75000);
    NameStyle names;
    names.size = 6.5;
    names.colour = colour(palette::text);
    names.priority = 7;
    names.smallestScale = 30000;
    labelNames(layer, languages.nameExpression(QStringLiteral("facility")), names, languages);
}

void styleSea(QgsVectorLayer &layer, const MapLanguages &)
{
    layer.setRenderer(new QgsInvertedPolygonRenderer(new QgsSingleSymbolRenderer(filled(colour(palette::water)).release())));
    layer.setScaleBasedVisibility(true);
    layer.setMaximumScale(largestWorldScale);
}

void styleCountries(QgsVectorLayer &layer, const MapLanguages &languages)
{
    setSingle(layer, outlined(colour(palette::countryLine), 0.35).release());
    layer.setScaleBasedVisibility(true);
    layer.setMaximumScale(largestWorldScale);
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 9;
    names.bold = true;
    names.colour = colour(palette::quietText);
    names.priority = 8;
    names.largestScale = 2500000;
    labelNames(layer, languages.countryExpression(), names, languages);
}

void styleProvinces(QgsVectorLayer &layer, const MapLanguages &languages)
{
    setSingle(layer, outlined(colour(palette::provinceLine), 0.18).release());
    layer.setScaleBasedVisibility(true);
    layer.setMaximumScale(largestWorldScale);
    layer.setMinimumScale(12000000);
    NameStyle names;
    names.place = NameStyle::Place::InArea;
    names.size = 7;
    names.colour = colour(palette::quietText);
    names.priority = 4;
    names.smallestScale = 4000000;
    names.largestScale = largestWorldScale;
    labelNames(layer, QStringLiteral("\"name\""), names, languages);
}

void styleDisputedBorders(QgsVectorLayer &layer, const MapLanguages &)
{
    setSingle(layer, stroke(colour(palette::countryLine), 0.35, {1.6, 1.2}).release());
    layer.setScaleBasedVisibility(true);
    layer.setMaximumScale(largestWorldScale);
}

} // namespace madang
