// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QToolButton;

namespace madang {

class Session;

// The map themes as one row of buttons, of which one is down.
class ThemeSwitch : public QFrame {
    Q_OBJECT
public:
    explicit ThemeSwitch(Session &session, QWidget *parent = nullptr);

    // Without texts, for where there is little room; the tooltips say them.
    void setCompact(bool compact);
    // How wide it is with its texts.
    int fullWidth() const;

private:
    Session &m_session;
    QHash<QString, QToolButton *> m_buttons;
};

} // namespace madang
