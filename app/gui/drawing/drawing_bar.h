// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;

namespace madang {

class DrawingDesk;

// The second row over the map, while drawing: what is drawn, how, and what is done to it; below, what the next click does.
class DrawingBar : public QWidget {
    Q_OBJECT
public:
    // `phases`: opens the phases of the plan.
    DrawingBar(DrawingDesk &desk, QAction &phases, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(QHBoxLayout &row, const QList<QAction *> &actions);
    void fillKinds();
    void fillColumns();
    void fillChoices();
    void choose(int index);
    void askSet();
    void refresh();

    DrawingDesk &m_desk;
    QComboBox *m_kinds, *m_columns, *m_choices;
    QAction &m_phases;
    QDoubleSpinBox *m_angle;
    QLabel *m_hint;
};

} // namespace madang
