// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QgsTask;

namespace madang {

class ComputedLayers;
class FindingsModel;
class MapView;
class PluginSet;
class Session;

// The layers that plugins derive from the plan for the theme in view (streams of the terrain, stops of the feed). They
// are made in the background when a theme is first seen, once the map is drawn without them, and made anew when the plan
// or its languages change. Where a panel shows the result of a run for the plugin's theme, that stands instead.
class ThemeLayers : public QObject {
    Q_OBJECT
public:
    ThemeLayers(Session &session, const PluginSet &plugins, MapView &map, ComputedLayers &layers, FindingsModel &findings,
                QObject *parent = nullptr);
    ~ThemeLayers() override;

private:
    void renew();
    void start(size_t plugin);
    void cancel();
    void drop();

    Session &m_session;
    const PluginSet &m_plugins;
    MapView &m_map;
    ComputedLayers &m_layers;
    FindingsModel &m_findings;
    std::unique_ptr<QTemporaryDir> m_scratch;
    QHash<QString, QPointer<QgsTask>> m_tasks; // source → what makes its layers now
    QTimer m_later;
    int m_generation = 0;
};

} // namespace madang
