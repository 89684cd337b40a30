// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace madang {

class HistoryModel;
class MessageArea;
class Session;

// Every edit of the plan. A double click or Enter brings the plan back, or forward, to the moment after an edit.
class HistoryList : public QWidget {
    Q_OBJECT
public:
    HistoryList(Session &session, MessageArea &messages, QWidget *parent = nullptr);

    // Undoes or repeats edits until that of this row is the last one that is done.
    void goTo(int row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void enable();

    Session &m_session;
    MessageArea &m_messages;
    HistoryModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_none = nullptr;
    QPushButton *m_go = nullptr;
    QTimer m_later; // many steps at once are listed once
    bool m_isOld = true;
};

} // namespace madang
