// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace madang {

class Appearance;
class MapTools;

// The menu of what is seen: map tools, theme, size of text, full screen.
class ViewCommands : public QObject {
    Q_OBJECT
public:
    ViewCommands(Appearance &appearance, MapTools &tools, QWidget *window);

    QMenu *menu() const { return m_menu; }

private:
    void retranslate();

    Appearance &m_appearance;
    QMenu *m_menu = nullptr, *m_themeMenu = nullptr, *m_sizeMenu = nullptr;
    QAction *m_light = nullptr, *m_dark = nullptr, *m_fullScreen = nullptr;
    QList<QAction *> m_sizes;
};

} // namespace madang
