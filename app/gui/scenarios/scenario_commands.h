// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <QObject>

#include <functional>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace madang {

class MessageArea;
class Plan;
class ScenarioTreeView;
class Session;

// What can be done with the scenario of the current row: each is one edit, undone like any other.
class ScenarioCommands : public QObject {
    Q_OBJECT
public:
    // `window` owns the menu and hears of changes of language.
    ScenarioCommands(Session &session, ScenarioTreeView &tree, MessageArea &messages, QWidget *window);

    QAction *create = nullptr, *rename = nullptr, *promote = nullptr, *remove = nullptr;
    QMenu *menu() const { return m_menu; }

signals:
    // The first scenario is to be shown on the map, the second beside it.
    void compareWanted(const QString &scenario, const QString &other);

private:
    void fillMenus(QWidget *window);
    void refresh();
    void retranslate();
    void listOthers();
    void askNew();
    void makeNew(const QString &parent, const QString &name);
    void askPromote();
    void askRemove();
    // Whether it was done; says what was in the way.
    bool apply(const std::function<PlanEdit(const Plan &)> &edit);
    bool isSure(const QString &question, const QString &consequence, const QString &yes);

    Session &m_session;
    ScenarioTreeView &m_tree;
    MessageArea &m_messages;
    QWidget *m_window = nullptr;
    QMenu *m_menu = nullptr, *m_statusMenu = nullptr, *m_compareMenu = nullptr;
    QActionGroup *m_statuses = nullptr;
};

} // namespace madang
