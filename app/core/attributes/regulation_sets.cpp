// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/regulation_sets.h"

#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"

namespace madang {

QStringList regulationSets(const PlanReader &plan)
{
    const QString column = QStringLiteral("regulation_set");
    QStringList sets;
    for (const PlanTable &table : planTables())
        if (table.columns.contains(column))
            sets << plan.countByValue(table.name, column).keys();
    sets.sort();
    sets.removeDuplicates();
    sets.removeAll(municipalRegulationSet);
    return sets;
}

} // namespace madang
