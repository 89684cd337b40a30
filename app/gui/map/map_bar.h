// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

namespace madang {

class MapTools;
class Session;
class ThemeSwitch;

// The row over the map: undo and redo, the themes, the search, the tools.
class MapBar : public QWidget {
    Q_OBJECT
public:
    // `search` stands before the tools.
    MapBar(Session &session, MapTools &tools, const QList<QAction *> &editActions, QWidget *search, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    ThemeSwitch *m_themes = nullptr;
    QWidget *m_left = nullptr, *m_search = nullptr, *m_right = nullptr;
};

} // namespace madang
