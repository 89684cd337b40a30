// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/plan_tree_model.h"

#include "core/cartography/map_languages.h"

namespace madang {

PlanTreeModel::PlanTreeModel(QgsLayerTree *root, QObject *parent)
    : QgsLayerTreeModel(root, parent)
{
    setFlag(QgsLayerTreeModel::AllowNodeChangeVisibility);
    setFlag(QgsLayerTreeModel::DeferredLegendInvalidation);
    setAutoCollapseLegendNodes(1);
}

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return MapLanguages::split(QgsLayerTreeModel::data(index, role).toString()).value(0);
    case Qt::ToolTipRole:
        return MapLanguages::split(QgsLayerTreeModel::data(index, Qt::DisplayRole).toString()).join(u'\n');
    case Qt::FontRole:
        return {}; // QGIS sets groups and layers apart by fonts of its own
    default:
        return QgsLayerTreeModel::data(index, role);
    }
}

} // namespace madang
