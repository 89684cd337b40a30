// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/api_export.h"
#include "api/workbench.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace madang {

struct PlanEdit;

// The common anatomy of panels: what goes in, Run (with progress and Cancel), results. A panel shows, asks and calls;
// it computes nothing. Findings of the results (key "findings") go to the window's list by themselves.
//
// Its width budget is 420 px at any size of text; the window scrolls it vertically and shows the plugin's title above
// it. For results use Figures (large numbers) and ResultTable (rows that can be copied and exported).
class MADANG_API_EXPORT Panel : public QWidget {
    Q_OBJECT
public:
    // `algorithm` without provider: "zoningbalance".
    Panel(Workbench &workbench, const QString &algorithm, QWidget *parent);

    Workbench &workbench() const { return m_workbench; }
    bool isRunning() const { return !m_job.isNull(); }
    // The results shown; empty before the first run and after the plan or scenario has changed to another.
    const QVariantMap &shownResults() const { return m_shown; }
    // Writes into the plan what the shown results propose; they are not out of date by that. Throws Failure.
    void apply(const PlanEdit &edit);

public slots:
    void run();

signals:
    void finished(bool ok); // after a run has been shown, has failed or was cancelled

protected:
    // Sections to fill in the constructor. In `inputs` labels stand above their fields, so that long words of any
    // language fit; give fields a buddy and a mnemonic.
    QFormLayout *inputs() const { return m_inputs; }
    QVBoxLayout *results() const { return m_results; }

    // The values of the inputs as algorithm parameters. The base class adds PLAN and SCENARIO when a plan is open and
    // the algorithm has them. Throw Failure to refuse with a reason.
    virtual QVariantMap parameters() const = 0;
    // Called after a run, and again with the same results when the language has changed.
    virtual void showResults(const QVariantMap &results) = 0;
    // Sets every text of the panel; called once after construction and on each change of language.
    virtual void retranslate() = 0;
    // What the result area says before the first run.
    virtual QString invitation() const = 0;
    // The plan or the scenario is another one now; the results are hidden before.
    virtual void planChanged() {}
    // Whether Run makes sense without an open plan.
    virtual bool needsPlan() const { return true; }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void prepare();
    void setRunning(bool running);
    void retranslateAll();
    void clearResults();
    void adoptPlan();
    void end(bool ok);
    void addPlan(QVariantMap &values) const;
    void present(const QVariantMap &results);

    Workbench &m_workbench;
    QString m_algorithm;
    QFormLayout *m_inputs = nullptr;
    QVBoxLayout *m_results = nullptr;
    QWidget *m_resultsBox = nullptr;
    QLabel *m_invitation = nullptr;
    QLabel *m_stale = nullptr;
    bool m_isApplying = false;
    bool m_editedMeanwhile = false; // the plan, while the results were computed
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QPointer<Job> m_job;
    QVariantMap m_shown;
    bool m_prepared = false;
};

} // namespace madang
