// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace madang {

class MessageArea;
class PluginSet;
class Workbench;

// Shows one panel at a time under the plugin's title. Panels are made when they are first asked for.
class PanelHost : public QWidget {
    Q_OBJECT
public:
    PanelHost(const PluginSet &plugins, Workbench &workbench, QWidget *parent = nullptr);

    // An empty id or one without a panel closes the host.
    void open(const QString &pluginId);
    void close();
    QString current() const { return m_current; }
    // The panel of a plugin, made if need be; null where there is none or it could not be made.
    QWidget *panel(const QString &pluginId);

signals:
    void currentChanged(const QString &pluginId); // empty: closed

private:
    void retranslate();

    const PluginSet &m_plugins;
    Workbench &m_workbench;
    QHash<QString, QScrollArea *> m_panels;
    QString m_current;
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    QToolButton *m_close = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace madang
