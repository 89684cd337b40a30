// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace madang {

class PlanDesk;

// Files dropped anywhere on the window go to the plan desk.
class FileDrop : public QObject {
    Q_OBJECT
public:
    FileDrop(PlanDesk &desk, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlanDesk &m_desk;
};

} // namespace madang
