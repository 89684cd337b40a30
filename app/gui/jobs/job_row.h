// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace madang {

// One job in the list of jobs.
class JobRow : public QWidget {
    Q_OBJECT
public:
    enum class End { Done, Failed, Cancelled };

    JobRow(const QString &title, bool canCancel, QWidget *parent);

    bool isCancelWanted() const { return m_cancelWanted; }
    void setProgress(double percent);
    void end(End how);

signals:
    void cancelWanted();

private:
    void retranslate();

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_running = true;
    bool m_cancelWanted = false;
    End m_end = End::Done;
};

} // namespace madang
