// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace madang {

// A text as SQL writes it: 'it''s'.
inline QString sqlText(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

// Texts as the list after IN: ('a','b').
inline QString sqlList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted << sqlText(text);
    return QLatin1Char('(') + quoted.join(QLatin1Char(',')) + QLatin1Char(')');
}

} // namespace madang
