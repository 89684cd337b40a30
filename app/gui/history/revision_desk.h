// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_revisions.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QProgressDialog;
class QWidget;

namespace madang {

class MessageArea;
class PlanDesk;
class Session;

// Saves named revisions of the open plan, lists them, opens copies of them and goes back to them.
class RevisionDesk : public QObject {
    Q_OBJECT
public:
    RevisionDesk(Session &session, PlanDesk &desk, MessageArea &messages, QWidget *window);

    QAction *save = nullptr, *list = nullptr;

    // In the background; the plan may be edited meanwhile.
    void saveAs(const QString &name);
    void openCopy(const PlanRevision &revision, const QString &target);
    // Closes the plan, puts the revision in its place and opens it again; the present is saved as a revision first.
    void restore(const PlanRevision &revision);

signals:
    void ended(); // a revision was saved, copied or restored, or could not be

private:
    void askName();
    void showList();
    // Until it is deleted, nothing else can be done in the window.
    QPointer<QProgressDialog> wait(const QString &text) const;
    // `work` runs on another thread and throws Failure; then exactly one of the two is called here.
    void run(const QString &title, const std::function<void()> &work, const std::function<void()> &done, const std::function<void()> &failed = {});

    Session &m_session;
    PlanDesk &m_desk;
    MessageArea &m_messages;
    QWidget *m_window = nullptr;
};

} // namespace madang
