// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan_reader.h"

class QgsFeedback;

namespace madang {

// A row that is not the same in two scenarios. Rows are the same row where one stands in for the other, or both for a
// third that an ancestor owns.
struct RowDifference {
    enum class Kind { Added, Removed, Changed }; // in the second scenario, as seen from the first

    Kind kind = Kind::Changed;
    QString uidBefore, uidAfter; // by which each scenario knows it; empty where it has none
    QString name;                // name, number or kind, whichever it has; from the second scenario where it is there
    QStringList fields;          // of a changed row: the columns whose values differ
    bool isMoved = false;        // of a changed row: its geometry differs
    QgsGeometry before, after;   // in the plan's CRS
};

struct TableDifference {
    QString table;
    std::vector<RowDifference> rows;
    int count(RowDifference::Kind kind) const;
};

// What a land-use class covers in each, on the ellipsoid. Overlay zones lie on top of others and are left out.
struct ClassAreas {
    QString code; // empty for zones without one
    double hectaresBefore = 0, hectaresAfter = 0;
    double change() const { return hectaresAfter - hectaresBefore; }
};

struct ScenarioDifference {
    Scenario before, after;
    std::vector<TableDifference> tables; // the drawn tables that differ, in the order of the file
    std::vector<ClassAreas> classes;     // every class of either, in the order of the code list, unknown ones last
    bool isEmpty() const { return tables.empty(); }
};

// For any thread. Throws Failure, also where areas cannot be measured; what was found so far is returned where
// `feedback` is cancelled.
MADANG_CORE_EXPORT ScenarioDifference compareScenarios(const PlanReader &plan, const QString &before, const QString &after,
                                                       QgsFeedback *feedback = nullptr);

} // namespace madang
