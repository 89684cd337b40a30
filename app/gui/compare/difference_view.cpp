// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/compare/difference_view.h"

#include "core/cartography/difference_layers.h"
#include "core/cartography/map_languages.h"
#include "gui/compare/comparison.h"
#include "gui/compare/difference_pane.h"
#include "gui/jobs/background_task.h"
#include "gui/map/computed_layers.h"
#include "gui/map/map_view.h"
#include "gui/plan/session.h"

#include <qgsapplication.h>

namespace madang {

DifferenceView::DifferenceView(Session &session, Comparison &comparison, MapView &map, ComputedLayers &layers, DifferencePane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_comparison(comparison)
    , m_map(map)
    , m_layers(layers)
    , m_pane(pane)
{
    m_later.setSingleShot(true);
    m_later.setInterval(600);
    connect(&m_later, &QTimer::timeout, this, &DifferenceView::start);
    connect(&comparison, &Comparison::changed, this, &DifferenceView::follow);
    // Before the edit, so that it does not wait for the reading of both scenarios.
    connect(&session, &Session::changing, this, [this] {
        if (m_comparison.isOn(Comparison::View::Differences))
            cancel();
    });
    connect(&session, &Session::settled, this, [this] {
        if (m_comparison.isOn(Comparison::View::Differences))
            m_later.start();
    });
    connect(&session, &Session::mapLanguagesChanged, this, &DifferenceView::showLayers);
    connect(&pane, &DifferencePane::cancelWanted, &comparison, &Comparison::stop);
    connect(&pane, &DifferencePane::chosen, this, &DifferenceView::zoomTo);
}

DifferenceView::~DifferenceView()
{
    cancel();
}

QString DifferenceView::source()
{
    return QStringLiteral("differences");
}

void DifferenceView::follow()
{
    if (m_comparison.isOn(Comparison::View::Differences)) {
        if (m_before != m_comparison.other() || m_after != m_session.scenario())
            start();
        return;
    }
    cancel();
    m_before.clear();
    m_after.clear();
    m_difference.reset();
    showLayers();
    m_pane.clear();
}

void DifferenceView::start()
{
    cancel();
    if (!m_comparison.isOn(Comparison::View::Differences))
        return;
    m_before = m_comparison.other();
    m_after = m_session.scenario();
    m_pane.showWaiting();
    const QPointer<DifferenceView> self(this);
    using Difference = std::shared_ptr<const ScenarioDifference>;
    using Task = BackgroundTask<Difference>;
    auto *task = new Task(
        tr("Differences of scenarios"), Task::Shown::AsJob,
        [path = m_session.plan()->path(), before = m_before, after = m_after](QgsFeedback &feedback) {
            return std::make_shared<const ScenarioDifference>(compareScenarios(PlanReader(path), before, after, &feedback));
        },
        [self](const Difference &difference) {
            if (self)
                self->present(difference, {});
        },
        [self](const QString &problem) {
            if (self)
                self->present(nullptr, problem);
        });
    connect(task, &QgsTask::progressChanged, &m_pane, &DifferencePane::setProgress);
    m_task = task;
    QgsApplication::taskManager()->addTask(task);
}

void DifferenceView::cancel()
{
    m_later.stop();
    if (m_task)
        m_task->cancel();
    m_task = nullptr;
}

void DifferenceView::present(std::shared_ptr<const ScenarioDifference> difference, const QString &problem)
{
    m_task = nullptr;
    m_difference = problem.isEmpty() ? std::move(difference) : nullptr;
    showLayers();
    if (m_difference)
        m_pane.showDifference(m_difference);
    else
        m_pane.showProblem(problem);
}

void DifferenceView::showLayers()
{
    if (m_difference && m_session.plan())
        m_layers.show(source(), differenceLayers(*m_difference, m_session.plan()->crs(), MapLanguages(m_session.reader(), m_session.mapLanguages())));
    else
        m_layers.remove(source());
}

void DifferenceView::zoomTo(const QString &table, const RowDifference &row)
{
    QgsRectangle extent;
    for (const QgsGeometry &geometry : {row.before, row.after})
        if (!geometry.isNull())
            extent.combineExtentWith(geometry.boundingBox());
    m_map.zoomTo(extent, m_session.plan()->crs());
    m_map.highlight(table, row.uidAfter.isEmpty() ? QStringList() : QStringList{row.uidAfter});
}

} // namespace madang
