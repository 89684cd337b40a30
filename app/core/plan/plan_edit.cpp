// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_edit.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace madang {

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString EditName::text() const
{
    const QString text = QCoreApplication::translate("EditName", source.toUtf8().constData());
    QStringList given;
    for (const QString &argument : arguments)
        given << (argument.isEmpty() ? argument : QCoreApplication::translate("EditName", argument.toUtf8().constData()));
    // In one pass: an argument may be somebody's text with a %1 of its own.
    QString filled;
    for (int i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > given.size()) {
            filled += text[i];
            continue;
        }
        filled += given[number - 1];
        ++i;
    }
    return filled;
}

void PlanEdit::add(const QString &table, const PlanRow &row, const QString &uid)
{
    changes.push_back({table, uid.isEmpty() ? newUid() : uid, std::nullopt, row});
}

void PlanEdit::remove(const QString &table, const QString &uid, const PlanRow &before)
{
    changes.push_back({table, uid, before, std::nullopt});
}

void PlanEdit::change(const QString &table, const QString &uid, const PlanRow &before, const PlanRow &after)
{
    changes.push_back({table, uid, before, after});
}

PlanEdit PlanEdit::inverse() const
{
    PlanEdit inverse{name, scenario, changes};
    // Backwards, so that rows come back before those that refer to them go.
    std::reverse(inverse.changes.begin(), inverse.changes.end());
    for (RowChange &change : inverse.changes)
        std::swap(change.before, change.after);
    return inverse;
}

} // namespace madang
