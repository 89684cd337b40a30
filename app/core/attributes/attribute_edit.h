// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QVector>


namespace madang {

// A value for a column of a row.
struct AttributeChange {
    QString uid;
    QString column;
    QVariant value; // as AttributeText::read() gives it
};

// An edit that gives rows of a drawn table other values, and the uids by which the scenario knows those rows from then
// on. Nothing is written. Its name tells the column and the number of rows: "Change height of 3 zones".
struct AttributeEdit {
    PlanEdit edit;
    QHash<QString, QString> successors;
};

// What the name of an edit calls one row of a drawn table, or several: a source text, translated as an argument of EditName.
MADANG_CORE_EXPORT QString editWord(const QString &table, bool one);

// Values that are there already are left out; the edit is empty where all are, or where it was cancelled. Throws Failure
// for a row that is not in the scenario.
MADANG_CORE_EXPORT AttributeEdit attributeEdit(const Plan &plan, const QString &scenario, const QString &table,
                                               const QVector<AttributeChange> &changes, const FeedbackShare &share = {});

} // namespace madang
