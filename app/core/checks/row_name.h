// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_schema.h"

#include <QVariantList>

namespace madang {

// What a finding calls a row of a table: its name in the first of the plan's languages that it has one in, or its number.
class RowName {
public:
    explicit RowName(const QString &table)
    {
        const QStringList known = planTable(table)->columns;
        for (const char *column : {"name", "name_2", "number"})
            if (known.contains(QLatin1String(column)))
                m_columns << QLatin1String(column);
    }
    QStringList columns() const { return m_columns; }
    // `first`: where the values of columns() begin among those that were read. Empty where the row has no name.
    QString of(const QVariantList &values, int first = 0) const
    {
        for (int i = 0; i < m_columns.size(); ++i)
            if (const QString name = values[first + i].toString(); !name.isEmpty())
                return name;
        return {};
    }

private:
    QStringList m_columns;
};

} // namespace madang
