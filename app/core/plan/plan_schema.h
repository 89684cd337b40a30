// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace madang {

// The tables of a plan file, as resources/schema/plan.sql makes them.
struct PlanTable {
    QString name;
    QString geometryType;  // "MULTIPOLYGON", "LINESTRING", "POINT", or empty: a table without geometry
    QStringList columns;   // without fid and geom
    QStringList definitions; // of those columns, as plan.sql writes them: "floors REAL CHECK (floors IS NULL OR floors >= 0)"
    bool hasScenario = false;
    bool isDrawn() const { return !geometryType.isEmpty(); }
};

// The version of the format that this program writes (madang_meta, key "format_version").
constexpr int planFormatVersion = 3;

// The statements of plan.sql, in order.
MADANG_CORE_EXPORT QStringList planSchemaStatements();
// Every table but madang_meta, in the order of the file.
MADANG_CORE_EXPORT const std::vector<PlanTable> &planTables();
MADANG_CORE_EXPORT std::optional<PlanTable> planTable(const QString &name);

// A user's word for a table, in the plural, translated ("zones"); the table's own name if it has none.
MADANG_CORE_EXPORT QString planTableLabel(const QString &name);

} // namespace madang
