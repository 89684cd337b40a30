// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/value_checks.h"

#include "core/checks/plan_check_text.h"
#include "core/plan/plan_schema.h"

#include <cmath>

namespace madang {

namespace {

QString valueText(const QVariant &value)
{
    return QString::number(value.toDouble(), 'g', 12);
}

// What may stand in the column, as a sentence.
QString ruleOf(const AttributeColumn &column)
{
    if (const QStringList choices = numbersToChooseFrom(column); !choices.isEmpty())
        return PlanChecks::tr("“%1” is one of: %2.").arg(column.name, choices.join(QLatin1String(", ")));
    if (column.least && column.most)
        return PlanChecks::tr("“%1” lies between %2 and %3.").arg(column.name, valueText(*column.least), valueText(*column.most));
    return PlanChecks::tr("“%1” is not below %2.").arg(column.name, valueText(column.least.value_or(0)));
}

} // namespace

ValueChecks::ValueChecks(const QString &table)
    : m_table(table)
{
    for (const AttributeColumn &column : attributeColumns(table)) {
        const bool isBounded = column.least || column.most || std::isfinite(column.plausible) || !numbersToChooseFrom(column).isEmpty();
        if (column.type != AttributeColumn::Type::Text && !column.isMeasure && isBounded)
            m_columns.push_back({column, {}, {}, {}, {}});
    }
}

QStringList ValueChecks::columns() const
{
    QStringList names;
    for (const Checked &checked : m_columns)
        names << checked.column.name;
    return names;
}

void ValueChecks::add(const EffectiveRow &row, int first, const QString &name)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Checked &checked = m_columns[i];
        const QVariant &value = row.values[first + int(i)];
        const ValueProblem problem = problemOf(checked.column, value);
        if (problem == ValueProblem::None)
            continue;
        const bool isPossible = problem == ValueProblem::Implausible;
        PlanRowGroup &group = isPossible ? checked.implausible : checked.impossible;
        if (group.isEmpty())
            (isPossible ? checked.firstImplausible : checked.firstImpossible) = valueText(value);
        group.add(row, name);
    }
}

void ValueChecks::report(const PlanReader &plan, QVector<Finding> &findings) const
{
    const QString label = planTableLabel(m_table);
    for (const Checked &checked : m_columns) {
        if (!checked.impossible.isEmpty())
            findings << checked.impossible.finding(
                plan, Finding::Severity::Error, m_table + QStringLiteral(".impossible_value"),
                PlanChecks::tr("%n row(s) of “%1” have a value of “%2” that cannot be", nullptr, checked.impossible.count()).arg(label, checked.column.name),
                PlanChecks::tr("%1 The first has %2. Computations leave such rows out or go wrong; correct them: %3.")
                    .arg(ruleOf(checked.column), checked.firstImpossible, checked.impossible.names()));
        if (!checked.implausible.isEmpty())
            findings << checked.implausible.finding(
                plan, Finding::Severity::Warning, m_table + QStringLiteral(".implausible_value"),
                PlanChecks::tr("%n row(s) of “%1” have a value of “%2” that is larger than any real one", nullptr, checked.implausible.count())
                    .arg(label, checked.column.name),
                PlanChecks::tr("The first has %1; values above %2 are rarely true. Perhaps they came in another unit; correct them: %3.")
                    .arg(checked.firstImplausible, valueText(checked.column.plausible), checked.implausible.names()));
    }
}

} // namespace madang
