// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawn_rows.h"

#include "core/failure.h"
#include "core/plan/sql_text.h"
#include "gui/plan/session.h"

namespace madang {

DrawnRows::DrawnRows(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

std::vector<DrawnRow> DrawnRows::read(const QString &table, size_t most, const std::function<void(const PlanReader &, const Add &)> &reading) const
{
    struct Enough {}; // what is thrown ends a reading
    std::vector<DrawnRow> rows;
    if (!m_session.plan())
        return rows;
    try {
        reading(m_session.reader(), [&](const EffectiveRow &row) {
            if (!row.geometry.isNull())
                rows.push_back({table, row.uid, row.geometry});
            if (rows.size() >= most)
                throw Enough();
        });
    } catch (const Enough &) {
    } catch (const Failure &failure) {
        rows.clear();
        emit failed(failure.text());
    }
    return rows;
}

std::vector<DrawnRow> DrawnRows::touching(const QString &table, const QgsRectangle &box, size_t most) const
{
    return read(table, most, [&](const PlanReader &reader, const Add &add) { reader.forEachNear(table, m_session.scenario(), box, {}, add); });
}

std::vector<DrawnRow> DrawnRows::withUids(const QString &table, const QStringList &uids) const
{
    if (uids.isEmpty())
        return {};
    return read(table, size_t(uids.size()), [&](const PlanReader &reader, const Add &add) {
        const QString ofScenario = effectiveRowsCondition(table, reader.scenarioChain(m_session.scenario()));
        // A statement of SQLite has its limits.
        constexpr int atOnce = 2000;
        for (int from = 0; from < int(uids.size()); from += atOnce)
            reader.forEachWhere(table, QStringLiteral("uid IN %1 AND %2").arg(sqlList(uids.mid(from, atOnce)), ofScenario), {}, add);
    });
}

} // namespace madang
