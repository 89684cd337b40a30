// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QgsLayerTreeView;

namespace madang {

class MapView;
class Session;

// The left of the window: the plan's scenarios, of which one is shown, and the layers of the map.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    // `scenarios` lists those of the plan.
    SidePanel(Session &session, MapView &map, QWidget *scenarios, QWidget *parent = nullptr);

private:
    void showTitle();

    Session &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_schematic = nullptr;
    QLabel *m_layersLabel = nullptr;
    QgsLayerTreeView *m_layers = nullptr;
};

} // namespace madang
