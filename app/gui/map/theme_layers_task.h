// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/panel_plugin.h"

#include <qgsfeedback.h>
#include <qgsmaplayer.h>
#include <qgstaskmanager.h>

#include <functional>
#include <memory>
#include <vector>

namespace madang {

// Has a plugin make its layers for a theme and a scenario, in the background.
class ThemeLayersTask : public QgsTask {
    Q_OBJECT
public:
    using Layers = std::vector<std::unique_ptr<QgsMapLayer>>;
    // Gets the layers, which live on the main thread, and what was in the way; not called for a task that was cancelled.
    using Done = std::function<void(Layers layers, const QString &problem)>;

    ThemeLayersTask(const QString &title, const PanelPlugin &plugin, const QString &planPath, const MapRequest &request, Done done);

    void cancel() override;

protected:
    bool run() override;
    void finished(bool ok) override;

private:
    const PanelPlugin &m_plugin;
    QString m_planPath;
    MapRequest m_request;
    Done m_done;
    QgsFeedback m_feedback;
    Layers m_layers;
    QString m_problem;
};

} // namespace madang
