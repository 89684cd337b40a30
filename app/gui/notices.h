// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QStatusBar;
class QToolButton;

namespace madang {

class FindingsList;
class FindingsModel;
class JobsList;

// Findings and jobs under the map. Closed, only their counts are seen, at the left of the status bar.
class Notices : public QWidget {
    Q_OBJECT
public:
    Notices(FindingsModel &findings, FindingsList *list, JobsList *jobs, QStatusBar &bar, QWidget *parent = nullptr);

    void openFindings();

private:
    void open(QWidget *which);
    void retranslate();
    void showCounts();

    FindingsModel &m_model;
    FindingsList *m_findings = nullptr;
    JobsList *m_jobs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_findingsButton = nullptr, *m_jobsButton = nullptr;
};

} // namespace madang
