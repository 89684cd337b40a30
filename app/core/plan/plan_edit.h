// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace madang {

// One row of a plan table as a value. `fields` holds the columns without fid, geom and uid; geometry is ISO WKB in
// the plan's CRS, empty where there is none.
struct PlanRow {
    QVariantMap fields;
    QByteArray wkb;
    bool operator==(const PlanRow &other) const = default;
};

// A row of the file and its uid.
struct StoredRow {
    QString uid;
    PlanRow row;
};

// What happened to one row: added (no before), removed (no after) or changed.
struct RowChange {
    QString table;
    QString uid;
    std::optional<PlanRow> before;
    std::optional<PlanRow> after;
};

// The name of an edit: a source text with %1, %2 …, so that the history reads in any language. Mark the text with
// QT_TRANSLATE_NOOP("EditName", "…"). An argument that is such a text itself is translated too.
struct EditName {
    QString source;
    QStringList arguments;
    QString text() const; // in the language of the window
};

// One gesture of a user: the rows it touches, before and after. Applied whole or not at all (Plan::apply).
struct PlanEdit {
    EditName name;
    QString scenario = QStringLiteral("base");
    std::vector<RowChange> changes;

    void add(const QString &table, const PlanRow &row, const QString &uid = {}); // a new uid when none is given
    void remove(const QString &table, const QString &uid, const PlanRow &before);
    void change(const QString &table, const QString &uid, const PlanRow &before, const PlanRow &after);
    PlanEdit inverse() const;
};

MADANG_CORE_EXPORT QString newUid();

} // namespace madang
