// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/repeated_uids.h"

#include "core/checks/plan_check_text.h"
#include "core/plan/plan_schema.h"

namespace madang {

void RepeatedUids::add(const QString &table, const EffectiveRow &row, const QString &originUid, const QString &name)
{
    const auto known = m_firstTable.constFind(row.uid);
    if (known == m_firstTable.constEnd()) {
        m_firstTable.insert(row.uid, table);
    } else {
        m_sameUid[table].add(row, name);
        if (!m_otherTables[table].contains(*known))
            m_otherTables[table] << *known;
    }
    if (originUid.isEmpty())
        return;
    const auto replaced = m_firstOfOrigin.constFind(originUid);
    if (replaced == m_firstOfOrigin.constEnd())
        m_firstOfOrigin.insert(originUid, row.uid);
    else
        m_sameOrigin[table].add(row, name);
}

void RepeatedUids::report(const PlanReader &plan, QVector<Finding> &findings) const
{
    for (auto each = m_sameUid.cbegin(); each != m_sameUid.cend(); ++each) {
        QStringList labels;
        for (const QString &table : m_otherTables.value(each.key()))
            labels << PlanChecks::tr("“%1”").arg(planTableLabel(table));
        findings << each->finding(plan, Finding::Severity::Error, each.key() + QStringLiteral(".duplicate_uid"),
                                  PlanChecks::tr("%n row(s) of “%1” have the uid of another row", nullptr, each->count()).arg(planTableLabel(each.key())),
                                  PlanChecks::tr("The other rows are in %1. What names such a row by its uid may mean either. Rows: %2. Delete one of the "
                                                 "two, or import it again under a new uid.").arg(labels.join(QLatin1String(", ")), each->names()));
    }
    for (auto each = m_sameOrigin.cbegin(); each != m_sameOrigin.cend(); ++each)
        findings << each->finding(plan, Finding::Severity::Error, each.key() + QStringLiteral(".duplicate_uid"),
                                  PlanChecks::tr("%n row(s) of “%1” replace a row that another one replaces too", nullptr, each->count())
                                      .arg(planTableLabel(each.key())),
                                  PlanChecks::tr("A scenario may put one row in the place of a row of its parent, not two. Rows: %1. Delete those that are "
                                                 "not meant.").arg(each->names()));
}

} // namespace madang
