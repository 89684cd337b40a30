// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/panel.h"

#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/text/script_fonts.h"

#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace madang {

Panel::Panel(Workbench &workbench, const QString &algorithm, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_algorithm(algorithm)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);

    m_inputs = new QFormLayout;
    m_inputs->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_inputs->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_inputs->setVerticalSpacing(4);
    column->addLayout(m_inputs);

    m_run = new QPushButton(this);
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setProperty("primary", true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    auto *start = new QHBoxLayout;
    start->setSpacing(8);
    start->addWidget(m_run);
    start->addWidget(m_cancel);
    start->addWidget(m_progress, 1);
    start->addStretch(0);
    column->addLayout(start);

    m_stale = new QLabel(this);
    m_stale->setObjectName(QStringLiteral("staleNote"));
    m_stale->setProperty("note", "warning");
    m_stale->setWordWrap(true);
    m_stale->hide();
    column->addWidget(m_stale);

    m_invitation = new QLabel(this);
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_invitation->setProperty("quiet", true);
    m_invitation->setWordWrap(true);
    column->addWidget(m_invitation);

    m_resultsBox = new QWidget(this);
    m_resultsBox->setObjectName(QStringLiteral("results"));
    m_results = new QVBoxLayout(m_resultsBox);
    m_results->setContentsMargins(0, 0, 0, 0);
    m_results->setSpacing(12);
    m_resultsBox->hide();
    column->addWidget(m_resultsBox);
    column->addStretch(1);

    connect(m_run, &QPushButton::clicked, this, &Panel::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_workbench, &Workbench::planChanged, this, &Panel::adoptPlan);
    connect(&m_workbench, &Workbench::scenarioChanged, this, &Panel::adoptPlan);
    connect(&m_workbench, &Workbench::rowsChanged, this,
            [this] {
                if (m_isApplying)
                    return;
                m_editedMeanwhile = isRunning();
                m_stale->setVisible(!m_shown.isEmpty() && needsPlan());
            });
    setRunning(false);
}

void Panel::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    retranslateAll();
    planChanged();
    setRunning(isRunning());
}

void Panel::run()
{
    if (isRunning())
        return;
    prepare();
    QVariantMap values;
    try {
        values = parameters();
    } catch (const Failure &failure) {
        m_workbench.showMessage(Finding::Severity::Error, failure.text());
        emit finished(false);
        return;
    }
    addPlan(values);
    m_workbench.setFindings(m_algorithm, {});
    m_editedMeanwhile = false;
    m_job = m_workbench.run(m_algorithm, values);
    if (!m_job) {
        emit finished(false);
        return;
    }
    m_progress->setValue(0);
    setRunning(true);
    connect(m_job, &Job::progressed, this,
            [this](double percent) { m_progress->setValue(static_cast<int>(percent * 10)); });
    connect(m_job, &Job::succeeded, this, [this](const QVariantMap &results) {
        present(results);
        end(true);
    });
    connect(m_job, &Job::failed, this, [this](const QString &text) {
        m_workbench.showMessage(Finding::Severity::Error, text);
        end(false);
    });
    connect(m_job, &Job::cancelled, this, [this] { end(false); });
}

void Panel::apply(const PlanEdit &edit)
{
    const QScopedValueRollback<bool> applying(m_isApplying, true);
    if (Plan *plan = m_workbench.plan())
        plan->apply(edit);
}

void Panel::addPlan(QVariantMap &values) const
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    const QgsProcessingAlgorithm *algorithm =
        QgsApplication::processingRegistry()->algorithmById(QStringLiteral("madang:") + m_algorithm);
    const auto add = [&](const QString &name, const QString &value) {
        if (!values.contains(name) && (!algorithm || algorithm->parameterDefinition(name)))
            values.insert(name, value);
    };
    add(QStringLiteral("PLAN"), plan->path());
    add(QStringLiteral("SCENARIO"), m_workbench.scenario());
}

void Panel::present(const QVariantMap &results)
{
    m_shown = results;
    m_stale->setVisible(m_editedMeanwhile && needsPlan());
    m_invitation->hide();
    m_resultsBox->show();
    m_workbench.setFindings(m_algorithm,
                            Finding::fromList(results.value(QStringLiteral("findings")).toList()));
    try {
        showResults(results);
    } catch (const Failure &failure) {
        clearResults();
        m_workbench.showMessage(Finding::Severity::Error, failure.text());
    }
}

void Panel::end(bool ok)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = nullptr;
    setRunning(false);
    emit finished(ok);
}

void Panel::adoptPlan()
{
    if (m_job) {
        // Results of another plan or scenario are of no use here any more.
        m_job->disconnect(this);
        m_job->cancel();
        m_job = nullptr;
        emit finished(false);
    }
    clearResults();
    m_workbench.setFindings(m_algorithm, {});
    setRunning(false);
    if (m_prepared)
        planChanged();
}

void Panel::clearResults()
{
    m_shown.clear();
    m_stale->hide();
    m_resultsBox->hide();
    m_invitation->show();
}

void Panel::setRunning(bool running)
{
    // A button that is disabled or hidden passes the focus on to some field, and the panel would scroll there.
    if (running) {
        m_cancel->show();
        if (m_run->hasFocus())
            m_cancel->setFocus();
        m_run->setEnabled(false);
    } else {
        // needsPlan() is virtual: it is not asked before the panel is complete.
        m_run->setEnabled(!m_prepared || !needsPlan() || m_workbench.plan());
        if (m_cancel->hasFocus())
            m_run->setFocus();
        m_cancel->hide();
    }
    m_progress->setVisible(running);
}

void Panel::retranslateAll()
{
    m_run->setText(tr("&Run"));
    m_run->setToolTip(tr("Compute with the values above"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    m_stale->setText(withLineBreaks(tr("The plan has changed since this was computed. Run again to renew it."),
                                    m_workbench.language()));
    retranslate();
    m_invitation->setText(withLineBreaks(invitation(), m_workbench.language()));
    if (!m_shown.isEmpty())
        showResults(m_shown);
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_prepared)
        retranslateAll();
    QWidget::changeEvent(event);
}

void Panel::showEvent(QShowEvent *event)
{
    prepare();
    QWidget::showEvent(event);
}

} // namespace madang
