// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/spreadsheet/scenario_rows.h"

#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"

namespace madang {

ScenarioRows::ScenarioRows(const PlanReader &plan, const QString &table, const QString &scenario, const QStringList &columns)
{
    const QStringList all = planTable(table)->columns;
    const QString nameColumn = all.contains(QStringLiteral("name")) ? QStringLiteral("name") : QStringLiteral("number");
    plan.forEach(table, scenario, columns + QStringList{nameColumn}, [&](const EffectiveRow &row) {
        m_byUid.insert(row.uid, m_rows.size());
        m_rows.push_back({row.uid, row.values.last().toString(), row.values.mid(0, columns.size())});
    });
    // Differences of this scenario and of its ancestors lead from one row to the next that stands in for it.
    const QString ofChain = QStringLiteral("origin_uid IS NOT NULL AND tombstone = 0 AND scenario IN %1").arg(sqlList(plan.scenarioChain(scenario)));
    plan.forEachWhere(table, ofChain, {originColumn}, [this](const EffectiveRow &row) { m_successors.insert(row.values[0].toString(), row.uid); });
}

const ScenarioRow *ScenarioRows::find(const QString &uid) const
{
    QString now = uid;
    for (int steps = 0; steps <= m_successors.size(); ++steps) {
        if (const auto found = m_byUid.constFind(now); found != m_byUid.constEnd())
            return &m_rows[*found];
        const auto next = m_successors.constFind(now);
        if (next == m_successors.constEnd())
            return nullptr;
        now = *next;
    }
    return nullptr;
}

QString tableHolding(const PlanReader &plan, const QStringList &tables, const QStringList &uids)
{
    for (const QString &table : tables) {
        bool isFound = false;
        plan.forEachWhere(table, QStringLiteral("uid IN %1").arg(sqlList(uids)), {}, [&isFound](const EffectiveRow &) { isFound = true; });
        if (isFound)
            return table;
    }
    return {};
}

} // namespace madang
