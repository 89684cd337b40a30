// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/files/csv_text.h"

namespace madang {

QString csvLine(const QStringList &values)
{
    QStringList written;
    for (QString value : values) {
        if (value.contains(u',') || value.contains(u'"') || value.contains(u'\n'))
            value = u'"' + value.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written << value;
    }
    return written.join(u',') + u'\n';
}

QByteArray csvFile(const QString &text)
{
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace madang
