// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/failure.h"

#include <qgsfeedback.h>
#include <qgstaskmanager.h>

#include <functional>

namespace madang {

// Runs `work` in QGIS's task manager and hands what it made to `done` on the main thread, or what was wrong to `failed`;
// neither after it was cancelled. A quick one is hidden from the list of jobs. Both functions have to see for themselves
// whether what they speak to is still there.
template <typename Result>
class BackgroundTask : public QgsTask {
public:
    enum class Shown { AsJob, No };
    using Work = std::function<Result(QgsFeedback &)>;

    BackgroundTask(const QString &title, Shown shown, Work work, std::function<void(const Result &)> done,
                   std::function<void(const QString &)> failed)
        : QgsTask(title, shown == Shown::AsJob ? QgsTask::Flags(QgsTask::CanCancel | QgsTask::Silent)
                                               : QgsTask::Flags(QgsTask::CanCancel | QgsTask::Silent | QgsTask::Hidden))
        , m_work(std::move(work))
        , m_done(std::move(done))
        , m_failed(std::move(failed))
    {
        connect(&m_feedback, &QgsFeedback::progressChanged, this, [this](double percent) { setProgress(percent); });
    }

    void cancel() override
    {
        setProperty("cancelled", true);
        m_feedback.cancel();
        QgsTask::cancel();
    }

protected:
    bool run() override
    {
        try {
            m_result = m_work(m_feedback);
        } catch (const std::exception &problem) {
            const auto *failure = dynamic_cast<const Failure *>(&problem);
            m_problem = failure ? failure->text() : QString::fromUtf8(problem.what());
        }
        return m_problem.isEmpty() && !m_feedback.isCanceled();
    }

    void finished(bool ok) override
    {
        // It may have ended before it was cancelled, and nobody has heard of it yet.
        if (m_feedback.isCanceled())
            return;
        if (ok)
            m_done(m_result);
        else if (!m_problem.isEmpty())
            m_failed(m_problem);
    }

private:
    Work m_work;
    std::function<void(const Result &)> m_done;
    std::function<void(const QString &)> m_failed;
    QgsFeedback m_feedback;
    Result m_result;
    QString m_problem;
};

} // namespace madang
