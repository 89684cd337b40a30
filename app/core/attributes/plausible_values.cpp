// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/plausible_values.h"

#include <QHash>

#include <cmath>

namespace madang {

double plausibleLimit(const QString &table, const QString &column)
{
    static const QHash<QString, double> limits = {
        {QStringLiteral("road.width"), 150},     {QStringLiteral("road.lanes"), 20},       {QStringLiteral("road.speed"), 50},
        {QStringLiteral("building.height"), 850}, {QStringLiteral("building.floors"), 170}, {QStringLiteral("drain_link.width"), 500},
        {QStringLiteral("drain_link.depth"), 20}, {QStringLiteral("drain_link.diameter"), 15},
    };
    return limits.value(table + QLatin1Char('.') + column, HUGE_VAL);
}

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

ValueProblem problemOf(const QString &table, const AttributeColumn &column, const QVariant &value)
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
    return number > plausibleLimit(table, column.name) || !std::isfinite(number) ? ValueProblem::Implausible : ValueProblem::None;
}

} // namespace madang
