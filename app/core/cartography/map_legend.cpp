// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/map_legend.h"

#include "core/cartography/classes.h"
#include "core/cartography/colour_legend.h"
#include "core/cartography/map_languages.h"
#include "core/cartography/plan_layers.h"
#include "core/cartography/plan_project.h"
#include "core/plan/plan_reader.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgslegendsymbolitem.h>
#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>
#include <qgsrenderer.h>
#include <qgsunittypes.h>
#include <qgsvectorlayer.h>

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace madang {

namespace {

// Widths on the ground become what they are on paper at this scale, so that a sample looks like the map.
std::shared_ptr<QgsSymbol> atScale(const QgsSymbol &symbol, const PlanReader &plan, double scaleDenominator)
{
    std::shared_ptr<QgsSymbol> copy(symbol.clone());
    const double metres = QgsUnitTypes::fromUnitToUnitFactor(plan.crs().mapUnits(), Qgis::DistanceUnit::Meters);
    for (int i = 0; i < copy->symbolLayerCount(); ++i) {
        auto *line = dynamic_cast<QgsSimpleLineSymbolLayer *>(copy->symbolLayer(i));
        if (!line || line->widthUnit() != Qgis::RenderUnit::MapUnits)
            continue;
        const QgsMapUnitScale limits = line->widthMapUnitScale();
        line->setWidth(std::clamp(line->width() * metres * 1000 / scaleDenominator, limits.minSizeMM, std::max(limits.minSizeMM, limits.maxSizeMM)));
        line->setWidthUnit(Qgis::RenderUnit::Millimeters);
    }
    return copy;
}

QgsFeatureRequest within(const QgsVectorLayer &layer, const PlanReader &plan, const QgsRectangle &extent)
{
    QgsFeatureRequest request;
    const QgsCoordinateTransform transform(plan.crs(), layer.crs(), QgsCoordinateTransformContext());
    try {
        request.setFilterRect(transform.transformBoundingBox(extent));
    } catch (const QgsCsException &) {
        // A layer whose coordinates do not reach here has nothing within.
        request.setFilterFids({});
    }
    return request;
}

// The keys of the classes that have a feature within the extent.
QSet<QString> classesShown(const QgsVectorLayer &layer, const QgsFeatureRequest &area, int classCount)
{
    std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
    QgsRenderContext context;
    context.expressionContext().appendScopes(layer.createExpressionContext().takeScopes());
    renderer->startRender(context, layer.fields());
    QgsFeatureRequest request = area;
    request.setFlags(Qgis::FeatureRequestFlag::NoGeometry);
    request.setSubsetOfAttributes(renderer->usedAttributes(context), layer.fields());
    QSet<QString> keys;
    QgsFeature feature;
    auto features = layer.getFeatures(request);
    while (keys.size() < classCount && features.nextFeature(feature)) {
        context.expressionContext().setFeature(feature);
        const QSet<QString> found = renderer->legendKeysForFeature(feature, context);
        if (found.isEmpty())
            keys.insert(restOfClasses()); // no class names this value
        keys.unite(found);
    }
    renderer->stopRender(context);
    return keys;
}

QgsGeometry validPolygon(const QgsGeometry &drawn)
{
    return drawn.isGeosValid() ? drawn : drawn.makeValid(Qgis::MakeValidMethod::Structure, false);
}

// Areas by the values of a column of the zones that are no overlays, measured as the land-use balance measures them; of
// their land within the district, where there is one.
QHash<QString, double> zoneAreas(const PlanReader &plan, const QString &scenario, const QString &column, const QgsGeometry &district)
{
    QgsDistanceArea measure;
    measure.setSourceCrs(plan.crs(), QgsCoordinateTransformContext());
    measure.setEllipsoid(plan.crs().ellipsoidAcronym());
    QHash<QString, double> areas;
    const QgsGeometry land = district.isNull() ? district : validPolygon(district);
    const QStringList columns{column, QStringLiteral("overlay")};
    const auto add = [&](const EffectiveRow &row) {
        if (row.values[1].toInt() != 0 || row.geometry.isEmpty())
            return;
        QgsGeometry drawn = validPolygon(row.geometry);
        if (!land.isNull())
            drawn = drawn.intersection(land);
        try {
            areas[row.values[0].toString().trimmed()] += measure.measureArea(drawn);
        } catch (const QgsCsException &) {
            // Drawn where the plan's coordinates mean nothing; the checks tell of it.
        }
    };
    if (land.isNull())
        plan.forEach(QStringLiteral("zone"), scenario, columns, add);
    else
        plan.forEachNear(QStringLiteral("zone"), scenario, land.boundingBox(), columns, add);
    return areas;
}

// Transit lines are known by their names and colours, not by their modes.
std::vector<MapLegendEntry> entriesOfLines(const QgsVectorLayer &layer, const PlanReader &plan, const QgsFeatureRequest &area, const MapLanguages &languages,
                                           double scaleDenominator)
{
    constexpr size_t most = 14;
    std::unique_ptr<QgsFeatureRenderer> renderer(layer.renderer()->clone());
    QgsRenderContext context;
    context.expressionContext() = layer.createExpressionContext();
    renderer->startRender(context, layer.fields());
    QgsExpression name(languages.nameExpression(QStringLiteral("transit_line")));
    name.prepare(&context.expressionContext());
    std::vector<MapLegendEntry> entries;
    QSet<QString> seen;
    QgsFeature feature;
    auto features = layer.getFeatures(area);
    while (features.nextFeature(feature)) {
        context.expressionContext().setFeature(feature);
        const QgsSymbol *symbol = renderer->symbolForFeature(feature, context);
        const QString label = name.evaluate(&context.expressionContext()).toString();
        if (!symbol || label.isEmpty() || seen.contains(label))
            continue;
        seen.insert(label);
        MapLegendEntry entry;
        entry.label = label.split(QLatin1Char('\n'));
        entry.symbol = atScale(*symbol, plan, scaleDenominator);
        QgsSymbolLayer *coloured = entry.symbol->symbolLayer(entry.symbol->symbolLayerCount() - 1);
        const QgsProperty colour = coloured->dataDefinedProperties().property(QgsSymbolLayer::Property::StrokeColor);
        coloured->setColor(colour.valueAsColor(context.expressionContext(), coloured->color()));
        coloured->dataDefinedProperties().clear();
        entries.push_back(entry);
    }
    renderer->stopRender(context);
    if (entries.size() > most)
        entries.clear();
    return entries;
}

std::vector<MapLegendEntry> entriesOf(const QgsVectorLayer &layer, const PlanReader &plan, const QgsRectangle &extent,
                                      const MapLanguages &languages, double scaleDenominator)
{
    const QgsFeatureRequest area = extent.isNull() ? QgsFeatureRequest() : within(layer, plan, extent);
    if (layer.id() == planLayerId(QStringLiteral("transit_line"))) {
        auto lines = entriesOfLines(layer, plan, area, languages, scaleDenominator);
        if (!lines.empty())
            return lines;
    }
    const QgsLegendSymbolList items = layer.renderer()->legendSymbolItems();
    const QSet<QString> shown = classesShown(layer, area, items.size());
    std::vector<MapLegendEntry> entries;
    for (const QgsLegendSymbolItem &item : items) {
        if (!item.symbol() || (!item.ruleKey().isEmpty() && !shown.contains(item.ruleKey())) || shown.isEmpty())
            continue;
        MapLegendEntry entry;
        // A layer with one symbol is known by its own name.
        entry.label = MapLanguages::split(item.label().isEmpty() ? layer.name() : item.label());
        entry.key = item.ruleKey();
        entry.symbol = atScale(*item.symbol(), plan, scaleDenominator);
        entries.push_back(entry);
    }
    return entries;
}

std::vector<MapLegendEntry> entriesOf(const QgsRasterLayer &layer)
{
    std::vector<MapLegendEntry> entries;
    for (const auto &[text, colour] : layer.renderer()->legendSymbologyItems())
        if (!text.isEmpty()) {
            MapLegendEntry entry;
            entry.label = MapLanguages::split(text);
            entry.colour = colour.name();
            entries.push_back(entry);
        }
    return entries;
}

std::vector<MapLegendEntry> entriesOf(const ColourLegend &legend)
{
    std::vector<MapLegendEntry> entries;
    for (const ColourLegend::Entry &each : legend.entries()) {
        MapLegendEntry entry;
        entry.label = MapLanguages::split(each.label);
        entry.colour = each.colour.name();
        entries.push_back(entry);
    }
    return entries;
}

// Gives the classes of zones their areas and shares. `column` is what the zones are classified by.
void measureClasses(std::vector<MapLegendEntry> &entries, const PlanReader &plan, const QString &scenario, const QString &column,
                    const QgsGeometry &district)
{
    QHash<QString, double> areas = zoneAreas(plan, scenario, column, district);
    double total = 0;
    for (const double area : std::as_const(areas))
        total += area;
    MapLegendEntry *rest = nullptr;
    for (MapLegendEntry &entry : entries)
        if (entry.key == restOfClasses())
            rest = &entry;
        else
            entry.area = areas.take(entry.key);
    if (rest) {
        rest->area = 0;
        for (const double area : std::as_const(areas))
            *rest->area += area;
    }
    for (MapLegendEntry &entry : entries)
        if (!district.isNull() && *entry.area <= 0)
            entry.area.reset(); // seen beside the district
        else
            entry.share = total > 0 ? *entry.area / total : 0;
}

void nameLandUse(std::vector<MapLegendEntry> &entries, const MapLanguages &languages)
{
    for (MapLegendEntry &entry : entries)
        for (const auto &code : languages.landUseCodes())
            if (entry.key == code.code) {
                entry.colour = code.colour;
                entry.verified = code.verified;
            }
}

const PlanLayer *planLayer(const QString &id)
{
    const auto &all = planLayers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PlanLayer &each) { return planLayerId(each.id) == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

bool MapLegendGroup::isMeasured() const
{
    return std::any_of(entries.begin(), entries.end(), [](const MapLegendEntry &entry) { return entry.area.has_value(); });
}

QImage MapLegendEntry::picture(const QSize &size, double dpi) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!symbol) {
        painter.fillRect(image.rect().adjusted(1, 1, -1, -1), QColor(colour));
        return image;
    }
    QgsRenderContext context = QgsRenderContext::fromQPainter(&painter);
    context.setScaleFactor(dpi / 25.4);
    symbol->drawPreviewIcon(&painter, size, &context);
    return image;
}

std::vector<MapLegendGroup> mapLegend(const QList<QgsMapLayer *> &layers, const PlanReader &plan, const QString &scenario,
                                      const MapLanguages &languages, const QgsRectangle &extent, double scaleDenominator,
                                      ZoneClasses zoneClasses, const QgsGeometry &district)
{
    std::vector<MapLegendGroup> derived, own;
    const QgsRectangle zonesWithin = zoneClasses == ZoneClasses::InScenario ? QgsRectangle() : extent;
    for (QgsMapLayer *layer : layers) {
        if (!layer->isInScaleRange(scaleDenominator))
            continue;
        const PlanLayer *definition = planLayer(layer->id());
        // The world map and the white lines between blocks explain themselves.
        if (definition && (definition->group == PlanLayer::Group::World || definition->id == QLatin1String("block")))
            continue;
        const bool byCode = definition && definition->id == QLatin1String("zone");
        const bool byPhase = definition && definition->id == QLatin1String("zone_phase");
        std::vector<MapLegendEntry> entries;
        if (auto *raster = qobject_cast<QgsRasterLayer *>(layer); raster && raster->renderer())
            entries = entriesOf(*raster);
        else if (const auto *legend = qobject_cast<ColourLegend *>(layer->legend()))
            entries = entriesOf(*legend);
        else if (auto *vector = qobject_cast<QgsVectorLayer *>(layer); vector && vector->renderer())
            entries = entriesOf(*vector, plan, byCode || byPhase ? zonesWithin : extent, languages, scaleDenominator);
        if (entries.empty())
            continue;
        if (byCode || byPhase)
            measureClasses(entries, plan, scenario, byCode ? QStringLiteral("code") : QStringLiteral("phase_uid"), district);
        if (byCode)
            nameLandUse(entries, languages);
        const QStringList title = definition ? languages.texts(groupName(definition->group)) : MapLanguages::split(layer->name());
        std::vector<MapLegendGroup> &groups = definition ? own : derived;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const MapLegendGroup &each) { return each.title == title; });
        if (group == groups.end())
            group = groups.insert(groups.end(), MapLegendGroup{title, {}});
        // Zones are drawn below what limits them but are what the group is about.
        const bool leads = byCode || byPhase;
        group->entries.insert(leads ? group->entries.begin() : group->entries.end(), entries.begin(), entries.end());
        if (leads)
            std::rotate(groups.begin(), group, std::next(group));
    }
    // What the map is about comes before what it stands on.
    std::stable_partition(own.begin(), own.end(), [&](const MapLegendGroup &each) {
        return each.title != languages.texts(groupName(PlanLayer::Group::Base));
    });
    derived.insert(derived.end(), own.begin(), own.end());
    return derived;
}

} // namespace madang
