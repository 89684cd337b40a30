// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QToolButton;

namespace madang {

class PanelHost;
class PluginSet;

// The plugins that have a panel, one button each; a second press closes the panel.
class ActivityBar : public QWidget {
    Q_OBJECT
public:
    ActivityBar(const PluginSet &plugins, PanelHost &host, QWidget *parent = nullptr);

private:
    QHash<QString, QToolButton *> m_buttons;
};

} // namespace madang
