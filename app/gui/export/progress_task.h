// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/progress.h"

#include <qgstaskmanager.h>

#include <functional>

namespace madang {

// A work that reports its progress, away from the window's thread. taskCompleted or taskTerminated ends it, on the
// window's thread.
class ProgressTask : public QgsTask {
    Q_OBJECT
public:
    // `work` may throw Cancelled, Failure and others. What it shares with the window is touched by it alone until the end.
    ProgressTask(const QString &title, std::function<void(Progress &)> work);

    // Why it was not done; empty after success and after cancelling.
    QString failure() const { return m_failure; }

protected:
    bool run() override;

private:
    std::function<void(Progress &)> m_work;
    QString m_failure;
};

} // namespace madang
