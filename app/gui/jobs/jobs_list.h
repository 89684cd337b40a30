// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;
class QgsTaskManager;

namespace madang {

class JobRow;

// What runs in QGIS's task manager and what has run: title, progress, Cancel, and how it ended.
class JobsList : public QWidget {
    Q_OBJECT
public:
    explicit JobsList(QgsTaskManager &tasks, QWidget *parent = nullptr);

    int runningCount() const;

signals:
    void countChanged();

private:
    void add(long id);
    void follow(long id, int status);
    void forgetOld();

    QgsTaskManager &m_tasks;
    QHash<long, JobRow *> m_running;
    QList<JobRow *> m_ended;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace madang
