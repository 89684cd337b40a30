// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan_check.h"

#include "core/checks/plan_checks.h"
#include "core/checks/plan_fixes.h"
#include "core/failure.h"
#include "core/plan_reader.h"
#include "gui/findings_model.h"
#include "gui/message_area.h"
#include "gui/session.h"

#include <qgsapplication.h>
#include <qgsfeedback.h>
#include <qgstaskmanager.h>

#include <functional>

namespace madang {

namespace {

const QString source = QStringLiteral("check");

class CheckTask : public QgsTask {
public:
    CheckTask(const QString &title, const QString &path, const QString &scenario, std::function<void(const QVector<Finding> &)> done)
        : QgsTask(title, QgsTask::CanCancel | QgsTask::Silent)
        , m_path(path)
        , m_scenario(scenario)
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
        try {
            const PlanReader plan(m_path);
            m_findings = checkPlan(plan, m_scenario, &m_feedback);
        } catch (const std::exception &problem) {
            const auto *failure = dynamic_cast<const Failure *>(&problem);
            Finding finding;
            finding.severity = Finding::Severity::Error;
            finding.rule = QStringLiteral("check.failed");
            finding.title = PlanCheck::tr("The plan could not be checked");
            finding.detail = failure ? failure->text() : QString::fromUtf8(problem.what());
            m_findings = {finding};
        }
        return !m_feedback.isCanceled();
    }

    void finished(bool ok) override
    {
        if (ok)
            m_done(m_findings);
    }

private:
    QString m_path, m_scenario;
    std::function<void(const QVector<Finding> &)> m_done;
    QgsFeedback m_feedback;
    QVector<Finding> m_findings;
};

} // namespace

PlanCheck::PlanCheck(Session &session, FindingsModel &findings, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_findings(findings)
    , m_messages(messages)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PlanCheck::start);
    connect(&session, &Session::planChanged, this, [this] {
        cancel();
        m_findings.replace(source, {});
        if (m_session.plan())
            m_later.start(1500); // the first map comes first
    });
    connect(&session, &Session::scenarioChanged, this, [this] { m_later.start(500); });
    connect(&session, &Session::changing, this, &PlanCheck::cancel);
    connect(&session, &Session::rowsChanged, this, [this] { m_later.start(1000); });
}

PlanCheck::~PlanCheck()
{
    cancel();
}

void PlanCheck::cancel()
{
    m_later.stop();
    if (m_task)
        m_task->cancel();
    m_task = nullptr;
}

void PlanCheck::start()
{
    cancel();
    if (!m_session.plan())
        return;
    const QPointer<PlanCheck> self(this);
    m_task = new CheckTask(tr("Plan check"), m_session.plan()->path(), m_session.scenario(), [self](const QVector<Finding> &findings) {
        if (self)
            self->m_findings.replace(source, findings);
    });
    QgsApplication::taskManager()->addTask(m_task);
}

void PlanCheck::mend(const Finding &finding)
{
    if (!m_session.plan())
        return;
    try {
        const PlanEdit edit = editToFix(*m_session.plan(), m_session.scenario(), finding);
        m_session.plan()->apply(edit);
        m_messages.say(Finding::Severity::Note, tr("Done: %1. Undo takes it back.").arg(edit.name.text()));
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        start();
    }
}

} // namespace madang
