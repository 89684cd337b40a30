// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QStackedWidget;
class QStatusBar;
class QToolButton;

namespace madang {

class FindingsList;
class FindingsModel;
class JobsList;

// Findings, jobs and what else is read under the map. Closed, only their counts are seen, at the left of the status bar.
class Notices : public QWidget {
    Q_OBJECT
public:
    Notices(FindingsModel &findings, FindingsList *list, JobsList *jobs, QStatusBar &bar, QWidget *parent = nullptr);

    // One page more, with a switch of the caller's at the left of the status bar, or a button whose texts are the caller's.
    void addPage(QWidget *page, QAction *shown);
    QToolButton *addPage(QWidget *page, const QString &icon);
    void openFindings();
    void open(QWidget *page); // null closes

private:
    void addButton(QWidget *page, QToolButton *button);
    void put(QWidget *page, QToolButton *button);
    void retranslate();
    void showCounts();

    FindingsModel &m_model;
    QStatusBar &m_bar;
    FindingsList *m_findings = nullptr;
    JobsList *m_jobs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_findingsButton = nullptr, *m_jobsButton = nullptr;
    QHash<QWidget *, QToolButton *> m_buttons; // of the pages
};

} // namespace madang
