// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <QString>
#include <QVariantMap>

namespace madang {
class Plan;
class ScenarioEdit;
} // namespace madang

namespace madang::zoning {

struct PlanRule;
struct PlanClass;

// Edits of regulations in one scenario and of land-use classes in the whole plan: one PlanEdit for each gesture, for
// Plan::apply. They throw Failure where a row is not there any more.
PlanEdit addRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule);
PlanEdit changeRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule); // by its uid
PlanEdit removeRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule);
// A copy of a national rule in the municipal ordinance: the national one stays. What is copied is not verified there and
// cites nothing yet.
PlanEdit overrideRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule);

// Throws WrongInputFailure where the code is empty or another class has it already. A new class comes into a list of its own
// (scheme “Classes of this plan”), so that it does not pass for one of the national list.
PlanEdit addClassEdit(const Plan &plan, const PlanClass &value);
PlanEdit changeClassEdit(const Plan &plan, const PlanClass &value); // by its uid

// The list of the plan's own classes: its uid, added to the edit where there is none yet.
QString ownClassList(const Plan &plan, ScenarioEdit &edit);

} // namespace madang::zoning
