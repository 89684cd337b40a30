// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/side_panel.h"

#include "core/text/script_fonts.h"
#include "gui/language/live_text.h"
#include "gui/map/layer_menu.h"
#include "gui/map/map_view.h"
#include "gui/plan/plan_tree_model.h"
#include "gui/plan/session.h"

#include <qgslayertree.h>
#include <qgslayertreeview.h>
#include <qgsproject.h>

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace madang {

SidePanel::SidePanel(Session &session, MapView &map, QWidget *scenarios, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_schematic(new QLabel(this))
    , m_layersLabel(new QLabel(this))
    , m_layers(new QgsLayerTreeView(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("title", true);
    m_title->setWordWrap(true);
    m_schematic->setProperty("note", "warning");
    m_schematic->setWordWrap(true);
    m_layersLabel->setProperty("section", true);
    m_layersLabel->setBuddy(m_layers);
    m_layers->setObjectName(QStringLiteral("layerTree"));
    m_layers->setModel(new PlanTreeModel(session.project().layerTreeRoot(), this));
    m_layers->setMenuProvider(new LayerMenu(*m_layers, map));
    m_layers->setHeaderHidden(true);
    m_layers->setIndentation(14);
    m_layers->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 6, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_schematic);
    column->addSpacing(4);
    column->addWidget(scenarios);
    column->addSpacing(4);
    column->addWidget(m_layersLabel);
    column->addWidget(m_layers, 1);
    setMinimumWidth(180);

    connect(&session, &Session::planChanged, this, &SidePanel::showTitle);
    keepTranslated(this, [this] {
        m_layersLabel->setText(tr("La&yers"));
        m_schematic->setText(withLineBreaks(tr("Schematic plan for training. Nothing in it was surveyed."), QLocale().name().section(u'_', 0, 0)));
    });
    showTitle();
}

void SidePanel::showTitle()
{
    const Plan *plan = m_session.plan();
    m_title->setText(plan ? plan->meta().title : QString());
    m_title->setToolTip(plan ? plan->path() : QString());
    m_schematic->setVisible(plan && plan->meta().schematic);
}

} // namespace madang
