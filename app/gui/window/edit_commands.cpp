// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/edit_commands.h"

#include "core/failure.h"
#include "gui/drawing/drawing_desk.h"
#include "gui/jobs/writing_progress.h"
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
    , m_window(window)
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
    connect(redo, &QAction::triggered, this, [this] { take(HistoryEntry::State::Undone); });
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
        take(HistoryEntry::State::Done);
}

void EditCommands::take(HistoryEntry::State from)
{
    Plan *plan = m_session.plan();
    const HistoryEntry *next = plan ? plan->history().next(from) : nullptr;
    if (!next)
        return;
    const HistoryEntry entry = *next;
    const bool isUndo = from == HistoryEntry::State::Done;
    try {
        QString where; // a scenario that the map does not show
        if (!m_session.reader().scenarioChain(m_session.scenario()).contains(entry.scenario))
            for (const Scenario &scenario : plan->scenarios())
                if (scenario.uid == entry.scenario)
                    where = scenario.name;
        qint64 leftOut = 0;
        {
            WritingProgress progress((isUndo ? tr("Undoing: %1") : tr("Doing again: %1")).arg(entry.name.text()), tr("Stop"), m_window);
            leftOut = isUndo ? plan->undo(progress.share()) : plan->redo(progress.share());
        }
        if (leftOut > 0)
            m_messages.say(Finding::Severity::Warning, rowsLeftOutText(leftOut));
        if (!where.isEmpty())
            m_messages.say(Finding::Severity::Note, (isUndo ? tr("Undone in the scenario “%1”: %2") : tr("Done again in the scenario “%1”: %2")).arg(where, entry.name.text()));
    } catch (const Cancelled &) {
        // As it was before.
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
    }
}

} // namespace madang
