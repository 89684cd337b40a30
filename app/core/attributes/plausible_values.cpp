// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/plausible_values.h"

#include <cmath>

namespace madang {

QStringList numbersToChooseFrom(const AttributeColumn &column)
{
    if (!column.isClosed || column.type != AttributeColumn::Type::Integer)
        return {};
    QStringList values;
    // Whoever draws turns the line round; files may say that it runs against its direction.
    if (column.name == QLatin1String("oneway"))
        values << QStringLiteral("-1");
    for (auto choice = column.choices.rbegin(); choice != column.choices.rend(); ++choice)
        values << choice->value;
    return values;
}

ValueProblem problemOf(const AttributeColumn &column, const QVariant &value)
{
    if (column.type == AttributeColumn::Type::Text || column.isMeasure || !value.isValid() || value.isNull())
        return ValueProblem::None;
    const double number = value.toDouble();
    if (const QStringList choices = numbersToChooseFrom(column); !choices.isEmpty())
        return choices.contains(QString::number(number, 'g', 17)) ? ValueProblem::None : ValueProblem::NotAChoice;
    if (column.least && number < *column.least)
        return ValueProblem::TooSmall;
    if (column.most && number > *column.most)
        return ValueProblem::TooLarge;
    return number > column.plausible || !std::isfinite(number) ? ValueProblem::Implausible : ValueProblem::None;
}

} // namespace madang
