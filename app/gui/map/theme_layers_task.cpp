// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/theme_layers_task.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"

#include <qgsexception.h>

#include <QCoreApplication>

namespace madang {

ThemeLayersTask::ThemeLayersTask(const QString &title, const PanelPlugin &plugin, const QString &planPath, const MapRequest &request, Done done)
    : QgsTask(title, QgsTask::CanCancel | QgsTask::Silent)
    , m_plugin(plugin)
    , m_planPath(planPath)
    , m_request(request)
    , m_done(std::move(done))
{
    connect(&m_feedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); });
}

void ThemeLayersTask::cancel()
{
    setProperty("cancelled", true);
    m_feedback.cancel();
    QgsTask::cancel();
}

bool ThemeLayersTask::run()
{
    try {
        const PlanReader plan(m_planPath);
        m_layers = m_plugin.createLayers(plan, m_request, &m_feedback);
    } catch (const Failure &failure) {
        m_problem = failure.text();
    } catch (const QgsException &exception) {
        m_problem = exception.what();
    } catch (const std::exception &exception) {
        m_problem = QString::fromUtf8(exception.what());
    }
    for (const auto &layer : m_layers)
        layer->moveToThread(QCoreApplication::instance()->thread());
    return m_problem.isEmpty() && !m_feedback.isCanceled();
}

void ThemeLayersTask::finished(bool)
{
    if (!m_feedback.isCanceled())
        m_done(std::move(m_layers), m_problem);
}

} // namespace madang
