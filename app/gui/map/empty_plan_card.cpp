// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/empty_plan_card.h"

#include "core/plan/plan_schema.h"
#include "core/text/script_fonts.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/window/line_icon.h"
#include "gui/window/plan_desk.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace madang {

namespace {

bool hasNoDrawnRow(const PlanReader &plan, const QString &scenario)
{
    for (const PlanTable &table : planTables())
        if (table.isDrawn() && plan.hasRows(table.name, scenario))
            return false;
    return true;
}

} // namespace

EmptyPlanCard::EmptyPlanCard(Session &session, PlanDesk &desk, QAction &draw, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_drawing(draw)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_draw(new QPushButton(lineIcon(QStringLiteral("draw")), QString(), this))
    , m_import(new QPushButton(lineIcon(QStringLiteral("import")), QString(), this))
    , m_dataset(new QPushButton(lineIcon(QStringLiteral("dataset")), QString(), this))
{
    setObjectName(QStringLiteral("emptyPlanCard"));
    setProperty("card", true);
    m_title->setProperty("title", true);
    m_text->setProperty("quiet", true);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_draw, m_import, m_dataset})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    hide();
    connect(m_draw, &QPushButton::clicked, &draw, [&draw] { draw.setChecked(true); });
    connect(m_import, &QPushButton::clicked, &desk, &PlanDesk::askImport);
    connect(m_dataset, &QPushButton::clicked, &desk, &PlanDesk::askDataset);
    connect(&draw, &QAction::toggled, this, &EmptyPlanCard::look);
    connect(&session, &Session::planChanged, this, &EmptyPlanCard::look);
    connect(&session, &Session::scenarioChanged, this, &EmptyPlanCard::look);
    connect(&session, &Session::rowsChanged, this, &EmptyPlanCard::look);
    keepTranslated(this, [this] { retranslate(); });
}

// A read-only plan cannot be begun, and who draws has begun.
void EmptyPlanCard::look()
{
    const Plan *plan = m_session.plan();
    setVisible(plan && !plan->isReadOnly() && !m_drawing.isChecked() && hasNoDrawnRow(m_session.reader(), m_session.scenario()));
}

void EmptyPlanCard::retranslate()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    m_title->setText(tr("Nothing is drawn in this plan yet"));
    m_text->setText(withLineBreaks(tr("Zoom to the site, then draw its roads and zones, or bring in what you have: drawings, "
                                      "shapefiles, tables. Files can be dropped on the map."), language));
    m_draw->setText(tr("Draw"));
    m_draw->setToolTip(tr("Draw zones, roads, blocks, parcels and facilities by hand"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Copy rows of a file into the plan"));
    m_dataset->setText(tr("Add a data set…"));
    m_dataset->setToolTip(tr("Terrain, public transport and other large data that stay beside the plan"));
}

} // namespace madang
