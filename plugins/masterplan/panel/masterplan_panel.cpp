// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/panel/masterplan_panel.h"

#include "masterplan/panel/blocks_page.h"
#include "masterplan/panel/parcels_page.h"
#include "masterplan/panel/roads_page.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace madang::masterplan {

MasterplanPanel::MasterplanPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages{new RoadsPage(workbench, this), new BlocksPage(workbench, this), new ParcelsPage(workbench, this)}
{
    m_tabs->setObjectName(QStringLiteral("steps"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    // Only the page that is seen takes room: a stack would be as high as the highest.
    for (Panel *page : m_pages) {
        m_tabs->addTab(QString());
        column->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &MasterplanPanel::showPage);
    showPage(0);
    retranslate();
}

void MasterplanPanel::showPage(int page)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == page);
}

void MasterplanPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Steps of the master plan"));
    const QStringList titles{tr("Roads"), tr("Blocks"), tr("Parcels")};
    const QStringList hints{tr("Typical sections, and the land of the roads"), tr("The land between the roads"), tr("Blocks divided into parcels")};
    for (int i = 0; i < m_pages.size(); ++i) {
        m_tabs->setTabText(i, titles[i]);
        m_tabs->setTabToolTip(i, hints[i]);
    }
}

void MasterplanPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madang::masterplan
