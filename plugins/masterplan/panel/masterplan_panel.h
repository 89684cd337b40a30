// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace madang {
class Panel;
class Workbench;
} // namespace madang

namespace madang::masterplan {

// The steps of drafting a district, one page each: the land of its roads, the blocks between them, their parcels.
class MasterplanPanel : public QWidget {
    Q_OBJECT
public:
    MasterplanPanel(Workbench &workbench, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage(int page);
    void retranslate();

    QTabBar *m_tabs = nullptr;
    QList<Panel *> m_pages;
};

} // namespace madang::masterplan
