// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/feedback_share.h"

#include <qgsguiutils.h>

#include <QProgressDialog>

namespace madang {

// While it lives, the window waits for work that writes the plan, which is done on this thread. Where that takes long, a
// dialog says how far it is and can stop it: then the work throws Cancelled. Nothing else can be clicked meanwhile.
class WritingProgress {
public:
    WritingProgress(const QString &text, const QString &stop, QWidget *window);
    FeedbackShare share() { return &m_feedback; }

private:
    const QgsTemporaryCursorOverride m_waiting;
    QgsFeedback m_feedback;
    QProgressDialog m_dialog;
};

} // namespace madang
