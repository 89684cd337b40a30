// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/window/view_commands.h"

#include "gui/language/live_text.h"
#include "gui/map/map_tools.h"
#include "gui/window/appearance.h"
#include "gui/window/line_icon.h"

#include <QActionGroup>
#include <QMenu>

namespace madang {

ViewCommands::ViewCommands(Appearance &appearance, MapTools &tools, QWidget *window)
    : QObject(window)
    , m_appearance(appearance)
    , m_menu(new QMenu(window))
    , m_themeMenu(new QMenu(window))
    , m_sizeMenu(new QMenu(window))
{
    m_menu->addActions(tools.pointerActions());
    m_menu->addSeparator();
    m_menu->addActions(tools.zoomActions());
    m_menu->addSeparator();
    m_menu->addAction(tools.legend);
    m_menu->addSeparator();
    m_themeMenu->setIcon(lineIcon(QStringLiteral("theme-light")));
    m_sizeMenu->setIcon(lineIcon(QStringLiteral("text-size")));
    m_menu->addMenu(m_themeMenu);
    m_menu->addMenu(m_sizeMenu);
    m_fullScreen = m_menu->addAction(QString());
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(QKeySequence(Qt::Key_F11));

    auto *themes = new QActionGroup(this);
    m_light = m_themeMenu->addAction(QString());
    m_dark = m_themeMenu->addAction(QString());
    for (QAction *action : {m_light, m_dark}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    m_light->setChecked(appearance.theme() == QLatin1String("light"));
    m_dark->setChecked(appearance.theme() == QLatin1String("dark"));
    connect(m_light, &QAction::triggered, this, [this] { m_appearance.setTheme(QStringLiteral("light")); });
    connect(m_dark, &QAction::triggered, this, [this] { m_appearance.setTheme(QStringLiteral("dark")); });

    auto *sizes = new QActionGroup(this);
    for (const int percent : {100, 125, 150}) {
        QAction *size = m_sizeMenu->addAction(QString());
        size->setCheckable(true);
        size->setChecked(appearance.textSize() == percent);
        size->setData(percent);
        sizes->addAction(size);
        m_sizes << size;
        connect(size, &QAction::triggered, this, [this, percent] { m_appearance.setTextSize(percent); });
    }
    connect(m_fullScreen, &QAction::toggled, window, [window](bool on) {
        window->setWindowState(on ? window->windowState() | Qt::WindowFullScreen : window->windowState() & ~Qt::WindowFullScreen);
    });
    keepTranslated(window, [this] { retranslate(); });
}

void ViewCommands::retranslate()
{
    m_menu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Colours of the window"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    m_sizeMenu->setTitle(tr("Size of &text"));
    for (QAction *size : std::as_const(m_sizes))
        size->setText(tr("%1 %").arg(size->data().toInt()));
    m_fullScreen->setText(tr("&Full screen"));
}

} // namespace madang
