// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace madang {

class PluginSet;

// The menu of help: keys, plugins, versions.
class HelpCommands : public QObject {
    Q_OBJECT
public:
    HelpCommands(const PluginSet &plugins, QWidget *window);

    QMenu *menu() const { return m_menu; }
    void showPlugins();

private:
    const PluginSet &m_plugins;
    QWidget *m_window = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace madang
