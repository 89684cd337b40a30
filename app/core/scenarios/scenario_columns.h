// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

namespace madang {

// The columns by which a row says whose it is: its scenario, the row of an ancestor that it stands in for, and whether
// it only takes that row away.
inline const QString scenarioColumn = QStringLiteral("scenario");
inline const QString originColumn = QStringLiteral("origin_uid");
inline const QString tombstoneColumn = QStringLiteral("tombstone");

inline QString scenarioOf(const PlanRow &row)
{
    return row.fields.value(scenarioColumn).toString();
}

inline QString originOf(const PlanRow &row)
{
    return row.fields.value(originColumn).toString();
}

inline bool isTombstone(const PlanRow &row)
{
    return row.fields.value(tombstoneColumn).toInt() != 0;
}

} // namespace madang
