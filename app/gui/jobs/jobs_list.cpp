// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/jobs/jobs_list.h"

#include "gui/jobs/job_row.h"
#include "gui/language/live_text.h"

#include <qgstaskmanager.h>

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madang {

namespace {
constexpr int mostEnded = 20;
} // namespace

JobsList::JobsList(QgsTaskManager &tasks, QWidget *parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_none(new QLabel(this))
{
    auto *content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(0);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("quiet", true);
    m_rows->addWidget(m_none);
    m_rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(&tasks, &QgsTaskManager::taskAdded, this, &JobsList::add);
    connect(&tasks, &QgsTaskManager::progressChanged, this, [this](long id, double percent) {
        if (JobRow *row = m_running.value(id))
            row->setProgress(percent);
    });
    connect(&tasks, &QgsTaskManager::statusChanged, this, &JobsList::follow);
    keepTranslated(this, [this] { m_none->setText(tr("Nothing is running.")); });
}

int JobsList::runningCount() const
{
    return int(m_running.size());
}

void JobsList::add(long id)
{
    QgsTask *task = m_tasks.task(id);
    if (!task || task->flags().testFlag(QgsTask::Hidden))
        return;
    auto *row = new JobRow(task->description(), task->canCancel(), this);
    m_running.insert(id, row);
    m_rows->insertWidget(0, row);
    m_none->hide();
    connect(row, &JobRow::cancelWanted, task, &QgsTask::cancel);
    emit countChanged();
}

void JobsList::follow(long id, int status)
{
    if (status != QgsTask::Complete && status != QgsTask::Terminated)
        return;
    JobRow *row = m_running.take(id);
    if (!row)
        return;
    const QgsTask *task = m_tasks.task(id);
    row->end(status == QgsTask::Complete        ? JobRow::End::Done
             : row->isCancelWanted() || (task && task->property("cancelled").toBool()) ? JobRow::End::Cancelled
                                                                                       : JobRow::End::Failed);
    m_ended.prepend(row);
    forgetOld();
    emit countChanged();
}

void JobsList::forgetOld()
{
    while (m_ended.size() > mostEnded)
        m_ended.takeLast()->deleteLater();
}

} // namespace madang
