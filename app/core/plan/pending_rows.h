// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QHash>
#include <QPair>

namespace madang {

// The rows of a plan as an edit that is still being put together leaves them: what it has touched is here, the rest is
// in the file. Nothing is written; changes() is what Plan::apply takes.
class PendingRows {
public:
    explicit PendingRows(const Plan &plan) : m_plan(plan) {}

    std::optional<PlanRow> read(const QString &table, const QString &uid) const;
    void put(const QString &table, const QString &uid, const PlanRow &row); // new or changed
    void remove(const QString &table, const QString &uid);

    // The rows that meet a condition (as Plan::rows) in the file, as they are there; noted, so that reading one again
    // costs nothing.
    std::vector<StoredRow> load(const QString &table, const QString &condition);

    // Reads rows, and what replaces or removes them in any of these scenarios, at once: read() and differencesFrom() read
    // nothing more of them then.
    void prepare(const QString &table, const QStringList &uids, const QStringList &scenarios);

    // The rows of these scenarios that replace or remove that row. Of a row that was prepared, scenarios it was prepared for.
    std::vector<StoredRow> differencesFrom(const QString &table, const QString &origin, const QStringList &scenarios) const;

    // Every row that is not as it is in the file, in the order in which they were touched.
    std::vector<RowChange> changes() const;

private:
    using Key = QPair<QString, QString>; // table, uid
    struct Row {
        Key key;
        std::optional<PlanRow> stored, now;
        bool isTouched = false;
    };
    size_t indexOf(const QString &table, const QString &uid) const; // reads it where it is not known
    void set(const QString &table, const QString &uid, const std::optional<PlanRow> &row);

    const Plan &m_plan;
    mutable std::vector<Row> m_rows;
    mutable QHash<Key, size_t> m_index;
    std::vector<size_t> m_touched;
    QHash<Key, std::vector<size_t>> m_prepared; // rows whose differences in the file are all known: where they are
    QMultiHash<Key, size_t> m_byOrigin; // touched rows, by table and origin: some have another origin by now
};

} // namespace madang
