// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/capacity/live_totals.h"

#include "api/figures.h"
#include "api/workbench.h"
#include "core/text/number_format.h"
#include "core/text/script_fonts.h"
#include "zoning/processing/capacity/capacity_map.h"
#include "zoning/processing/capacity/live_capacity.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madang::zoning {

LiveTotals::LiveTotals(Workbench &workbench, LiveCapacity &live, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_live(live)
    , m_title(new QLabel(this))
    , m_figures(new Figures(this))
    , m_binding(new QLabel(this))
{
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_binding->setObjectName(QStringLiteral("bindingNow"));
    m_binding->setWordWrap(true);
    m_binding->setProperty("quiet", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addWidget(m_binding);
    connect(&live, &LiveCapacity::ready, this, &LiveTotals::showTotals);
    connect(&live, &LiveCapacity::changed, this, &LiveTotals::showTotals);
    connect(&live, &LiveCapacity::failed, this, &LiveTotals::showTotals);
    connect(&live, &LiveCapacity::started, this, &LiveTotals::showTotals);
    connect(&live, &LiveCapacity::closed, this, &LiveTotals::showTotals);
    showTotals();
}

void LiveTotals::showTotals()
{
    const bool isKnown = m_live.district() && !m_live.district()->sites.empty();
    const bool isAwaited = !m_live.district() && m_live.isReading();
    setVisible(isKnown || isAwaited);
    m_figures->setVisible(isKnown);
    if (isAwaited) {
        m_title->setText(tr("What the scenario comes to"));
        m_binding->setText(withLineBreaks(tr("Its parcels and rules are being read…"), m_workbench.language()));
    }
    if (!isKnown)
        return;
    const NumberFormat format(m_workbench.language());
    const CapacityTotals &now = m_live.totals(), &before = m_live.writtenTotals();
    m_title->setText(m_live.isPreview() ? tr("What the scenario would come to") : tr("What the scenario comes to"));
    const auto caption = [&](const QString &what, double value, double written) {
        if (!m_live.isPreview() || !(written > 0.0))
            return what;
        const double change = value / written - 1.0;
        const QString percent = format.percent(qAbs(change));
        return change < 0.0 ? tr("%1, %2 less", "figure while a rule is dragged, percentage").arg(what, percent)
                            : tr("%1, %2 more", "figure while a rule is dragged, percentage").arg(what, percent);
    };
    m_figures->clear();
    m_figures->add(tr("%1 m²").arg(format.number(now.gfaM2, 0)), caption(tr("Floor area allowed"), now.gfaM2, before.gfaM2));
    m_figures->add(tr("%1 m²").arg(format.number(now.remainingM2, 0)), caption(tr("Still to be built"), now.remainingM2, before.remainingM2));
    m_figures->add(format.number(now.people, 0), caption(tr("People"), now.people, before.people));
    m_figures->add(format.number(now.jobs, 0), caption(tr("Jobs"), now.jobs, before.jobs));
    QStringList binding;
    for (std::size_t i = 0; i < now.binding.size(); ++i)
        if (now.binding[i] > 0)
            binding << tr("%1: %2", "rule that binds, number of sites").arg(nameOf(Binding(i), m_workbench.language()), format.integer(qint64(now.binding[i])));
    m_binding->setText(withLineBreaks(tr("What binds, by sites. %1").arg(binding.join(QStringLiteral(" · "))), m_workbench.language()));
}

void LiveTotals::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showTotals();
    QWidget::changeEvent(event);
}

} // namespace madang::zoning
