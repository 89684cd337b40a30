// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace madang {
class Figures;
class Workbench;
} // namespace madang

namespace madang::zoning {

class LiveCapacity;

// What the scenario comes to, beside the rule that is being changed: while it is dragged, with the difference from what is
// written.
class LiveTotals : public QWidget {
    Q_OBJECT
public:
    // Both must outlive it.
    LiveTotals(Workbench &workbench, LiveCapacity &live, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTotals();

    Workbench &m_workbench;
    LiveCapacity &m_live;
    QLabel *m_title;
    Figures *m_figures;
    QLabel *m_binding;
};

} // namespace madang::zoning
