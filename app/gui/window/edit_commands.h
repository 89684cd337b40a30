// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_history.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace madang {

class DrawingDesk;
class MessageArea;
class Session;

// Undo and redo of the plan, with the names of the edits. While something is being drawn, undo takes back its last point:
// what is finished is not touched behind it.
class EditCommands : public QObject {
    Q_OBJECT
public:
    EditCommands(Session &session, DrawingDesk &drawing, MessageArea &messages, QWidget *window);

    QAction *undo = nullptr, *redo = nullptr;
    QMenu *menu() const { return m_menu; }

private:
    void refresh();
    void back();
    void take(HistoryEntry::State from); // Done: undo; Undone: redo

    QWidget *m_window;
    Session &m_session;
    DrawingDesk &m_drawing;
    MessageArea &m_messages;
    QMenu *m_menu = nullptr;
};

} // namespace madang
