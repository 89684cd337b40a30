// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/phases/development_phase.h"

namespace madang {

// The edits of the phases of a plan, for Plan::apply. What cannot be (no name, one that is taken, years that are none or
// run backwards) throws WrongInputFailure.

// Years that a phase may have (CE): one of the Buddhist calendar is a slip that would put the phase centuries ahead.
inline constexpr int earliestPhaseYear = 1900, latestPhaseYear = 2200;

// A new phase; its uid is made where `phase` has none.
MADANG_CORE_EXPORT PlanEdit editToAddPhase(const Plan &plan, const DevelopmentPhase &phase);
// The phase of this uid becomes as it is here. An edit without changes where it is so already.
MADANG_CORE_EXPORT PlanEdit editToChangePhase(const Plan &plan, const DevelopmentPhase &phase);
// Each gets the years of the other, and so its place in the order.
MADANG_CORE_EXPORT PlanEdit editToExchangeYears(const Plan &plan, const QString &uid, const QString &other);
// Removes a phase. Rows that are in it, in any scenario, stay and are in no phase afterwards: they could not be drawn or
// listed by a phase that is not there, and are not lost with a part of the programme.
MADANG_CORE_EXPORT PlanEdit editToDeletePhase(const Plan &plan, const QString &uid);

} // namespace madang
