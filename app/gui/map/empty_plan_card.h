// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace madang {

class PlanDesk;
class Session;

// What to begin with where nothing is drawn yet: a card on the map, gone with the first row.
class EmptyPlanCard : public QFrame {
    Q_OBJECT
public:
    // `draw` is the switch of drawing.
    EmptyPlanCard(Session &session, PlanDesk &desk, QAction &draw, QWidget *parent = nullptr);

private:
    void look();
    void retranslate();

    Session &m_session;
    QAction &m_drawing;
    QLabel *m_title, *m_text;
    QPushButton *m_draw, *m_import, *m_dataset;
};

} // namespace madang
