// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/attributes/attribute_column.h"
#include "core/core_export.h"

#include <QVariant>

namespace madang {

// What is wrong with a number by what its column means, whether or not the file takes it.
enum class ValueProblem {
    None,
    NotAChoice, // of a column of few values (zone.overlay is 0 or 1)
    TooSmall,
    TooLarge,
    Implausible, // larger than any real one: most often a unit misread
};
MADANG_CORE_EXPORT ValueProblem problemOf(const AttributeColumn &column, const QVariant &value);

// The values that a column of few numbers may hold, in ascending order; none for other columns.
MADANG_CORE_EXPORT QStringList numbersToChooseFrom(const AttributeColumn &column);

} // namespace madang
