// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/scenario_difference.h"

#include <qgsfeedback.h>
#include <qgstaskmanager.h>

#include <functional>
#include <memory>

namespace madang {

// Finds out in the background how two scenarios differ.
class DifferenceTask : public QgsTask {
    Q_OBJECT
public:
    // `done` gets the difference, or what was in the way; it is not called for a task that was cancelled.
    using Done = std::function<void(std::shared_ptr<const ScenarioDifference> difference, const QString &problem)>;
    DifferenceTask(const QString &title, const QString &planPath, const QString &before, const QString &after, Done done);

    void cancel() override;

protected:
    bool run() override;
    void finished(bool ok) override;

private:
    QString m_planPath, m_before, m_after;
    Done m_done;
    QgsFeedback m_feedback;
    std::shared_ptr<const ScenarioDifference> m_difference;
    QString m_problem;
};

} // namespace madang
