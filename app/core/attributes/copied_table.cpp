// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/copied_table.h"

namespace madang {

QString copiedTable(const QVector<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('"')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            cells << cell;
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QVector<QStringList> pastedTable(const QString &text)
{
    QVector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false, isBegun = false;
    const auto endRow = [&] {
        row << cell;
        rows << row;
        row.clear();
        cell.clear();
        isBegun = false;
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"'))
                cell += text.at(++i);
            else
                isQuoted = false;
        } else if (c == QLatin1Char('"') && !isBegun) {
            isQuoted = isBegun = true;
        } else if (c == QLatin1Char('\t')) {
            row << cell;
            cell.clear();
            isBegun = false;
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
            isBegun = true;
        }
    }
    // A line break at the end begins no other row.
    if (isBegun || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace madang
