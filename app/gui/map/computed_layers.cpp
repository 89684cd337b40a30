// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/computed_layers.h"

#include "core/cartography/surface_layer.h"

#include <qgslayertree.h>
#include <qgsmaplayer.h>
#include <qgsproject.h>

namespace madang {

namespace {

const QString groupProperty = QStringLiteral("madang/computed");
const QString themeProperty = QStringLiteral("madang/theme");

} // namespace

ComputedLayers::ComputedLayers(QgsProject &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

QgsLayerTreeGroup *ComputedLayers::group()
{
    for (QgsLayerTreeGroup *group : m_project.layerTreeRoot()->findGroups())
        if (group->customProperty(groupProperty).toBool())
            return group;
    QgsLayerTreeGroup *group = m_project.layerTreeRoot()->insertGroup(0, tr("Results"));
    group->setCustomProperty(groupProperty, true);
    return group;
}

void ComputedLayers::show(const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> layers, const QString &theme)
{
    remove(source);
    QStringList &ids = m_layers[source];
    int place = 0;
    for (auto &made : layers) {
        if (!made || !made->isValid())
            continue;
        QgsLayerTreeLayer *below = nullptr; // what it lies on
        if (isSurface(made.get()) && !theme.isEmpty())
            for (QgsLayerTreeLayer *node : m_project.layerTreeRoot()->findLayers())
                if (node->layer() && liesOn(*made, node->layer())) {
                    below = node;
                    break;
                }
        QgsMapLayer *layer = m_project.addMapLayer(made.release(), false);
        ids << layer->id();
        QgsLayerTreeLayer *node = nullptr;
        if (below) {
            auto *parent = qobject_cast<QgsLayerTreeGroup *>(below->parent());
            node = parent->insertLayer(int(parent->children().indexOf(below)), layer);
        } else {
            node = group()->insertLayer(place++, layer);
        }
        node->setExpanded(false);
        node->setCustomProperty(themeProperty, theme);
        node->setItemVisibilityChecked(theme.isEmpty() || theme == m_theme);
    }
}

void ComputedLayers::remove(const QString &source)
{
    const QStringList ids = m_layers.take(source);
    if (ids.isEmpty())
        return;
    m_project.removeMapLayers(ids);
    for (QgsLayerTreeGroup *group : m_project.layerTreeRoot()->findGroups())
        if (group->customProperty(groupProperty).toBool() && group->children().isEmpty())
            m_project.layerTreeRoot()->removeChildNode(group);
}

QString ComputedLayers::automaticSource(const QString &plugin, const QString &theme)
{
    return QStringLiteral("theme/%1/%2").arg(plugin, theme);
}

void ComputedLayers::showResult(const QString &source, std::vector<std::unique_ptr<QgsMapLayer>> layers, const QString &theme)
{
    m_results.insert(source, theme);
    remove(automaticSource(theme, theme));
    show(source, std::move(layers), theme);
}

bool ComputedLayers::hasResult(const QString &plugin, const QString &theme) const
{
    return plugin == theme && m_results.values().contains(theme);
}

void ComputedLayers::removeResults()
{
    for (const QString &source : m_results.keys())
        remove(source);
    m_results.clear();
}

void ComputedLayers::showTheme(const QString &theme)
{
    m_theme = theme;
    for (const QStringList &ids : std::as_const(m_layers))
        for (const QString &id : ids)
            if (QgsLayerTreeLayer *node = m_project.layerTreeRoot()->findLayer(id)) {
                const QString own = node->customProperty(themeProperty).toString();
                if (!own.isEmpty())
                    node->setItemVisibilityChecked(own == theme);
            }
}

QList<QgsMapLayer *> ComputedLayers::visible(const QString &theme) const
{
    QStringList ids;
    for (const QStringList &some : m_layers)
        ids << some;
    QList<QgsMapLayer *> layers;
    for (QgsLayerTreeLayer *node : m_project.layerTreeRoot()->findLayers()) {
        const QString own = node->customProperty(themeProperty).toString();
        if (ids.contains(node->layerId()) && node->isVisible() && node->layer() && (own.isEmpty() || own == theme))
            layers << node->layer();
    }
    return layers;
}

void ComputedLayers::forget()
{
    m_layers.clear();
    m_results.clear();
}

void ComputedLayers::retranslate()
{
    for (QgsLayerTreeGroup *group : m_project.layerTreeRoot()->findGroups())
        if (group->customProperty(groupProperty).toBool())
            group->setName(tr("Results"));
}

} // namespace madang
