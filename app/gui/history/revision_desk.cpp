// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/history/revision_desk.h"

#include "gui/history/revision_task.h"
#include "gui/history/revisions_dialog.h"
#include "gui/history/save_revision_dialog.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"
#include "gui/window/message_area.h"
#include "gui/window/plan_desk.h"

#include <qgsapplication.h>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>

#include <memory>

namespace madang {

RevisionDesk::RevisionDesk(Session &session, PlanDesk &desk, MessageArea &messages, QWidget *window)
    : QObject(window)
    , save(new QAction(lineIcon(QStringLiteral("revision")), QString(), this))
    , list(new QAction(lineIcon(QStringLiteral("history")), QString(), this))
    , m_session(session)
    , m_desk(desk)
    , m_messages(messages)
    , m_window(window)
{
    save->setObjectName(QStringLiteral("saveRevision"));
    list->setObjectName(QStringLiteral("listRevisions"));
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &RevisionDesk::askName);
    connect(list, &QAction::triggered, this, &RevisionDesk::showList);
    const auto enable = [this] {
        save->setEnabled(m_session.plan());
        list->setEnabled(m_session.plan());
    };
    connect(&session, &Session::planChanged, this, enable);
    enable();
    keepTranslated(window, [this] {
        save->setText(tr("Save a revision…"));
        list->setText(tr("Re&visions…"));
    });
}

void RevisionDesk::askName()
{
    SaveRevisionDialog dialog(m_session.plan()->path(), m_window);
    if (dialog.exec() == QDialog::Accepted && m_session.plan())
        saveAs(dialog.name());
}

void RevisionDesk::showList()
{
    RevisionsDialog dialog(m_session.plan()->path(), !m_session.plan()->isReadOnly(), m_window);
    connect(&dialog, &RevisionsDialog::copyWanted, this, &RevisionDesk::openCopy);
    connect(&dialog, &RevisionsDialog::restoreWanted, this, &RevisionDesk::restore);
    dialog.exec();
}

void RevisionDesk::saveAs(const QString &name)
{
    const QString path = m_session.plan()->path();
    const auto made = std::make_shared<PlanRevision>();
    run(tr("Save the revision “%1”").arg(name.simplified()), [made, path, name] { *made = makePlanRevision(path, name); },
        [this, made] { m_messages.say(Finding::Severity::Note, tr("The revision “%1” is saved in the folder %2.").arg(made->name, QDir::toNativeSeparators(QFileInfo(made->path).absolutePath()))); });
}

void RevisionDesk::openCopy(const PlanRevision &revision, const QString &target)
{
    // The copy is opened in the place of this plan: no other window may have begun to work on it by then.
    const auto waiting = wait(tr("Copying the revision “%1”…").arg(revision.name));
    run(tr("Copy the revision “%1”").arg(revision.name), [revision, target] { copyPlanRevision(revision, target); },
        [=, this] {
            delete waiting;
            m_desk.open(target);
        },
        [waiting] { delete waiting; });
}

void RevisionDesk::restore(const PlanRevision &revision)
{
    const QString path = m_session.plan()->path();
    // The plan is nobody's until it is there again: nothing else is to be done with it meanwhile.
    const auto waiting = wait(tr("Going back to the revision “%1”…").arg(revision.name));
    m_session.close();
    const auto present = std::make_shared<PlanRevision>();
    const QString nameOfPresent = freeRevisionName(path, tr("Before going back to %1").arg(revision.name));
    run(tr("Go back to the revision “%1”").arg(revision.name), [=] { *present = restorePlanRevision(path, revision, nameOfPresent); },
        [=, this] {
            delete waiting;
            if (m_desk.open(path))
                m_messages.say(Finding::Severity::Note,
                               tr("The plan is as it was in the revision “%1”. As it was until now it is in the revision “%2”.").arg(revision.name, present->name));
        },
        [=, this] {
            delete waiting;
            m_desk.open(path);
        });
}

QPointer<QProgressDialog> RevisionDesk::wait(const QString &text) const
{
    const QPointer<QProgressDialog> waiting = new QProgressDialog(text, QString(), 0, 0, m_window);
    waiting->setWindowModality(Qt::WindowModal);
    waiting->setMinimumDuration(0);
    waiting->show();
    return waiting;
}

void RevisionDesk::run(const QString &title, const std::function<void()> &work, const std::function<void()> &done, const std::function<void()> &failed)
{
    const QPointer<RevisionDesk> self(this);
    QgsApplication::taskManager()->addTask(new RevisionTask(title, work, [=, this](const QString &problem) {
        if (!self)
            return;
        if (problem.isEmpty()) {
            done();
        } else {
            if (failed)
                failed();
            m_messages.say(Finding::Severity::Error, problem);
        }
        emit ended();
    }));
}

} // namespace madang
