// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/jobs/algorithm_job.h"

#include "api/algorithm_provider.h"

#include <qgsapplication.h>
#include <qgsfeedback.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>
#include <qgstaskmanager.h>

#include <functional>

namespace madang {

namespace {

class AlgorithmTask : public QgsTask {
public:
    AlgorithmTask(const QString &title, const QString &id, const QVariantMap &parameters,
                  std::function<void(const RunResult &)> done)
        : QgsTask(title, QgsTask::CanCancel | QgsTask::Silent)
        , m_id(id)
        , m_parameters(parameters)
        , m_done(std::move(done))
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
        m_result = runAlgorithm(m_id, m_parameters, &m_feedback);
        return m_result.error == RunError::None;
    }

    void finished(bool) override
    {
        // A task cancelled before its turn has never run.
        if (m_feedback.isCanceled() || isCanceled())
            m_result.error = RunError::Cancelled;
        m_done(m_result);
    }

private:
    QString m_id;
    QVariantMap m_parameters;
    std::function<void(const RunResult &)> m_done;
    QgsFeedback m_feedback;
    RunResult m_result;
};

} // namespace

AlgorithmJob::AlgorithmJob(const QString &algorithm, const QVariantMap &parameters, QObject *parent)
    : Job(parent)
{
    const QString id = QStringLiteral("madang:") + algorithm;
    const QgsProcessingAlgorithm *known = QgsApplication::processingRegistry()->algorithmById(id);
    const QPointer<AlgorithmJob> self(this); // the window may be gone before the task's end
    auto *task = new AlgorithmTask(known ? known->displayName() : algorithm, id, parameters, [self](const RunResult &result) {
        if (!self)
            return;
        switch (result.error) {
        case RunError::None:
            emit self->succeeded(result.values);
            break;
        case RunError::Cancelled:
            emit self->cancelled();
            break;
        case RunError::Input:
        case RunError::Computing:
            emit self->failed(result.message);
            break;
        }
        if (self)
            self->deleteLater();
    });
    connect(task, &QgsTask::progressChanged, this, &Job::progressed);
    m_task = task;
    QgsApplication::taskManager()->addTask(task);
}

void AlgorithmJob::cancel()
{
    if (m_task)
        m_task->cancel();
}

} // namespace madang
