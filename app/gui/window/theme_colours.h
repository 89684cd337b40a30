// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>

namespace madang {

// The colours of a theme by role ("window", "text", "accent"), as resources/themes/<name>.json names them.
class ThemeColours {
public:
    // "light" or "dark".
    static ThemeColours load(const QString &name);
    // Those in use; of the light theme before the first is applied.
    static const ThemeColours &current();
    static void setCurrent(const ThemeColours &colours);

    QColor operator[](const QString &role) const;
    QPalette palette() const;
    // A style sheet with each @role replaced by its colour.
    QString fill(QString styleSheet) const;

private:
    QHash<QString, QColor> m_colours;
};

} // namespace madang
