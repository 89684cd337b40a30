// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/transit_layers.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/name_labels.h"
#include "core/cartography/palette.h"
#include "core/cartography/symbol_parts.h"
#include "transit/processing/feed_features.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgsgraduatedsymbolrenderer.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgspallabeling.h>
#include <qgsproperty.h>
#include <qgsproviderregistry.h>
#include <qgssymbollayer.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace madang::transit {

namespace {

// As many routes as a reader tells apart by colour in a legend.
constexpr int mostNamedRoutes = 12;

// For routes whose feed gives no colour: Okabe and Ito (2008), told apart by people who see colours differently, and
// darkened where they would not show on paper.
const char *const spareColours[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9",
                                    "#7b4ea3", "#8c510a", "#01665e", "#c51b7d", "#4d4d4d", "#e69f00"};

// The columns as the window names them.
class TransitField {
    Q_DECLARE_TR_FUNCTIONS(TransitField)
public:
    static QString title(const QString &column)
    {
        static const QHash<QString, const char *> titles = {
            {QStringLiteral("stop_id"), QT_TRANSLATE_NOOP("TransitField", "Stop ID")},
            {QStringLiteral("code"), QT_TRANSLATE_NOOP("TransitField", "Stop code")},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("TransitField", "Name")},
            {QStringLiteral("name_2"), QT_TRANSLATE_NOOP("TransitField", "Name in the second language")},
            {QStringLiteral("location_type"), QT_TRANSLATE_NOOP("TransitField", "Type of place (GTFS)")},
            {QStringLiteral("parent_station"), QT_TRANSLATE_NOOP("TransitField", "Part of station")},
            {QStringLiteral("departures"), QT_TRANSLATE_NOOP("TransitField", "Departures a day")},
            {QStringLiteral("arrivals"), QT_TRANSLATE_NOOP("TransitField", "Arrivals a day")},
            {QStringLiteral("first_departure"), QT_TRANSLATE_NOOP("TransitField", "First departure")},
            {QStringLiteral("last_departure"), QT_TRANSLATE_NOOP("TransitField", "Last departure")},
            {QStringLiteral("route_id"), QT_TRANSLATE_NOOP("TransitField", "Route ID")},
            {QStringLiteral("short_name"), QT_TRANSLATE_NOOP("TransitField", "Short name")},
            {QStringLiteral("mode"), QT_TRANSLATE_NOOP("TransitField", "Mode")},
            {QStringLiteral("route_type"), QT_TRANSLATE_NOOP("TransitField", "Type of route (GTFS)")},
            {QStringLiteral("colour"), QT_TRANSLATE_NOOP("TransitField", "Colour")},
            {QStringLiteral("runs"), QT_TRANSLATE_NOOP("TransitField", "Runs a day")},
            {QStringLiteral("last_arrival"), QT_TRANSLATE_NOOP("TransitField", "Last arrival")},
            {QStringLiteral("from_shapes"), QT_TRANSLATE_NOOP("TransitField", "Course from the feed's shapes")},
        };
        const auto known = titles.constFind(column);
        return known == titles.cend() ? QString() : tr(*known);
    }
};

double lineWidth(const QString &mode)
{
    if (mode == QLatin1String("rail") || mode == QLatin1String("metro"))
        return 1.4;
    if (mode == QLatin1String("tram"))
        return 1.1;
    return mode == QLatin1String("ferry") ? 0.6 : 0.8;
}

std::unique_ptr<QgsLineSymbol> routeSymbol(const QColor &colour, const QString &mode)
{
    const double width = lineWidth(mode);
    auto symbol = stroke(Qt::white, width + 0.6);
    const QVector<double> dashes = mode == QLatin1String("ferry") ? QVector<double>{2.0, 1.2} : QVector<double>();
    auto line = stroke(colour, width, dashes);
    line->symbolLayer(0)->setRenderingPass(1);
    symbol->appendSymbolLayer(line->takeSymbolLayer(0));
    return symbol;
}

Phrase modeName(const QString &mode)
{
    if (mode == QLatin1String("metro"))
        return {"Transit", QT_TRANSLATE_NOOP("Transit", "Metro route")};
    if (mode == QLatin1String("rail"))
        return {"Transit", QT_TRANSLATE_NOOP("Transit", "Rail route")};
    if (mode == QLatin1String("tram"))
        return {"Transit", QT_TRANSLATE_NOOP("Transit", "Tram or monorail route")};
    if (mode == QLatin1String("ferry"))
        return {"Transit", QT_TRANSLATE_NOOP("Transit", "Ferry route")};
    if (mode == QLatin1String("cableway"))
        return {"Transit", QT_TRANSLATE_NOOP("Transit", "Cable car route")};
    if (mode == QLatin1String("bus"))
        return {"Transit", QT_TRANSLATE_NOOP("Transit", "Bus route")};
    return {"Transit", QT_TRANSLATE_NOOP("Transit", "Other route")};
}

QString nameExpression()
{
    return QStringLiteral("CASE WHEN coalesce(\"name_2\",'')='' THEN coalesce(\"name\",'') "
                          "ELSE coalesce(\"name\",'')||'\\n'||\"name_2\" END");
}

// "1 · Alpha to Gamma" in the languages of the map.
QString routeLabel(const QgsFeature &route)
{
    const QString shortName = route.attribute(QStringLiteral("short_name")).toString();
    QStringList names;
    for (const char *column : {"name", "name_2"}) {
        const QString name = route.attribute(QLatin1String(column)).toString();
        if (!name.isEmpty() && name != shortName)
            names << (shortName.isEmpty() ? name : QStringLiteral("%1 · %2").arg(shortName, name));
    }
    return names.isEmpty() ? shortName : MapLanguages::joined(names);
}

void styleRoutes(QgsVectorLayer &layer, const MapLanguages &languages)
{
    auto *renderer = new QgsCategorizedSymbolRenderer;
    renderer->setUsingSymbolLevels(true);
    if (layer.featureCount() <= mostNamedRoutes) {
        renderer->setClassAttribute(QStringLiteral("route_id"));
        std::size_t spare = 0;
        QgsFeature route;
        for (QgsFeatureIterator routes = layer.getFeatures(); routes.nextFeature(route);) {
            QColor colour(route.attribute(QStringLiteral("colour")).toString());
            if (!colour.isValid())
                colour = QColor(QLatin1String(spareColours[spare++ % std::size(spareColours)]));
            renderer->addCategory(QgsRendererCategory(route.attribute(QStringLiteral("route_id")),
                                                      routeSymbol(colour, route.attribute(QStringLiteral("mode")).toString()).release(),
                                                      routeLabel(route)));
        }
    } else {
        renderer->setClassAttribute(QStringLiteral("mode"));
        for (const QVariant &value : layer.uniqueValues(layer.fields().lookupField(QStringLiteral("mode")))) {
            const QString mode = value.toString();
            auto symbol = routeSymbol(palette::colour(palette::transit), mode);
            symbol->symbolLayer(1)->setDataDefinedProperty(
                QgsSymbolLayer::Property::StrokeColor,
                QgsProperty::fromExpression(QStringLiteral("CASE WHEN coalesce(\"colour\",'')='' THEN '%1' ELSE \"colour\" END")
                                                .arg(palette::colour(palette::transit).name())));
            renderer->addCategory(QgsRendererCategory(value, symbol.release(),
                                                      MapLanguages::joined(languages.texts(modeName(mode)))));
        }
    }
    layer.setRenderer(renderer);
    NameStyle names;
    names.place = NameStyle::Place::AlongLine;
    names.size = 7;
    names.bold = true;
    names.colour = palette::colour(palette::text);
    names.priority = 7;
    names.smallestScale = 150000;
    labelNames(layer, QStringLiteral("CASE WHEN coalesce(\"short_name\",'')='' THEN %1 ELSE \"short_name\" END").arg(nameExpression()),
               names, languages);
}

// The largest of 1, 2, 5, 10, 20 … that is not above `value`; at least 1.
double roundNumber(double value)
{
    if (value < 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double first = value / power;
    return (first >= 5 ? 5 : first >= 2 ? 2 : 1) * power;
}

void styleStops(QgsVectorLayer &layer, const MapLanguages &languages)
{
    const double most = layer.maximumValue(layer.fields().lookupField(QStringLiteral("departures"))).toDouble();
    QVector<double> bounds;
    for (const double part : {8.0, 4.0, 2.0}) {
        const double bound = roundNumber(most / part);
        if (bound < most && (bounds.isEmpty() || bound > bounds.last()))
            bounds << bound;
    }
    const QColor edge = palette::colour(palette::text);
    QgsRangeList ranges;
    const auto label = [&](const char *source, const QStringList &arguments = {}) {
        return MapLanguages::joined(languages.texts({"Transit", source, arguments}));
    };
    ranges << QgsRendererRange(0, 0, disc(QColor(235, 232, 226), palette::colour(palette::quietText), 1.0, 0.2).release(),
                               label(QT_TRANSLATE_NOOP("Transit", "Stop without departures that day")));
    double from = 0;
    for (int i = 0; i <= bounds.size() && most > 0; ++i) {
        const bool isLast = i == bounds.size();
        const double size = 1.3 + 0.6 * (i + 3 - int(bounds.size()));
        const QString upTo = QString::number(isLast ? from : bounds[i], 'f', 0);
        ranges << QgsRendererRange(from, isLast ? most : bounds[i], disc(Qt::white, edge, size, 0.35).release(),
                                   isLast && i > 0 ? label(QT_TRANSLATE_NOOP("Transit", "Stop with more than %1 departures a day"), {upTo})
                                   : isLast        ? label(QT_TRANSLATE_NOOP("Transit", "Stop with departures that day"))
                                                   : label(QT_TRANSLATE_NOOP("Transit", "Stop with up to %1 departures a day"), {upTo}));
        if (!isLast)
            from = bounds[i];
    }
    auto *renderer = new QgsGraduatedSymbolRenderer(QStringLiteral("departures"), ranges);
    // The busiest on top, and labelled first.
    renderer->setOrderBy(QgsFeatureRequest::OrderBy({QgsFeatureRequest::OrderByClause(QStringLiteral("departures"))}));
    renderer->setOrderByEnabled(true);
    layer.setRenderer(renderer);

    NameStyle names;
    names.size = 6.5;
    names.colour = palette::colour(palette::text);
    names.priority = 8;
    names.smallestScale = 150000;
    labelNames(layer, nameExpression(), names, languages);
    QgsPalLayerSettings settings = layer.labeling()->settings();
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings::Property::Show,
        QgsProperty::fromExpression(QStringLiteral("@map_scale < 30000 OR \"departures\" > %1").arg(from)));
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings::Property::Priority,
        QgsProperty::fromExpression(QStringLiteral("4 + 5 * \"departures\" / %1").arg(std::max(most, 1.0))));
    layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
}

// Stations and entrances are where the stops are: only what vehicles call at is drawn.
QString calledAtExpression()
{
    return QStringLiteral("\"location_type\" IN (0, 4) OR \"departures\" > 0 OR \"arrivals\" > 0");
}

std::unique_ptr<QgsVectorLayer> memoryLayer(const QString &geometry, const QgsFields &fields, const QgsFeatureList &features)
{
    const QgsVectorLayer::LayerOptions options(QgsCoordinateTransformContext{}, false);
    auto layer = std::make_unique<QgsVectorLayer>(geometry + QStringLiteral("?crs=EPSG:4326"), QString(),
                                                  QStringLiteral("memory"), options);
    layer->dataProvider()->addAttributes(fields.toList());
    layer->updateFields();
    QgsFeatureList copy = features;
    layer->dataProvider()->addFeatures(copy, QgsFeatureSink::FastInsert);
    layer->updateExtents();
    for (int i = 0; i < layer->fields().count(); ++i)
        layer->setFieldAlias(i, TransitField::title(layer->fields().at(i).name()));
    return layer;
}

std::unique_ptr<QgsVectorLayer> memoryCopy(const QString &file, const QString &geometry, const QString &filter)
{
    const QgsVectorLayer::LayerOptions options(QgsCoordinateTransformContext{}, false);
    const QgsVectorLayer source(file, QString(), QStringLiteral("ogr"), options);
    if (!source.isValid())
        return nullptr;
    QgsFeatureRequest request;
    if (!filter.isEmpty())
        request.setFilterExpression(filter);
    QgsFeatureList features;
    QgsFeature feature;
    for (QgsFeatureIterator all = source.getFeatures(request); all.nextFeature(feature);)
        features << feature;
    return memoryLayer(geometry, source.fields(), features);
}

std::vector<std::unique_ptr<QgsMapLayer>> styled(std::unique_ptr<QgsVectorLayer> stops,
                                                 std::unique_ptr<QgsVectorLayer> routes, const MapLanguages &languages)
{
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    if (stops && stops->featureCount() > 0) {
        stops->setName(MapLanguages::joined(
            languages.texts({"Transit", QT_TRANSLATE_NOOP("Transit", "Stops by departures")})));
        styleStops(*stops, languages);
        layers.push_back(std::move(stops));
    }
    if (routes && routes->featureCount() > 0) {
        routes->setName(MapLanguages::joined(
            languages.texts({"Transit", QT_TRANSLATE_NOOP("Transit", "Public transport routes")})));
        styleRoutes(*routes, languages);
        layers.push_back(std::move(routes));
    }
    return layers;
}

} // namespace

std::vector<std::unique_ptr<QgsMapLayer>> transitLayers(const OpenFeed &feed, const ServiceDay &day,
                                                        const MapLanguages &languages)
{
    QgsFeatureList stops, routes;
    forEachStop(feed.feed(), day, languages.codes(), [&stops](QgsFeature &feature) {
        const int type = feature.attribute(QStringLiteral("location_type")).toInt();
        if (type == 0 || type == 4 || feature.attribute(QStringLiteral("departures")).toLongLong() > 0
            || feature.attribute(QStringLiteral("arrivals")).toLongLong() > 0)
            stops << feature;
    });
    forEachRoute(feed, day, languages.codes(), [&routes](QgsFeature &feature) { routes << feature; });
    return styled(memoryLayer(QStringLiteral("Point"), stopFields(), stops),
                  memoryLayer(QStringLiteral("MultiLineString"), routeFields(), routes), languages);
}

std::vector<std::unique_ptr<QgsMapLayer>> transitLayers(const QString &stopsFile, const QString &routesFile,
                                                        const MapLanguages &languages)
{
    return styled(memoryCopy(stopsFile, QStringLiteral("Point"), calledAtExpression()),
                  memoryCopy(routesFile, QStringLiteral("MultiLineString"), QString()), languages);
}

} // namespace madang::transit
