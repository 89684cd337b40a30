// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/help_commands.h"

#include "gui/language/live_text.h"
#include "gui/window/about_dialog.h"
#include "gui/window/line_icon.h"
#include "gui/window/plugins_dialog.h"
#include "gui/window/shortcuts_dialog.h"

#include <QAction>
#include <QMenu>

namespace madang {

HelpCommands::HelpCommands(const PluginSet &plugins, QWidget *window)
    : QObject(window)
    , m_plugins(plugins)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    QAction *keys = m_menu->addAction(lineIcon(QStringLiteral("keyboard")), QString());
    QAction *pluginList = m_menu->addAction(lineIcon(QStringLiteral("plugins")), QString());
    QAction *about = m_menu->addAction(lineIcon(QStringLiteral("about")), QString());
    keys->setShortcut(QKeySequence(QStringLiteral("Ctrl+/")));
    connect(keys, &QAction::triggered, this, [this] { ShortcutsDialog(*m_window, m_window).exec(); });
    connect(pluginList, &QAction::triggered, this, &HelpCommands::showPlugins);
    connect(about, &QAction::triggered, this, [this] { AboutDialog(m_window).exec(); });
    keepTranslated(window, [this, keys, pluginList, about] {
        m_menu->setTitle(tr("&Help"));
        keys->setText(tr("&Keyboard shortcuts…"));
        pluginList->setText(tr("&Plugins…"));
        about->setText(tr("&About Madang…"));
    });
}

void HelpCommands::showPlugins()
{
    PluginsDialog(m_plugins, m_window).exec();
}

} // namespace madang
