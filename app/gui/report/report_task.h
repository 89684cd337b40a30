// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "report/write_report.h"

#include <qgsfeedback.h>
#include <qgstaskmanager.h>

#include <vector>

namespace madang {

// Writes a report away from the window's thread. taskCompleted or taskTerminated ends it, on the window's thread.
class ReportTask : public QgsTask {
    Q_OBJECT
public:
    ReportTask(const ReportRequest &request, const std::vector<PanelPlugin *> &plugins);

    void cancel() override;
    const ReportOutcome &outcome() const { return m_outcome; }
    // Why there is no report; empty after success and after cancelling.
    QString failure() const { return m_failure; }

protected:
    bool run() override;

private:
    ReportRequest m_request;
    std::vector<PanelPlugin *> m_plugins;
    QgsFeedback m_feedback;
    ReportOutcome m_outcome;
    QString m_failure;
};

} // namespace madang
