// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/edit_commands.h"

#include "core/failure.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"
#include "gui/window/message_area.h"

#include <QAction>
#include <QMenu>

namespace madang {

EditCommands::EditCommands(Session &session, DrawingDesk &drawing, MessageArea &messages, QWidget *window)
    : QObject(window)
    , undo(new QAction(lineIcon(QStringLiteral("undo")), QString(), window))
    , redo(new QAction(lineIcon(QStringLiteral("redo")), QString(), window))
    , m_session(session)
    , m_drawing(drawing)
    , m_messages(messages)
    , m_menu(new QMenu(window))
{
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    m_menu->addActions({undo, redo});
    connect(undo, &QAction::triggered, this, &EditCommands::back);
    connect(redo, &QAction::triggered, this, [this] { apply([](Plan &plan) { plan.redo(); }); });
    connect(&session, &Session::historyChanged, this, &EditCommands::refresh);
    connect(&drawing, &DrawingDesk::sketchChanged, this, &EditCommands::refresh);
    keepTranslated(window, [this] {
        m_menu->setTitle(tr("&Edit"));
        refresh();
    });
}

void EditCommands::refresh()
{
    if (m_drawing.isSketching()) {
        undo->setEnabled(true);
        undo->setText(tr("Take back the last &point"));
        redo->setEnabled(false); // finishing gives up what could be done again
        redo->setText(tr("&Redo"));
        return;
    }
    const Plan *plan = m_session.plan();
    const auto last = plan ? plan->undoName() : std::nullopt;
    const auto next = plan ? plan->redoName() : std::nullopt;
    undo->setEnabled(last.has_value() && !plan->isReadOnly());
    redo->setEnabled(next.has_value() && !plan->isReadOnly());
    undo->setText(last ? tr("&Undo: %1").arg(last->text()) : tr("&Undo"));
    redo->setText(next ? tr("&Redo: %1").arg(next->text()) : tr("&Redo"));
}

void EditCommands::back()
{
    if (m_drawing.isSketching())
        m_drawing.takeBackPoint();
    else
        apply([](Plan &plan) { plan.undo(); });
}

void EditCommands::apply(void (*step)(Plan &))
{
    if (!m_session.plan())
        return;
    try {
        step(*m_session.plan());
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
    }
}

} // namespace madang
