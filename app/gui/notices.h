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

    void openFindings();
    // One page more, with its switch in the status bar.
    void addPage(QWidget *page, QAction *shown);

private:
    void open(QWidget *which);
    void retranslate();
    void showCounts();

    FindingsModel &m_model;
    QStatusBar &m_bar;
    QHash<QWidget *, QAction *> m_pages;
    FindingsList *m_findings = nullptr;
    JobsList *m_jobs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_findingsButton = nullptr, *m_jobsButton = nullptr;
};

} // namespace madang
