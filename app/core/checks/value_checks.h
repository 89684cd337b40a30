// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/plausible_values.h"
#include "core/checks/plan_row_group.h"

namespace madang {

// Numbers of one table that cannot be, or are larger than any real one.
class ValueChecks {
public:
    explicit ValueChecks(const QString &table);

    // The columns to be read; `first` in add() is where their values begin.
    QStringList columns() const;
    void add(const EffectiveRow &row, int first, const QString &name);
    void report(const PlanReader &plan, QVector<Finding> &findings) const;

private:
    struct Checked {
        AttributeColumn column;
        PlanRowGroup impossible, implausible;
        QString firstImpossible, firstImplausible;
    };
    QString m_table;
    std::vector<Checked> m_columns;
};

} // namespace madang
