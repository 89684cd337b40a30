// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/window_workbench.h"

#include "core/plan/plan.h"
#include "gui/findings/findings_model.h"
#include "gui/jobs/algorithm_job.h"
#include "gui/language/window_language.h"
#include "gui/map/computed_layers.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"
#include "gui/window/message_area.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsmaplayer.h>

namespace madang {

WindowWorkbench::WindowWorkbench(Session &session, WindowLanguage &language, MapView &map, ComputedLayers &layers,
                                 FindingsModel &findings, MessageArea &messages, QObject *parent)
    : Workbench(parent)
    , m_session(session)
    , m_language(language)
    , m_map(map)
    , m_layers(layers)
    , m_findings(findings)
    , m_messages(messages)
{
    connect(&session, &Session::planChanged, this, &Workbench::planChanged);
    connect(&session, &Session::scenarioChanged, this, &Workbench::scenarioChanged);
    connect(&session, &Session::rowsChanged, this, &Workbench::rowsChanged);
    connect(&session, &Session::mapLanguagesChanged, this, &Workbench::mapLanguagesChanged);
    connect(&language, &WindowLanguage::changed, this, &Workbench::languageChanged);
}

Plan *WindowWorkbench::plan() const
{
    return m_session.plan();
}

QString WindowWorkbench::scenario() const
{
    return m_session.scenario();
}

QString WindowWorkbench::language() const
{
    return m_language.current();
}

QStringList WindowWorkbench::mapLanguages() const
{
    return m_session.mapLanguages();
}

Job *WindowWorkbench::run(const QString &algorithm, const QVariantMap &parameters)
{
    return new AlgorithmJob(algorithm, parameters, this);
}

void WindowWorkbench::setFindings(const QString &source, const QVector<Finding> &findings)
{
    m_findings.replace(source, findings);
}

void WindowWorkbench::showMessage(Finding::Severity severity, const QString &text)
{
    m_messages.say(severity, text);
}

void WindowWorkbench::showLayers(const QString &theme, const QString &source,
                                 std::vector<std::unique_ptr<QgsMapLayer>> layers)
{
    m_layers.showResult(source, std::move(layers), theme);
}

void WindowWorkbench::showTheme(const QString &theme)
{
    m_session.setTheme(theme);
}

void WindowWorkbench::zoomTo(const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs)
{
    m_map.zoomTo(extent, crs);
}

void WindowWorkbench::highlight(const QString &table, const QStringList &uids)
{
    m_map.highlight(table, uids);
}

void WindowWorkbench::pointAt(const QgsPointXY &place)
{
    const Plan *plan = m_session.plan();
    if (!plan)
        return;
    const QgsCoordinateReferenceSystem shown = m_map.canvas().mapSettings().destinationCrs();
    try {
        emit pointedAt(QgsCoordinateTransform(shown, plan->crs(), QgsCoordinateTransformContext()).transform(place));
    } catch (const QgsCsException &) {
        // Beyond the reach of the plan's coordinates there is nothing of the plan to ask about.
    }
}

} // namespace madang
