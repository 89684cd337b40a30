// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/zoning_panel.h"

#include "zoning/panel/balance/balance_page.h"
#include "zoning/panel/capacity/capacity_page.h"
#include "zoning/panel/capacity/live_totals.h"
#include "zoning/panel/demand/demand_page.h"
#include "zoning/panel/indicators/indicators_page.h"
#include "zoning/panel/regulation/rules_page.h"
#include "zoning/panel/suitability/suitability_page.h"
#include "zoning/processing/capacity/live_capacity.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace madang::zoning {

ZoningPanel::ZoningPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
{
    m_tabs->setObjectName(QStringLiteral("steps"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    auto *live = new LiveCapacity(this);
    auto *rules = new RulesPage(workbench, this);
    auto *capacity = new CapacityPage(workbench, *live, this);
    auto *rulesAndTotals = new QWidget(this);
    auto *under = new QVBoxLayout(rulesAndTotals);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addWidget(rules);
    under->addWidget(new LiveTotals(workbench, *live, rulesAndTotals));
    under->addStretch(1);
    capacity->accompany(*rulesAndTotals);
    connect(rules, &RulesPage::dragged, live, &LiveCapacity::preview);
    connect(rules, &RulesPage::dragEnded, live, &LiveCapacity::endPreview);
    connect(capacity, &CapacityPage::ruleWanted, this, [this, rules, rulesAndTotals](const QString &uid) {
        showPageOf(rulesAndTotals);
        rules->showRule(uid);
    });
    add(new BalancePage(workbench, this), QT_TR_NOOP("Land"), QT_TR_NOOP("Hectares and share of each land-use class"));
    add(rulesAndTotals, QT_TR_NOOP("Rules"), QT_TR_NOOP("What may be built in each land-use class, and where that stands"));
    add(capacity, QT_TR_NOOP("Capacity"), QT_TR_NOOP("What may be built here, what binds, and how many people and jobs that means"));
    add(new DemandPage(workbench, this), QT_TR_NOOP("Demand"), QT_TR_NOOP("People and jobs to come, and the land that they take"));
    add(new SuitabilityPage(workbench, this), QT_TR_NOOP("Suitability"), QT_TR_NOOP("How fit the land is by slope, distances, land use and more"));
    add(new IndicatorsPage(workbench, this), QT_TR_NOOP("Indicators"), QT_TR_NOOP("Indicators of scenarios side by side, with targets"));
    connect(m_tabs, &QTabBar::currentChanged, this, &ZoningPanel::showPage);
    showPage(0);
    retranslate();
}

void ZoningPanel::add(QWidget *page, const char *title, const char *hint)
{
    m_pages << Page{page, title, hint};
    m_tabs->addTab(QString());
    // Only the page that is seen takes room: a stack would be as high as the highest.
    layout()->addWidget(page);
}

void ZoningPanel::showPageOf(const QWidget *widget)
{
    for (int i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].widget == widget)
            m_tabs->setCurrentIndex(i);
}

void ZoningPanel::showPage(int page)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i].widget->setVisible(i == page);
}

void ZoningPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Questions of zoning"));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_tabs->setTabText(i, tr(m_pages[i].title));
        m_tabs->setTabToolTip(i, tr(m_pages[i].hint));
    }
}

void ZoningPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madang::zoning
