// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace madang {
class Panel;
class Workbench;
} // namespace madang

namespace madang::zoning {

// The questions that zoning answers, one page each: how much land each class has, and what follows from the rules.
class ZoningPanel : public QWidget {
    Q_OBJECT
public:
    ZoningPanel(Workbench &workbench, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Page {
        QWidget *widget;
        const char *title; // to be translated in the context of this class
        const char *hint;
    };

    void add(QWidget *page, const char *title, const char *hint);
    void showPage(int page);
    void showPageOf(const QWidget *widget);
    void retranslate();

    QTabBar *m_tabs = nullptr;
    QList<Page> m_pages;
};

} // namespace madang::zoning
