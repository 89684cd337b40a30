// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cartography/plan_project.h"

#include "core/cartography/map_languages.h"
#include "core/cartography/map_theme.h"
#include "core/cartography/palette.h"
#include "core/cartography/plan_layers.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"

#include <qgsapplication.h>
#include <qgscoordinatetransform.h>
#include <qgseditorwidgetsetup.h>
#include <qgsexception.h>
#include <qgslabelingenginesettings.h>
#include <qgslayertree.h>
#include <qgsmapthemecollection.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

#include <map>

namespace madang {

namespace {

QString worldMapPath()
{
    return QgsApplication::pkgDataPath() + QStringLiteral("/resources/data/world_map.gpkg");
}

QString subsetOf(const PlanLayer &layer, const QStringList &chain)
{
    if (layer.group == PlanLayer::Group::World)
        return {};
    const QString effective = effectiveRowsCondition(layer.table, chain);
    return layer.filter.isEmpty() ? effective : QStringLiteral("%1 AND %2").arg(effective, layer.filter);
}

// What a GIS shows of the columns that only the program's own edits understand.
void hideBookkeeping(QgsVectorLayer &layer)
{
    for (const QString &column : {QStringLiteral("uid"), QStringLiteral("scenario"), QStringLiteral("origin_uid"), QStringLiteral("tombstone")}) {
        const int index = layer.fields().lookupField(column);
        if (index >= 0)
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(QStringLiteral("Hidden"), {}));
    }
    // A row drawn in QGIS is a row like any other.
    layer.setDefaultValueDefinition(layer.fields().lookupField(QStringLiteral("uid")),
                                    QgsDefaultValue(QStringLiteral("uuid('WithoutBraces')")));
}

std::unique_ptr<QgsVectorLayer> makeLayer(const PlanLayer &definition, const PlanReader &plan, const QStringList &chain,
                                          const QgsCoordinateTransformContext &transforms)
{
    const bool isWorld = definition.group == PlanLayer::Group::World;
    QgsVectorLayer::LayerOptions options(transforms, false);
    options.fallbackCrs = plan.crs();
    // Rows are written by PlanEdit alone; and asking whether a table can be written costs as much as opening it.
    options.forceReadOnly = true;
    QString source = QStringLiteral("%1|layername=%2").arg(isWorld ? worldMapPath() : plan.path(), definition.table);
    const QString subset = subsetOf(definition, chain);
    if (!subset.isEmpty())
        source += QStringLiteral("|subset=") + subset;
    auto layer = std::make_unique<QgsVectorLayer>(source, definition.id, QStringLiteral("ogr"), options);
    if (!layer->isValid())
        throw Failure(QCoreApplication::translate("Map", "The layer “%1” could not be opened.").arg(definition.table),
                      isWorld ? worldMapPath() : plan.path());
    layer->setId(planLayerId(definition.id));
    QgsVectorSimplifyMethod simplify;
    simplify.setSimplifyHints(Qgis::VectorRenderingSimplificationFlag::GeometrySimplification);
    simplify.setThreshold(1);
    layer->setSimplifyMethod(simplify);
    if (isWorld)
        layer->setReadOnly(true);
    else
        hideBookkeeping(*layer);
    return layer;
}

void addThemes(QgsProject &project)
{
    for (const QString &theme : mapThemes()) {
        QgsMapThemeCollection::MapThemeRecord record;
        for (QgsMapLayer *layer : mapThemeLayers(project, theme)) {
            QgsMapThemeCollection::MapThemeLayerRecord entry(layer);
            entry.isVisible = true;
            record.addLayerRecord(entry);
        }
        project.mapThemeCollection()->insert(theme, record);
    }
}

} // namespace

QString planLayerId(const QString &name)
{
    return QStringLiteral("madang_layer_") + name;
}

void fillPlanProject(QgsProject &project, const PlanReader &plan, const QString &scenario, const QStringList &languages)
{
    const QStringList chain = plan.scenarioChain(scenario);
    project.setCrs(plan.crs());
    project.setEllipsoid(plan.crs().ellipsoidAcronym());
    project.setTitle(plan.meta().title);
    project.setBackgroundColor(palette::colour(palette::paper));
    QgsLabelingEngineSettings labels = project.labelingEngineSettings();
    labels.setFlag(Qgis::LabelingFlag::UsePartialCandidates, false);
    labels.setDefaultTextRenderFormat(Qgis::TextRenderFormat::AlwaysOutlines);
    project.setLabelingEngineSettings(labels);

    std::map<PlanLayer::Group, QgsLayerTreeGroup *> groups;
    for (const PlanLayer &definition : planLayers()) {
        QgsLayerTreeGroup *&group = groups[definition.group];
        if (!group)
            group = project.layerTreeRoot()->addGroup(QString());
        auto layer = makeLayer(definition, plan, chain, project.transformContext());
        QgsLayerTreeLayer *node = group->addLayer(project.addMapLayer(layer.release(), false));
        node->setExpanded(definition.id == QLatin1String("zone"));
    }
    for (const auto &[kind, group] : groups) {
        group->setCustomProperty(QStringLiteral("madang/group"), int(kind));
        group->setExpanded(kind != PlanLayer::Group::World);
    }
    showLanguages(project, plan, languages);
    addThemes(project);
    showMapTheme(project, mapThemes().first());
}

void showScenario(QgsProject &project, const PlanReader &plan, const QString &scenario)
{
    const QStringList chain = plan.scenarioChain(scenario);
    for (const PlanLayer &definition : planLayers())
        if (auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(definition.id)))
            layer->setSubsetString(subsetOf(definition, chain));
}

void reloadTables(QgsProject &project, const QStringList &tables)
{
    for (const PlanLayer &definition : planLayers()) {
        if (definition.group == PlanLayer::Group::World || !tables.contains(definition.table))
            continue;
        if (auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(definition.id))) {
            layer->dataProvider()->reloadData();
            layer->updateExtents();
            layer->triggerRepaint();
        }
    }
}

void showLanguages(QgsProject &project, const PlanReader &plan, const QStringList &languages)
{
    const MapLanguages map(plan, languages);
    for (const PlanLayer &definition : planLayers())
        if (auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(definition.id))) {
            layer->setName(MapLanguages::joined(map.texts(definition.name)));
            definition.style(*layer, map);
            layer->triggerRepaint();
        }
    for (QgsLayerTreeGroup *group : project.layerTreeRoot()->findGroups()) {
        const QVariant kind = group->customProperty(QStringLiteral("madang/group"));
        if (kind.isValid())
            group->setName(MapLanguages::joined(map.texts(groupName(PlanLayer::Group(kind.toInt())))));
    }
}

void showPhases(QgsProject &project, const PlanReader &plan, const QStringList &languages)
{
    const MapLanguages map(plan, languages);
    for (const PlanLayer &definition : planLayers())
        if (definition.group == PlanLayer::Group::PhasedLand || definition.group == PlanLayer::Group::PhasedWorks)
            if (auto *layer = project.mapLayer<QgsVectorLayer *>(planLayerId(definition.id))) {
                definition.style(*layer, map);
                layer->triggerRepaint();
            }
}

void showMapTheme(QgsProject &project, const QString &theme)
{
    mapThemeTitle(theme); // refuses a theme that there is not
    for (const PlanLayer &definition : planLayers())
        if (QgsLayerTreeLayer *node = project.layerTreeRoot()->findLayer(planLayerId(definition.id))) {
            const bool shown = definition.themes.contains(theme);
            node->setItemVisibilityChecked(shown);
            if (shown)
                node->parent()->setItemVisibilityChecked(true);
        }
}

QList<QgsMapLayer *> mapThemeLayers(const QgsProject &project, const QString &theme)
{
    mapThemeTitle(theme);
    QList<QgsMapLayer *> layers;
    for (const PlanLayer &definition : planLayers())
        if (definition.themes.contains(theme))
            if (QgsMapLayer *layer = project.mapLayer(planLayerId(definition.id)))
                layers << layer;
    return layers;
}

bool isThemeSubject(const QString &layerId, const QString &theme)
{
    const std::vector<PlanLayer> &layers = planLayers();
    return std::any_of(layers.begin(), layers.end(),
                       [&](const PlanLayer &layer) { return layer.subjects.contains(theme) && planLayerId(layer.id) == layerId; });
}

QgsRectangle mapThemeExtent(const PlanReader &plan, const QString &scenario, const QString &theme)
{
    mapThemeTitle(theme);
    QStringList tables;
    for (const PlanLayer &definition : planLayers())
        if (definition.subjects.contains(theme) && !tables.contains(definition.table))
            tables << definition.table;
    QgsRectangle extent = plan.extent(scenario, tables);
    if (extent.isNull())
        extent = plan.extent(scenario);
    if (extent.isNull()) {
        const QgsVectorLayer countries(worldMapPath() + QStringLiteral("|layername=countries|subset=iso_a2='%1'").arg(plan.meta().country),
                                       QString(), QStringLiteral("ogr"));
        QgsFeature country;
        try {
            if (countries.getFeatures().nextFeature(country))
                extent = QgsCoordinateTransform(countries.crs(), plan.crs(), QgsCoordinateTransformContext())
                             .transformBoundingBox(country.geometry().boundingBox());
        } catch (const QgsCsException &) {
            // A plan in the coordinates of one city: they do not reach over the country.
            const QgsRectangle bounds = plan.crs().bounds();
            const QgsPointXY middle = QgsCoordinateTransform(countries.crs(), plan.crs(), QgsCoordinateTransformContext())
                                          .transform(bounds.center());
            extent = QgsRectangle::fromCenterAndSize(middle, 50000, 50000);
        }
    }
    if (extent.width() < 200 || extent.height() < 200) // a point, or a line due north
        extent.grow(100);
    extent.scale(1.06);
    return extent;
}

} // namespace madang
