// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/history/revision_task.h"

#include "core/failure.h"

namespace madang {

RevisionTask::RevisionTask(const QString &title, std::function<void()> work, std::function<void(const QString &problem)> ended)
    : QgsTask(title, QgsTask::Silent)
    , m_work(std::move(work))
    , m_ended(std::move(ended))
{
}

bool RevisionTask::run()
{
    try {
        m_work();
    } catch (const Failure &failure) {
        m_problem = failure.text();
    } catch (const std::exception &problem) {
        m_problem = QString::fromUtf8(problem.what());
    }
    return m_problem.isEmpty();
}

void RevisionTask::finished(bool ok)
{
    if (!ok && m_problem.isEmpty())
        m_problem = tr("It was ended before its turn.");
    m_ended(m_problem);
}

} // namespace madang
