// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/scenarios/scenario_commands.h"

#include "core/failure.h"
#include "core/scenarios/scenario_edits.h"
#include "core/scenarios/scenario_tree.h"
#include "gui/language/live_text.h"
#include "gui/plan/session.h"
#include "gui/scenarios/scenario_title.h"
#include "gui/scenarios/scenario_tree_view.h"
#include "gui/window/line_icon.h"
#include "gui/window/message_area.h"

#include <qgsguiutils.h>

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace madang {

ScenarioCommands::ScenarioCommands(Session &session, ScenarioTreeView &tree, MessageArea &messages, QWidget *window)
    : QObject(window)
    , create(new QAction(lineIcon(QStringLiteral("add")), QString(), this))
    , rename(new QAction(lineIcon(QStringLiteral("rename")), QString(), this))
    , promote(new QAction(lineIcon(QStringLiteral("promote")), QString(), this))
    , remove(new QAction(lineIcon(QStringLiteral("delete")), QString(), this))
    , m_session(session)
    , m_tree(tree)
    , m_messages(messages)
    , m_window(window)
    , m_menu(new QMenu(window))
    , m_statusMenu(new QMenu(window))
    , m_compareMenu(new QMenu(window))
    , m_statuses(new QActionGroup(this))
{
    create->setObjectName(QStringLiteral("newScenario"));
    rename->setObjectName(QStringLiteral("renameScenario"));
    promote->setObjectName(QStringLiteral("promoteScenario"));
    remove->setObjectName(QStringLiteral("deleteScenario"));
    create->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    rename->setShortcut(QKeySequence(Qt::Key_F2));
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    // These keys mean other things elsewhere in the window.
    for (QAction *action : {rename, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        tree.addAction(action);
    }
    fillMenus(window);

    connect(create, &QAction::triggered, this, &ScenarioCommands::askNew);
    connect(rename, &QAction::triggered, this, [this] { m_tree.askNewName(m_tree.current()); });
    connect(promote, &QAction::triggered, this, &ScenarioCommands::askPromote);
    connect(remove, &QAction::triggered, this, &ScenarioCommands::askRemove);
    connect(m_statuses, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString uid = m_tree.current(), status = action->data().toString();
        apply([&](const Plan &plan) { return editToSetScenarioStatus(plan, uid, status); });
    });
    connect(m_compareMenu, &QMenu::aboutToShow, this, &ScenarioCommands::listOthers);
    connect(&tree, &ScenarioTreeView::renamed, this, [this](const QString &uid, const QString &name) {
        apply([&](const Plan &plan) { return editToRenameScenario(plan, uid, name); });
    });
    connect(&tree, &ScenarioTreeView::newNamed, this, &ScenarioCommands::makeNew);
    connect(&tree, &ScenarioTreeView::currentScenarioChanged, this, &ScenarioCommands::refresh);
    connect(&tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { m_menu->popup(m_tree.viewport()->mapToGlobal(at)); });
    connect(&session, &Session::planChanged, this, &ScenarioCommands::refresh);
    keepTranslated(window, [this] { retranslate(); });
}

void ScenarioCommands::fillMenus(QWidget *window)
{
    window->addAction(create);
    m_statusMenu->setIcon(lineIcon(QStringLiteral("done")));
    m_compareMenu->setIcon(lineIcon(QStringLiteral("compare")));
    for (const QString &status : scenarioStatuses()) {
        QAction *action = m_statusMenu->addAction(QString());
        action->setData(status);
        action->setCheckable(true);
        m_statuses->addAction(action);
    }
    m_menu->addAction(create);
    m_menu->addSeparator();
    m_menu->addAction(rename);
    m_menu->addMenu(m_statusMenu);
    m_menu->addAction(promote);
    m_menu->addAction(remove);
    m_menu->addSeparator();
    m_menu->addMenu(m_compareMenu);
}

void ScenarioCommands::retranslate()
{
    m_menu->setTitle(tr("S&cenario"));
    create->setText(tr("&New scenario from this one"));
    create->setToolTip(tr("Make a scenario that begins as this one is and can be changed by itself (%1)")
                           .arg(create->shortcut().toString(QKeySequence::NativeText)));
    rename->setText(tr("&Rename"));
    m_statusMenu->setTitle(tr("&Status"));
    promote->setText(tr("&Promote to its parent…"));
    remove->setText(tr("&Delete"));
    m_compareMenu->setTitle(tr("&Compare with"));
    for (QAction *action : m_statuses->actions())
        action->setText(scenarioStatusLabel(action->data().toString()));
    listOthers();
    refresh();
}

void ScenarioCommands::refresh()
{
    const Plan *plan = m_session.plan();
    const std::vector<Scenario> scenarios = plan ? plan->scenarios() : std::vector<Scenario>();
    const QString uid = m_tree.current();
    const auto found = std::find_if(scenarios.begin(), scenarios.end(), [&](const Scenario &each) { return each.uid == uid; });
    const bool isWritable = found != scenarios.end() && !plan->isReadOnly();
    const bool hasParent = isWritable && !found->parent.isEmpty();
    create->setEnabled(isWritable);
    rename->setEnabled(isWritable);
    m_statusMenu->setEnabled(isWritable);
    promote->setEnabled(hasParent);
    remove->setEnabled(hasParent);
    m_compareMenu->setEnabled(scenarios.size() > 1);
    for (QAction *action : m_statuses->actions())
        action->setChecked(found != scenarios.end() && action->data().toString() == found->status);
}

void ScenarioCommands::listOthers()
{
    m_compareMenu->clear();
    if (!m_session.plan())
        return;
    const QString uid = m_tree.current();
    for (const Scenario &each : m_session.plan()->scenarios())
        if (each.uid != uid)
            m_compareMenu->addAction(scenarioTitle(each), this, [this, uid, other = each.uid] { emit compareWanted(uid, other); });
}

void ScenarioCommands::askNew()
{
    if (!m_session.plan())
        return;
    QStringList taken;
    for (const Scenario &each : m_session.plan()->scenarios())
        taken << each.name;
    QString name;
    for (int number = int(taken.size()); name.isEmpty() || taken.contains(name, Qt::CaseInsensitive); ++number)
        name = tr("Scenario %1").arg(number);
    m_tree.askNameOfNew(m_tree.current(), name);
}

void ScenarioCommands::makeNew(const QString &parent, const QString &name)
{
    QString uid;
    if (apply([&](const Plan &plan) {
            const PlanEdit edit = editToCreateScenario(plan, name, parent);
            uid = edit.scenario;
            return edit;
        }))
        m_session.setScenario(uid);
}

void ScenarioCommands::askPromote()
{
    const QString uid = m_tree.current();
    const std::vector<Scenario> scenarios = m_session.plan()->scenarios();
    const Scenario scenario = m_session.plan()->scenario(uid);
    const QString title = scenarioTitle(scenario), parent = scenarioTitle(scenarios, scenario.parent);
    if (!isSure(tr("Take the changes of “%1” over into “%2”?").arg(title, parent),
                tr("Everything that “%1” changes, adds and removes goes over to “%2”. “%1” stays, without differences of its own; other scenarios under "
                   "“%2” keep what they changed themselves. Undo takes it back.").arg(title, parent),
                tr("&Promote")))
        return;
    if (apply([&](const Plan &plan) {
            PlanEdit edit = editToPromoteScenario(plan, uid);
            if (edit.changes.empty())
                m_messages.say(Finding::Severity::Note, tr("“%1” does not differ from “%2”: there is nothing to promote.").arg(title, parent));
            return edit;
        }))
        m_messages.say(Finding::Severity::Note, tr("“%2” has the changes of “%1” now.").arg(title, parent));
}

void ScenarioCommands::askRemove()
{
    const QString uid = m_tree.current();
    const std::vector<Scenario> scenarios = m_session.plan()->scenarios();
    const QString title = scenarioTitle(scenarios, uid);
    QStringList below;
    for (const QString &each : descendantsOf(scenarios, uid))
        below << scenarioTitle(scenarios, each);
    if (!below.isEmpty()
        && !isSure(tr("Delete “%1” and the scenarios under it?").arg(title),
                   tr("%n scenario(s) stand on it and go with it: %1. Undo brings all of them back.", nullptr, int(below.size())).arg(below.join(QStringLiteral(", "))),
                   tr("&Delete all of them")))
        return;
    if (apply([&](const Plan &plan) { return editToDeleteScenario(plan, uid, ScenarioChildren::Include); }))
        m_messages.say(Finding::Severity::Note, tr("“%1” is deleted. Undo brings it back.").arg(title));
}

bool ScenarioCommands::apply(const std::function<PlanEdit(const Plan &)> &edit)
{
    try {
        const QgsTemporaryCursorOverride waiting(Qt::WaitCursor);
        const PlanEdit made = edit(*m_session.plan());
        m_session.plan()->apply(made);
        return !made.changes.empty();
    } catch (const Failure &failure) {
        m_messages.say(Finding::Severity::Error, failure.text());
        return false;
    }
}

bool ScenarioCommands::isSure(const QString &question, const QString &consequence, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, tr("Scenario"), question, QMessageBox::NoButton, m_window);
    box.setInformativeText(consequence);
    const QPushButton *doIt = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == doIt;
}

} // namespace madang
