// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/failure.h"

#include <QStringList>

namespace madang {

Failure::Failure(const QString &what, const QString &where, const QString &remedy)
    : std::runtime_error(what.toStdString())
    , m_happened(what)
    , m_where(where)
    , m_remedy(remedy)
{
}

QString Failure::text() const
{
    QStringList lines;
    for (const QString &line : {m_happened, m_where, m_remedy})
        if (!line.isEmpty())
            lines << line;
    return lines.join(QLatin1Char('\n'));
}

} // namespace madang
