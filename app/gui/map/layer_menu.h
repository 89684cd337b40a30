// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgslayertreeview.h>

#include <QCoreApplication>

namespace madang {

class MapView;

// The menu of a layer in the tree: zoom to it, see through it.
class LayerMenu : public QgsLayerTreeViewMenuProvider {
    Q_DECLARE_TR_FUNCTIONS(madang::LayerMenu)
public:
    LayerMenu(QgsLayerTreeView &view, MapView &map);

    QMenu *createContextMenu() override;

private:
    QgsLayerTreeView &m_view;
    MapView &m_map;
};

} // namespace madang
