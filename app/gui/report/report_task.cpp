// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_task.h"

#include "core/failure.h"
#include "engine/progress.h"

#include <QFileInfo>

namespace madang {

ReportTask::ReportTask(const ReportRequest &request, const std::vector<PanelPlugin *> &plugins)
    : QgsTask(tr("Report %1").arg(QFileInfo(request.output).fileName()), QgsTask::CanCancel)
    , m_request(request)
    , m_plugins(plugins)
{
    connect(&m_feedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); }, Qt::DirectConnection);
}

void ReportTask::cancel()
{
    m_feedback.cancel();
    QgsTask::cancel();
}

bool ReportTask::run()
{
    try {
        m_outcome = writeReport(m_request, m_plugins, &m_feedback);
        return true;
    } catch (const Cancelled &) {
    } catch (const Failure &failure) {
        m_failure = failure.text();
    } catch (const std::bad_alloc &) {
        m_failure = tr("There is not enough memory for this report. Close other programs and try again.");
    } catch (const std::exception &problem) {
        m_failure = QString::fromUtf8(problem.what());
    }
    return false;
}

} // namespace madang
