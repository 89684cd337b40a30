// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_column.h"

namespace madang {

// What a column is called over a table and beside a field, with the unit of numbers that carry none. `languages`: the
// two of the plan.
QString columnLabel(const AttributeColumn &column, const QString &table, const QStringList &languages);

// The heading of a group of fields; empty for the first group, which explains itself.
QString groupLabel(AttributeColumn::Group group);

// "Zones", "Buildings": a drawn table as a heading.
QString tableTitle(const QString &table);

} // namespace madang
