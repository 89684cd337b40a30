// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/findings/plan_check.h"

#include "core/checks/plan_checks.h"
#include "core/checks/plan_fixes.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "gui/findings/findings_model.h"
#include "gui/jobs/background_task.h"
#include "gui/plan/session.h"
#include "gui/window/message_area.h"

#include <qgsapplication.h>

namespace madang {

namespace {

const QString source = QStringLiteral("check");

QVector<Finding> notChecked(const QString &problem)
{
    Finding finding;
    finding.severity = Finding::Severity::Error;
    finding.rule = QStringLiteral("check.failed");
    finding.title = PlanCheck::tr("The plan could not be checked");
    finding.detail = problem;
    return {finding};
}

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
    // The check reads what is about to be written. An edit that fails leaves a check to be made all the same.
    connect(&session, &Session::changing, this, &PlanCheck::cancel);
    connect(&session, &Session::settled, this, [this] { m_later.start(1000); });
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
    const auto show = [self](const QVector<Finding> &findings) {
        if (self)
            self->m_findings.replace(source, findings);
    };
    using Task = BackgroundTask<QVector<Finding>>;
    m_task = new Task(
        tr("Plan check"), Task::Shown::AsJob,
        [path = m_session.plan()->path(), scenario = m_session.scenario()](QgsFeedback &feedback) {
            return checkPlan(PlanReader(path), scenario, &feedback);
        },
        show, [show](const QString &problem) { show(notChecked(problem)); });
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
