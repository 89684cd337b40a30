// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"
#include "core/scenarios/scenario_edit.h"

namespace madang {

// The edits of the tree of scenarios, for Plan::apply. Scenarios are named by uid or, where that is unique, by name.
// What cannot be done (a name that is taken, the removal of base) throws WrongInputFailure.

// draft, proposed, adopted, rejected, and the user's word for one of them, translated.
MADANG_CORE_EXPORT QStringList scenarioStatuses();
MADANG_CORE_EXPORT QString scenarioStatusLabel(const QString &status);

// Adds a scenario that is as its parent is. Its uid is the `scenario` of the edit.
MADANG_CORE_EXPORT PlanEdit editToCreateScenario(const Plan &plan, const QString &name, const QString &parent = QStringLiteral("base"),
                                                 const QString &status = QStringLiteral("draft"));
MADANG_CORE_EXPORT PlanEdit editToRenameScenario(const Plan &plan, const QString &scenario, const QString &name);
MADANG_CORE_EXPORT PlanEdit editToSetScenarioStatus(const Plan &plan, const QString &scenario, const QString &status);

// Removes a scenario with every row and study of its own. Where others stand under it, they are refused, by name, or go
// with it.
enum class ScenarioChildren { Refuse, Include };
MADANG_CORE_EXPORT PlanEdit editToDeleteScenario(const Plan &plan, const QString &scenario, ScenarioChildren children);

// Makes the scenario's differences its parent's: afterwards the parent is as the scenario was, and the scenario has no
// rows of its own. A row that stood in for one of the parent's becomes that row, which keeps its uid; one that only took
// away takes the parent's row out; new rows, and those that stand in for an older ancestor's, move up. What referred to a
// row that became another (columns …_uid, translations, comments, study values) refers to that one from then on.
// The scenario's other children of the parent see the change, as they see every edit of their parent, but what they had
// changed themselves stays as they have it. Studies stay with the scenario that they were made for.
// An edit without changes where the scenario has no differences.
MADANG_CORE_EXPORT PlanEdit editToPromoteScenario(const Plan &plan, const QString &scenario);

} // namespace madang
