// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/pending_rows.h"

#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"

#include <algorithm>
#include <utility>

namespace madang {

size_t PendingRows::indexOf(const QString &table, const QString &uid) const
{
    const Key key(table, uid);
    if (const auto known = m_index.constFind(key); known != m_index.cend())
        return *known;
    const auto row = m_plan.row(table, uid);
    m_rows.push_back({key, row, row});
    m_index.insert(key, m_rows.size() - 1);
    return m_rows.size() - 1;
}

std::optional<PlanRow> PendingRows::read(const QString &table, const QString &uid) const
{
    return m_rows[indexOf(table, uid)].now;
}

std::vector<StoredRow> PendingRows::load(const QString &table, const QString &condition)
{
    std::vector<StoredRow> rows = m_plan.rows(table, condition);
    for (const StoredRow &row : rows) {
        const Key key(table, row.uid);
        if (m_index.contains(key))
            continue;
        m_rows.push_back({key, row.row, row.row});
        m_index.insert(key, m_rows.size() - 1);
    }
    return rows;
}

void PendingRows::prepare(const QString &table, const QStringList &uids, const QStringList &scenarios)
{
    QStringList wanted;
    for (const QString &uid : uids)
        if (!m_prepared.contains(Key(table, uid)))
            wanted << uid;
    // What stands in for a row may have another that stands in for it.
    while (!wanted.isEmpty()) {
        load(table, QStringLiteral("uid IN %1").arg(sqlList(wanted)));
        for (const QString &uid : std::as_const(wanted))
            m_prepared.insert(Key(table, uid), {});
        QStringList differences;
        if (!scenarios.isEmpty())
            for (const StoredRow &row : load(table, QStringLiteral("scenario IN %1 AND origin_uid IN %2").arg(sqlList(scenarios), sqlList(wanted)))) {
                m_prepared[Key(table, originOf(row.row))].push_back(indexOf(table, row.uid));
                if (!m_prepared.contains(Key(table, row.uid)))
                    differences << row.uid;
            }
        wanted = differences;
    }
}

void PendingRows::set(const QString &table, const QString &uid, const std::optional<PlanRow> &row)
{
    const size_t index = indexOf(table, uid);
    m_rows[index].now = row;
    if (!m_rows[index].isTouched)
        m_touched.push_back(index);
    m_rows[index].isTouched = true;
    if (const QString origin = row ? originOf(*row) : QString(); !origin.isEmpty())
        m_byOrigin.insert(Key(table, origin), index);
}

void PendingRows::put(const QString &table, const QString &uid, const PlanRow &row)
{
    set(table, uid, row);
}

void PendingRows::remove(const QString &table, const QString &uid)
{
    set(table, uid, std::nullopt);
}

std::vector<StoredRow> PendingRows::differencesFrom(const QString &table, const QString &origin, const QStringList &scenarios) const
{
    if (scenarios.isEmpty())
        return {};
    const auto isOne = [&](const std::optional<PlanRow> &row) {
        return row && originOf(*row) == origin && scenarios.contains(scenarioOf(*row));
    };
    std::vector<StoredRow> found;
    // In the file first, unless this edit has touched them.
    if (const auto prepared = m_prepared.constFind(Key(table, origin)); prepared != m_prepared.cend()) {
        for (const size_t index : *prepared)
            if (isOne(m_rows[index].now))
                found.push_back({m_rows[index].key.second, *m_rows[index].now});
    } else {
        for (const StoredRow &row : m_plan.rows(table, QStringLiteral("scenario IN %1 AND origin_uid = %2").arg(sqlList(scenarios), sqlText(origin))))
            if (const auto known = m_index.constFind(Key(table, row.uid)); known == m_index.cend() || isOne(m_rows[*known].now))
                found.push_back({row.uid, known == m_index.cend() ? row.row : *m_rows[*known].now});
    }
    for (const size_t index : m_byOrigin.values(Key(table, origin))) {
        const Row &row = m_rows[index];
        const bool isThere = std::any_of(found.begin(), found.end(), [&](const StoredRow &each) { return each.uid == row.key.second; });
        if (!isThere && isOne(row.now))
            found.push_back({row.key.second, *row.now});
    }
    return found;
}

std::vector<RowChange> PendingRows::changes() const
{
    std::vector<RowChange> changes;
    for (const size_t index : m_touched) {
        const Row &row = m_rows[index];
        if (row.stored != row.now)
            changes.push_back({row.key.first, row.key.second, row.stored, row.now});
    }
    return changes;
}

} // namespace madang
