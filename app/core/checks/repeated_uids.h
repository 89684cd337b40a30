// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/plan_row_group.h"

#include <QHash>
#include <QMap>

namespace madang {

// Rows that cannot be told from another one: with the uid of a row of any drawn table (within one table the file itself
// sees to it, but references do not say which table they mean), or taking the place of the same row of a parent scenario
// as another one.
class RepeatedUids {
public:
    void add(const QString &table, const EffectiveRow &row, const QString &originUid, const QString &name);
    void report(const PlanReader &plan, QVector<Finding> &findings) const;

private:
    QHash<QString, QString> m_firstTable; // of each uid
    QHash<QString, QString> m_firstOfOrigin;
    QMap<QString, PlanRowGroup> m_sameUid, m_sameOrigin; // by table
    QMap<QString, QStringList> m_otherTables;
};

} // namespace madang
