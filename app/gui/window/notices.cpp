// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/notices.h"

#include "gui/findings/findings_list.h"
#include "gui/findings/findings_model.h"
#include "gui/jobs/jobs_list.h"
#include "gui/language/live_text.h"
#include "gui/window/line_icon.h"

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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setMinimumHeight(84);
    hide();

    m_findingsButton->setObjectName(QStringLiteral("findingsCount"));
    m_jobsButton->setObjectName(QStringLiteral("jobsCount"));
    m_jobsButton->setIcon(lineIcon(QStringLiteral("jobs")));
    addButton(list, m_findingsButton);
    addButton(jobs, m_jobsButton);
    connect(&findings, &FindingsModel::countsChanged, this, &Notices::showCounts);
    connect(jobs, &JobsList::countChanged, this, &Notices::showCounts);
    keepTranslated(this, [this] { retranslate(); });
}

void Notices::openFindings()
{
    open(m_findings);
}

void Notices::open(QWidget *page)
{
    if (page)
        m_stack->setCurrentWidget(page);
    setVisible(page != nullptr);
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (QAction *shown = it.value()->defaultAction())
            shown->setChecked(it.key() == page); // the button follows
        else
            it.value()->setChecked(it.key() == page);
    }
}

void Notices::addPage(QWidget *page, QAction *shown)
{
    auto *button = new QToolButton(&m_bar);
    button->setDefaultAction(shown);
    put(page, button);
    connect(shown, &QAction::triggered, this, [this, page](bool on) { open(on ? page : nullptr); });
}

QToolButton *Notices::addPage(QWidget *page, const QString &icon)
{
    auto *button = new QToolButton(&m_bar);
    button->setObjectName(icon + QStringLiteral("Button"));
    button->setIcon(lineIcon(icon));
    addButton(page, button);
    return button;
}

void Notices::addButton(QWidget *page, QToolButton *button)
{
    button->setCheckable(true);
    put(page, button);
    connect(button, &QToolButton::clicked, this, [this, page](bool on) { open(on ? page : nullptr); });
}

void Notices::put(QWidget *page, QToolButton *button)
{
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(16, 16));
    m_bar.addWidget(button);
    m_stack->addWidget(page);
    m_buttons.insert(page, button);
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
