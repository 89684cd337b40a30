// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QgsLayerTreeView;

namespace madang {

class MapView;
class Session;

// The left of the window: the plan's scenarios, of which one is shown, and the layers of the map.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    SidePanel(Session &session, MapView &map, QWidget *parent = nullptr);

private:
    void listScenarios();
    void fitScenarios();

    Session &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_schematic = nullptr;
    QLabel *m_scenariosLabel = nullptr;
    QListWidget *m_scenarios = nullptr;
    QLabel *m_layersLabel = nullptr;
    QgsLayerTreeView *m_layers = nullptr;
};

} // namespace madang
