// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/reference_checks.h"

#include "core/checks/plan_check_text.h"
#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"

namespace madang {

namespace {

// Which table a column names rows of; empty for other columns.
QString tableNamedBy(const QString &column)
{
    static const QHash<QString, QString> tables = {
        {QStringLiteral("phase_uid"), QStringLiteral("phase")},          {QStringLiteral("block_uid"), QStringLiteral("block")},
        {QStringLiteral("from_node_uid"), QStringLiteral("drain_node")}, {QStringLiteral("to_node_uid"), QStringLiteral("drain_node")},
        {QStringLiteral("outlet_uid"), QStringLiteral("drain_node")},    {QStringLiteral("line_uid"), QStringLiteral("transit_line")}};
    return tables.value(column);
}

// A row that another one of the scenario stands in for may be named by the uid of either.
QSet<QString> namesOfRows(const PlanReader &plan, const QString &table, const QString &scenario)
{
    QSet<QString> uids, removed;
    if (!planTable(table)->hasScenario) {
        plan.forEach(table, scenario, {}, [&uids](const EffectiveRow &row) { uids.insert(row.uid); });
        return uids;
    }
    const QString ofChain = QStringLiteral("scenario IN %1").arg(sqlList(plan.scenarioChain(scenario)));
    plan.forEachWhere(table, ofChain, {originColumn, tombstoneColumn}, [&](const EffectiveRow &row) {
        if (row.values[1].toInt() == 0)
            uids.insert(row.uid);
        else
            removed.insert(row.values[0].toString());
    });
    return uids.subtract(removed);
}

} // namespace

bool NamedRows::has(const QString &table, const QString &uid)
{
    auto known = m_uids.find(table);
    if (known == m_uids.end())
        known = m_uids.insert(table, namesOfRows(m_plan, table, m_scenario));
    return known->contains(uid);
}

ReferenceChecks::ReferenceChecks(const QString &table, NamedRows &named)
    : m_table(table)
    , m_named(named)
{
    const QStringList columns = planTable(table)->columns;
    for (const QString &column : columns)
        if (const QString target = tableNamedBy(column); !target.isEmpty())
            m_references.push_back({column, target, {}, {}});
}

QStringList ReferenceChecks::columns() const
{
    QStringList names;
    for (const Reference &reference : m_references)
        names << reference.column;
    return names;
}

void ReferenceChecks::add(const EffectiveRow &row, int first, const QString &name)
{
    for (size_t i = 0; i < m_references.size(); ++i) {
        Reference &reference = m_references[i];
        const QString uid = row.values[first + int(i)].toString();
        if (uid.isEmpty() || m_named.has(reference.target, uid))
            continue;
        if (reference.missing.isEmpty())
            reference.firstUid = uid;
        reference.missing.add(row, name);
    }
}

void ReferenceChecks::report(const PlanReader &plan, QVector<Finding> &findings) const
{
    for (const Reference &reference : m_references)
        if (!reference.missing.isEmpty())
            findings << reference.missing.finding(
                plan, Finding::Severity::Warning, m_table + QStringLiteral(".missing_reference"),
                PlanChecks::tr("%n row(s) of “%1” name one of “%2” that the plan does not have", nullptr, reference.missing.count())
                    .arg(planTableLabel(m_table), planTableLabel(reference.target)),
                PlanChecks::tr("Their “%1” leads to nothing (the first: %2), so that computations take them to have none. Choose another one, leave it "
                               "empty, or import what is missing with its uids. Rows: %3.")
                    .arg(reference.column, reference.firstUid, reference.missing.names()));
}

} // namespace madang
