// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/panel/demand/demand_page.h"

#include "zoning/panel/demand/land_demand_part.h"
#include "zoning/panel/demand/projection_part.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madang::zoning {

DemandPage::DemandPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_future(new QLabel(this))
    , m_land(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    const auto add = [&](QLabel *title, QWidget *part) {
        title->setProperty("heading", true);
        title->setWordWrap(true);
        title->setContentsMargins(16, 8, 16, 0);
        column->addWidget(title);
        column->addWidget(part);
    };
    add(m_future, new ProjectionPart(workbench, this));
    add(m_land, new LandDemandPart(workbench, this));
    column->addStretch(1);
    retranslate();
}

void DemandPage::retranslate()
{
    m_future->setText(tr("People and jobs to come"));
    m_land->setText(tr("Land that they take"));
}

void DemandPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madang::zoning
