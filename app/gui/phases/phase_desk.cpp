// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/phases/phase_desk.h"

#include "gui/language/live_text.h"
#include "gui/phases/phases_dialog.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"

#include <QAction>

namespace madang {

PhaseDesk::PhaseDesk(Session &session, const QList<QAction *> &undoing, QWidget *window)
    : QObject(window)
    , show(new QAction(lineIcon(QStringLiteral("phasing")), QString(), this))
    , m_session(session)
    , m_undoing(undoing)
    , m_window(window)
{
    show->setObjectName(QStringLiteral("phases"));
    connect(show, &QAction::triggered, this, &PhaseDesk::open);
    const auto enable = [this] { show->setEnabled(m_session.plan()); };
    connect(&session, &Session::planChanged, this, enable);
    enable();
    keepTranslated(window, [this] {
        show->setText(tr("&Phases…"));
        show->setToolTip(tr("Make, name, date and delete the phases of the plan"));
    });
}

void PhaseDesk::open()
{
    if (!m_dialog) {
        m_dialog = new PhasesDialog(m_session, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->addActions(m_undoing);
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace madang
