// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace madang {

class PhasesDialog;
class Session;

// Opens the phases of the plan, beside the window.
class PhaseDesk : public QObject {
    Q_OBJECT
public:
    // `undoing`: undo and redo of the window, which are at hand over the phases too.
    PhaseDesk(Session &session, const QList<QAction *> &undoing, QWidget *window);

    QAction *show = nullptr;

private:
    void open();

    Session &m_session;
    QList<QAction *> m_undoing;
    QWidget *m_window = nullptr;
    QPointer<PhasesDialog> m_dialog;
};

} // namespace madang
