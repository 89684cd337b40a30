// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/import/number_text.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <optional>
#include <vector>

namespace madang {

// A value that a column can take, and what people call it.
struct ColumnChoice {
    QString value;      // as stored; numbers as "1"
    QString label;      // in the language of the window
    QStringList others; // in other languages, for those who search by them
    QString colour;     // "#RRGGBB" of a land use; else empty
};

// What a column of a drawn table means: what may stand in it, and in which unit people read and write it. The stored
// value is SI and ratios have no unit; people see it times `factor`, with `unit` behind it.
struct AttributeColumn {
    enum class Type { Text, Integer, Real };
    enum class Group { Names, Use, Size, Programme, Notes, Bookkeeping };

    QString name;
    Type type = Type::Text;
    Group group = Group::Use;
    bool isRequired = false; // never empty
    bool isEditable = true;
    bool isMeasure = false;  // area (m²) or length (m) of the geometry: computed, not stored
    bool isClosed = false;   // nothing but its choices
    Quantity quantity = Quantity::Plain;
    QString unit;            // "%", "km/h"; empty where the label says it
    double factor = 1;
    std::optional<double> least, most; // stored values
    double plausible = HUGE_VAL;       // above it a value is more often a unit misread than a fact
    std::vector<ColumnChoice> choices; // empty where anything may be written, or nothing of the closed kind is there yet

    bool isChosen() const { return isClosed || !choices.empty(); } // rather than written
    bool isNumber() const { return type != Type::Text && !isChosen(); }
    const ColumnChoice *choice(const QString &value) const;
};

// The columns of a drawn table for people, in the order in which they read them: its stored ones without fid, scenario,
// origin_uid and tombstone, and its area or length. From plan.sql; choices are only those that plan.sql itself lists
// (see column_choices.h). Throws Failure for a table that is not drawn.
MADANG_CORE_EXPORT std::vector<AttributeColumn> attributeColumns(const QString &table);

// The place of a column in a list; -1 where it is not there.
MADANG_CORE_EXPORT int columnIndex(const std::vector<AttributeColumn> &columns, const QString &name);

// The name of the computed column: no column of plan.sql is called so.
inline const QString measureColumn = QStringLiteral("measure");

} // namespace madang
