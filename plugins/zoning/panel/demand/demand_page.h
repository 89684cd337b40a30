// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace madang {
class Workbench;
}

namespace madang::zoning {

// How many people and jobs there will be, and below it the land that they take: the second part reads what the first
// one stores in the plan.
class DemandPage : public QWidget {
    Q_OBJECT
public:
    DemandPage(Workbench &workbench, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_future;
    QLabel *m_land;
};

} // namespace madang::zoning
