// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/row_removal.h"

#include "core/scenarios/scenario_columns.h"

namespace madang {

void removeWithTraces(PendingRows &rows, const QString &table, const QString &uid, const QStringList &scenarios)
{
    for (StoredRow &difference : rows.differencesFrom(table, uid, scenarios)) {
        if (isTombstone(difference.row)) {
            removeWithTraces(rows, table, difference.uid, scenarios);
            continue;
        }
        difference.row.fields[originColumn] = QVariant();
        rows.put(table, difference.uid, difference.row);
    }
    rows.remove(table, uid);
}

PlanRow tombstoneOf(const PlanRow &row)
{
    PlanRow tombstone{row.fields, {}};
    tombstone.fields[tombstoneColumn] = 1;
    return tombstone;
}

} // namespace madang
