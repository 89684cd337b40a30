// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace madang {

class MessageArea;
class ScenarioCommands;
class ScenarioTreeView;
class Session;

// The plan's scenarios in the side panel, with what can be done with them.
class ScenarioPane : public QWidget {
    Q_OBJECT
public:
    // `window` owns the menu of scenarios.
    ScenarioPane(Session &session, MessageArea &messages, QWidget *window);

    ScenarioCommands &commands() const { return *m_commands; }

private:
    void list();

    Session &m_session;
    QLabel *m_label = nullptr;
    ScenarioTreeView *m_tree = nullptr;
    ScenarioCommands *m_commands = nullptr;
};

} // namespace madang
