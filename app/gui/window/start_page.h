// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madang {

class PlanDesk;
class RecentPlans;

// What is seen while no plan is open: the ways to begin, and the plans opened last.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(PlanDesk &desk, RecentPlans &recent, QWidget *parent = nullptr);

private:
    void listRecent();
    void retranslate();

    struct Card {
        QPushButton *button = nullptr;
        QLabel *title = nullptr;
        QLabel *text = nullptr;
    };
    Card addCard(const QString &icon, QBoxLayout *row);

    PlanDesk &m_desk;
    RecentPlans &m_recent;
    QLabel *m_name = nullptr;
    QLabel *m_tagline = nullptr;
    Card m_sample, m_new, m_open;
    QLabel *m_recentLabel = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace madang
