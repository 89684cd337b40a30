// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QStackedWidget;
class QStatusBar;
class QToolButton;

namespace madang {

class FindingsList;
class FindingsModel;
class JobsList;

// Findings, jobs and other lists under the map. Closed, only their counts are seen, at the left of the status bar.
class Notices : public QWidget {
    Q_OBJECT
public:
    Notices(FindingsModel &findings, FindingsList *list, JobsList *jobs, QStatusBar &bar, QWidget *parent = nullptr);

    // Another list, with a button at the left of the status bar, whose texts are the caller's.
    QToolButton *add(QWidget *page, const QString &icon, QStatusBar &bar);
    void openFindings();
    void open(QWidget *page); // null closes

private:
    void addButton(QWidget *page, QToolButton *button, QStatusBar &bar);
    void retranslate();
    void showCounts();

    FindingsModel &m_model;
    FindingsList *m_findings = nullptr;
    JobsList *m_jobs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_findingsButton = nullptr, *m_jobsButton = nullptr;
    QHash<QWidget *, QToolButton *> m_buttons; // of the pages
};

} // namespace madang
