// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/scenarios/scenario_pane.h"

#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_commands.h"
#include "gui/scenarios/scenario_tree_view.h"
#include "gui/window/line_icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace madang {

ScenarioPane::ScenarioPane(Session &session, MessageArea &messages, QWidget *window)
    : QWidget(window)
    , m_session(session)
    , m_label(new QLabel(this))
    , m_tree(new ScenarioTreeView(this))
    , m_commands(new ScenarioCommands(session, *m_tree, messages, window))
{
    m_label->setProperty("section", true);
    m_label->setBuddy(m_tree);
    auto *create = new QToolButton(this);
    create->setDefaultAction(m_commands->create);
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("scenarioMenu"));
    more->setIcon(lineIcon(QStringLiteral("more")));
    more->setMenu(m_commands->menu());
    more->setPopupMode(QToolButton::InstantPopup);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(m_label, 1);
    for (QToolButton *button : {create, more}) {
        button->setIconSize(QSize(16, 16));
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_tree);

    connect(m_tree, &ScenarioTreeView::chosen, &session, &Session::setScenario);
    connect(&session, &Session::planChanged, this, &ScenarioPane::list);
    connect(&session, &Session::scenarioChanged, this, [this](const QString &uid) {
        list();
        m_tree->setCurrent(uid);
    });
    connect(&session, &Session::rowsChanged, this, [this](const QStringList &tables) {
        if (tables.contains(QStringLiteral("scenario")))
            list();
    });
    keepTranslated(this, [this, more] {
        m_label->setText(tr("&Scenarios"));
        more->setToolTip(tr("What can be done with the scenario"));
        more->setAccessibleName(more->toolTip());
        list();
    });
}

void ScenarioPane::list()
{
    m_tree->list(m_session.plan() ? m_session.plan()->scenarios() : std::vector<Scenario>(), m_session.scenario());
}

} // namespace madang
