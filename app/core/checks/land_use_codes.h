// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/checks/plan_row_group.h"

#include <QMap>
#include <QSet>

namespace madang {

// The tables whose rows have a land-use code. A zone needs one of its own; blocks and parcels may have one, where their use
// is not that of the zone they lie in.
QStringList landUseTables();

// Rows of one table without a code, or with one that the plan's code list does not have.
class LandUseCodes {
public:
    explicit LandUseCodes(const PlanReader &plan);

    void add(const EffectiveRow &row, const QString &code, const QString &name);
    void report(const PlanReader &plan, const QString &table, QVector<Finding> &findings) const;

private:
    QSet<QString> m_known;
    PlanRowGroup m_bare, m_strange;
    QMap<QString, int> m_strangeCodes;
};

} // namespace madang
