// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/other_theme_layers.h"

#include "api/plugin_set.h"
#include "gui/compare/other_scenario.h"
#include "gui/map/theme_layers_task.h"
#include "gui/plan/session.h"

#include <qgsapplication.h>

#include <QDir>

namespace madang {

OtherThemeLayers::OtherThemeLayers(Session &session, const PluginSet &plugins, OtherScenario &other, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_plugins(plugins)
    , m_other(other)
{
    m_later.setSingleShot(true);
    m_later.setInterval(600); // those of the scenario on the map come first
    connect(&m_later, &QTimer::timeout, this, &OtherThemeLayers::renew);
    connect(&other, &OtherScenario::shown, this, &OtherThemeLayers::renewLater);
    connect(&other, &OtherScenario::aboutToClear, this, &OtherThemeLayers::cancel);
    connect(&session, &Session::themeChanged, this, &OtherThemeLayers::renewLater);
    connect(&session, &Session::mapLanguagesChanged, this, &OtherThemeLayers::renewLater);
    // They read the file that is about to be written.
    connect(&session, &Session::changing, this, &OtherThemeLayers::cancel);
    connect(&session, &Session::settled, this, &OtherThemeLayers::renewLater);
}

OtherThemeLayers::~OtherThemeLayers()
{
    cancel();
}

void OtherThemeLayers::cancel()
{
    ++m_generation;
    m_later.stop();
    for (const QPointer<QgsTask> &task : std::as_const(m_tasks))
        if (task)
            task->cancel();
    m_tasks.clear();
}

void OtherThemeLayers::renewLater()
{
    if (!m_other.project())
        return;
    cancel();
    m_later.start();
}

void OtherThemeLayers::renew()
{
    if (!m_other.project() || !m_session.plan())
        return;
    if (!m_scratch)
        m_scratch = std::make_unique<QTemporaryDir>();
    const QPointer<OtherThemeLayers> self(this);
    for (const PluginSpec &spec : m_plugins.specs()) {
        if (!spec.plugin)
            continue;
        MapRequest request;
        request.theme = m_session.theme();
        request.scenario = m_other.scenario();
        request.languages = m_session.mapLanguages();
        request.scratchFolder = m_scratch->filePath(QStringLiteral("%1-%2").arg(spec.id).arg(m_generation));
        QDir().mkpath(request.scratchFolder);
        // What is in the way is said by the layers of the scenario on the map.
        auto *task = new ThemeLayersTask(tr("Map layers to compare with: %1").arg(spec.plugin->title()), *spec.plugin, m_session.plan()->path(), request,
                                         [self, plugin = spec.id, generation = m_generation](ThemeLayersTask::Layers layers, const QString &) {
                                             if (self && generation == self->m_generation)
                                                 self->m_other.setDerived(plugin, std::move(layers));
                                         });
        m_tasks << task;
        QgsApplication::taskManager()->addTask(task);
    }
}

} // namespace madang
