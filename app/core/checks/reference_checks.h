// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/plan_row_group.h"

#include <QHash>
#include <QSet>

namespace madang {

// The rows of a scenario that others may name by their uid (a parcel its block, a drain its nodes, anything its phase),
// read when the first reference is looked at.
class NamedRows {
public:
    NamedRows(const PlanReader &plan, const QString &scenario) : m_plan(plan), m_scenario(scenario) {}
    bool has(const QString &table, const QString &uid);

private:
    const PlanReader &m_plan;
    QString m_scenario;
    QHash<QString, QSet<QString>> m_uids; // table → uids
};

// Rows of one table that name a row which the scenario does not have.
class ReferenceChecks {
public:
    ReferenceChecks(const QString &table, NamedRows &named);

    // The columns to be read; `first` in add() is where their values begin.
    QStringList columns() const;
    void add(const EffectiveRow &row, int first, const QString &name);
    void report(const PlanReader &plan, QVector<Finding> &findings) const;

private:
    struct Reference {
        QString column, target;
        PlanRowGroup missing;
        QString firstUid;
    };
    QString m_table;
    NamedRows &m_named;
    std::vector<Reference> m_references;
};

} // namespace madang
