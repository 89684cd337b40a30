// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/difference_task.h"

#include "core/failure.h"

namespace madang {

DifferenceTask::DifferenceTask(const QString &title, const QString &planPath, const QString &before, const QString &after, Done done)
    : QgsTask(title, QgsTask::CanCancel | QgsTask::Silent)
    , m_planPath(planPath)
    , m_before(before)
    , m_after(after)
    , m_done(std::move(done))
{
    connect(&m_feedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); });
}

void DifferenceTask::cancel()
{
    setProperty("cancelled", true);
    m_feedback.cancel();
    QgsTask::cancel();
}

bool DifferenceTask::run()
{
    try {
        const PlanReader plan(m_planPath);
        m_difference = std::make_shared<const ScenarioDifference>(compareScenarios(plan, m_before, m_after, &m_feedback));
    } catch (const Failure &failure) {
        m_problem = failure.text();
    } catch (const std::exception &problem) {
        m_problem = QString::fromUtf8(problem.what());
    }
    return m_problem.isEmpty() && !m_feedback.isCanceled();
}

void DifferenceTask::finished(bool)
{
    if (!m_feedback.isCanceled())
        m_done(m_difference, m_problem);
}

} // namespace madang
