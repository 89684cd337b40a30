// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_edit.h"

#include <qgsgeometry.h>

#include <QVariantMap>

#include <vector>

namespace madang {
class Plan;
}

namespace madang::masterplan {

// What is to happen to one row of a scenario.
struct LandChange {
    enum class Kind { Add, Change, Remove };
    Kind kind = Kind::Add;
    QString table;
    QString uid;          // of the row that is changed or removed; of the new one
    QString copyOf;       // a new row begins with the fields of this one
    QVariantMap fields;   // those that change
    QgsGeometry geometry; // in the plan's CRS; null where it stays
};

// A proposal of a computation: rows to be written as one edit when the user says so.
struct LandDraft {
    EditName name;
    std::vector<LandChange> changes;

    // The form in which algorithms return a draft (key "draft" of the results), with geometry as text (WKT), exact to a
    // micrometre.
    QVariantMap toMap() const;
    static LandDraft fromMap(const QVariantMap &map);
};

// The draft as one edit of a scenario, for Plan::apply. Throws Failure where a row to be changed is not there any more.
PlanEdit editOf(const LandDraft &draft, const Plan &plan, const QString &scenario);

// Gives roads a typical section (as road.section holds it), with its lanes and width: for editOf(). Throws Failure for a
// text that is no section.
LandDraft draftToGiveSection(const QStringList &roads, const QString &section);

// The name of a draft of so many rows: `one` for a single one, else `many` with the number for %1.
EditName draftName(const char *one, const char *many, std::size_t count);

} // namespace madang::masterplan
