// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/jobs/writing_progress.h"

namespace madang {

WritingProgress::WritingProgress(const QString &text, const QString &stop, QWidget *window)
    : m_waiting(Qt::WaitCursor)
    , m_dialog(text, stop, 0, 100, window)
{
    constexpr int patience = 500; // ms
    m_dialog.setWindowModality(Qt::WindowModal);
    m_dialog.setMinimumDuration(patience);
    QObject::connect(&m_feedback, &QgsFeedback::progressChanged, &m_dialog, [this](double percent) { m_dialog.setValue(int(percent)); });
    QObject::connect(&m_dialog, &QProgressDialog::canceled, &m_feedback, &QgsFeedback::cancel);
}

} // namespace madang
