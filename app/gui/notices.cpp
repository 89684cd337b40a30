// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/notices.h"

#include "gui/findings_list.h"
#include "gui/findings_model.h"
#include "gui/jobs_list.h"
#include "gui/line_icon.h"
#include "gui/live_text.h"

#include <QAction>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

Notices::Notices(FindingsModel &findings, FindingsList *list, JobsList *jobs, QStatusBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_model(findings)
    , m_bar(bar)
    , m_findings(list)
    , m_jobs(jobs)
    , m_stack(new QStackedWidget(this))
    , m_findingsButton(new QToolButton(&bar))
    , m_jobsButton(new QToolButton(&bar))
{
    setObjectName(QStringLiteral("notices"));
    setAttribute(Qt::WA_StyledBackground);
    m_stack->addWidget(list);
    m_stack->addWidget(jobs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setMinimumHeight(84);
    hide();

    m_findingsButton->setObjectName(QStringLiteral("findingsCount"));
    m_jobsButton->setObjectName(QStringLiteral("jobsCount"));
    m_jobsButton->setIcon(lineIcon(QStringLiteral("jobs")));
    for (QToolButton *button : {m_findingsButton, m_jobsButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(16, 16));
        button->setCheckable(true);
        bar.addWidget(button);
    }
    connect(m_findingsButton, &QToolButton::clicked, this, [this](bool on) { open(on ? m_findings : nullptr); });
    connect(m_jobsButton, &QToolButton::clicked, this, [this](bool on) { open(on ? m_jobs : nullptr); });
    connect(&findings, &FindingsModel::countsChanged, this, &Notices::showCounts);
    connect(jobs, &JobsList::countChanged, this, &Notices::showCounts);
    keepTranslated(this, [this] { retranslate(); });
}

void Notices::openFindings()
{
    open(m_findings);
}

void Notices::addPage(QWidget *page, QAction *shown)
{
    m_stack->addWidget(page);
    m_pages.insert(page, shown);
    auto *button = new QToolButton(&m_bar);
    button->setDefaultAction(shown);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(16, 16));
    m_bar.addWidget(button);
    connect(shown, &QAction::triggered, this, [this, page](bool on) { open(on ? page : nullptr); });
}

void Notices::open(QWidget *which)
{
    if (which)
        m_stack->setCurrentWidget(which);
    setVisible(which != nullptr);
    m_findingsButton->setChecked(which == m_findings);
    m_jobsButton->setChecked(which == m_jobs);
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setChecked(which == it.key());
}

void Notices::retranslate()
{
    m_findingsButton->setToolTip(tr("What checks and computations have noticed"));
    m_jobsButton->setToolTip(tr("What runs in the background"));
    showCounts();
}

void Notices::showCounts()
{
    const int errors = m_model.count(Finding::Severity::Error);
    const int warnings = m_model.count(Finding::Severity::Warning);
    m_findingsButton->setIcon(errors     ? lineIcon(QStringLiteral("error"), IconTint::Error)
                              : warnings ? lineIcon(QStringLiteral("warning"), IconTint::Warning)
                                         : lineIcon(QStringLiteral("findings")));
    m_findingsButton->setText(m_model.rowCount() ? tr("Findings: %1").arg(m_model.rowCount()) : tr("No findings"));
    m_jobsButton->setText(m_jobs->runningCount() ? tr("Running: %1").arg(m_jobs->runningCount()) : tr("Nothing running"));
}

} // namespace madang
