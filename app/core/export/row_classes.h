// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan_reader.h"

#include <QColor>
#include <QHash>
#include <QString>

namespace madang {

// What a drawing puts on a layer of its own and Google Earth paints in one colour.
struct RowClass {
    QString key;     // the value of the class column; empty: none
    QStringList labels; // in the plan's languages, then English, for land-use codes; else empty
    QColor colour;
};

// The classes of one table: land-use codes with the colours of the plan's code list; for other tables the kind of
// thing that a row is (class of a road, kind of a facility), in one colour for the table.
class MADANG_CORE_EXPORT RowClasses {
public:
    RowClasses(const PlanReader &plan, const QString &table);

    // The column that says the class; empty where the table has none.
    QString column() const { return m_column; }
    RowClass of(const QString &value) const;

private:
    QString m_column;
    QColor m_colour;
    QHash<QString, RowClass> m_codes;
};

} // namespace madang
