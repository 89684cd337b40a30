// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_reader.h"

#include <QHash>
#include <QStringList>
#include <QVariantList>

namespace madang {

// A row that a scenario consists of, without its place.
struct ScenarioRow {
    QString uid;
    QString name;
    QVariantList values; // in the order of the columns asked for
};

// The rows of one table in one scenario, found by uid: their own, or that of a row of an ancestor that they stand in for,
// so that what was exported from the base still finds its rows in a variant.
class ScenarioRows {
public:
    ScenarioRows(const PlanReader &plan, const QString &table, const QString &scenario, const QStringList &columns);

    const ScenarioRow *find(const QString &uid) const;

private:
    std::vector<ScenarioRow> m_rows;
    QHash<QString, size_t> m_byUid;
    QHash<QString, QString> m_successors; // origin → uid of the row in the scenario that stands in for it
};

// The first of the tables that has any of these rows; empty where none does.
QString tableHolding(const PlanReader &plan, const QStringList &tables, const QStringList &uids);

} // namespace madang
