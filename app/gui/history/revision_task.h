// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgstaskmanager.h>

#include <functional>

namespace madang {

// Copies of a plan are made beside the window. They are whole or not there: there is nothing to cancel half-way.
class RevisionTask : public QgsTask {
    Q_OBJECT
public:
    // `work` runs on another thread and throws Failure. `ended` gets what was in the way; empty where it was done.
    RevisionTask(const QString &title, std::function<void()> work, std::function<void(const QString &problem)> ended);

protected:
    bool run() override;
    void finished(bool ok) override;

private:
    std::function<void()> m_work;
    std::function<void(const QString &)> m_ended;
    QString m_problem;
};

} // namespace madang
