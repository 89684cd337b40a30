// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <QHash>
#include <QString>

#include <optional>

namespace madang {
class Plan;
class PlanReader;
} // namespace madang

namespace madang::zoning {

// A row of indicator_value: what somebody entered for an indicator or one of its figures, or set as its target.
struct EnteredValue {
    double value = 0.0; // as computed: shares 0 to 1, m², m
    std::optional<double> acceptable; // of a target
    QString source;
};

struct EnteredValues {
    QHash<QString, EnteredValue> entered, targets; // by key
};

// Those in effect in a scenario (uid). Throws Failure.
EnteredValues readEnteredValues(const PlanReader &plan, const QString &scenario);

enum class EnteredKind { Figure, Target };

// The edit, for Plan::apply, by which a scenario has this value; nothing in place of a value takes it away. Its parent's value
// stays the parent's. An edit without changes where all is as before. Throws Failure.
PlanEdit editToEnter(const Plan &plan, const QString &scenario, const QString &key, EnteredKind kind, const std::optional<EnteredValue> &value);

} // namespace madang::zoning
