// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace madang {

// What a line icon's colour says.
enum class IconTint {
    Text,    // the text's colour; the accent's when the button is checked
    Quiet,   // the colour of secondary text
    Accent,
    OnAccent, // on a button filled with the accent
    Note,
    Warning,
    Error,
    Done,
};

// An icon of :/madang/icons (a name without .svg), drawn in the colours of the theme in use at the time of painting.
QIcon lineIcon(const QString &name, IconTint tint = IconTint::Text);

} // namespace madang
