// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/theme_layers.h"

#include "api/panel_plugin.h"
#include "api/plugin_set.h"
#include "core/cartography/map_theme.h"
#include "gui/findings/findings_model.h"
#include "gui/map/computed_layers.h"
#include "gui/map/map_view.h"
#include "gui/map/theme_layers_task.h"
#include "gui/plan/session.h"

#include <qgsapplication.h>
#include <qgsmapcanvas.h>
#include <qgsmaplayer.h>
#include <qgstaskmanager.h>

#include <QDir>

namespace madang {

ThemeLayers::ThemeLayers(Session &session, const PluginSet &plugins, MapView &map, ComputedLayers &layers,
                         FindingsModel &findings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_plugins(plugins)
    , m_map(map)
    , m_layers(layers)
    , m_findings(findings)
{
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    connect(&m_later, &QTimer::timeout, this, &ThemeLayers::renew);
    const auto dropAndRenew = [this] {
        drop();
        if (m_session.plan())
            m_later.start();
    };
    connect(&session, &Session::planChanged, this, [this, dropAndRenew] {
        m_layers.forget();
        dropAndRenew();
    });
    connect(&session, &Session::scenarioChanged, this, [this, dropAndRenew] {
        m_layers.removeResults(); // they are of the scenario before
        dropAndRenew();
    });
    connect(&session, &Session::mapLanguagesChanged, this, dropAndRenew);
    connect(&session, &Session::rowsChanged, this, dropAndRenew);
    // They read the file that is about to be written.
    connect(&session, &Session::changing, this, &ThemeLayers::cancel);
    connect(&session, &Session::settled, this, [this] { m_later.start(); });
    connect(&session, &Session::themeChanged, this, [this](const QString &theme) {
        m_layers.showTheme(theme);
        m_later.start();
    });
    m_layers.showTheme(session.theme());
}

ThemeLayers::~ThemeLayers()
{
    cancel();
}

void ThemeLayers::cancel()
{
    ++m_generation;
    for (const QPointer<QgsTask> &task : std::as_const(m_tasks))
        if (task)
            task->cancel();
    m_tasks.clear();
}

void ThemeLayers::drop()
{
    cancel();
    m_later.stop();
    for (const PluginSpec &spec : m_plugins.specs())
        for (const QString &theme : mapThemes())
            m_layers.remove(ComputedLayers::automaticSource(spec.id, theme));
    m_findings.replace(QStringLiteral("map"), {});
    m_scratch.reset();
}

void ThemeLayers::renew()
{
    if (!m_session.plan())
        return;
    // The plan's own map first: new layers would make it start again, and the work would slow it.
    if (m_map.canvas().isDrawing()) {
        m_later.start();
        return;
    }
    if (!m_scratch)
        m_scratch = std::make_unique<QTemporaryDir>();
    for (size_t i = 0; i < m_plugins.specs().size(); ++i)
        if (m_plugins.specs()[i].plugin)
            start(i);
}

void ThemeLayers::start(size_t place)
{
    const PluginSpec &spec = m_plugins.specs()[place];
    const QString theme = m_session.theme();
    const QString source = ComputedLayers::automaticSource(spec.id, theme);
    if (m_layers.contains(source) || m_layers.hasResult(spec.id, theme) || m_tasks.value(source))
        return;
    MapRequest request;
    request.theme = theme;
    request.scenario = m_session.scenario();
    request.languages = m_session.mapLanguages();
    request.scratchFolder = m_scratch->filePath(QStringLiteral("%1-%2-%3").arg(spec.id, theme).arg(m_generation));
    QDir().mkpath(request.scratchFolder);
    const QString title = spec.plugin->title();
    const int generation = m_generation;
    auto done = [this, source, plugin = spec.id, theme, title, generation](ThemeLayersTask::Layers layers, const QString &problem) {
        if (generation != m_generation)
            return;
        m_tasks.remove(source);
        if (m_layers.hasResult(plugin, theme)) // of a run meanwhile
            return;
        m_layers.show(source, std::move(layers), theme);
        if (problem.isEmpty())
            return;
        Finding finding;
        finding.rule = QStringLiteral("map.layer");
        finding.title = tr("The map is without the layers of “%1”").arg(title);
        finding.detail = problem;
        m_findings.add(QStringLiteral("map"), finding);
    };
    auto *task = new ThemeLayersTask(tr("Map layers: %1").arg(title), *spec.plugin, m_session.plan()->path(), request, done);
    m_tasks.insert(source, task);
    QgsApplication::taskManager()->addTask(task);
}

} // namespace madang
