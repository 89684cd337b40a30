// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_column.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"
#include "core/scenarios/scenario_columns.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace madang {

namespace {

AttributeColumn::Group groupOf(const QString &column)
{
    using Group = AttributeColumn::Group;
    static const QHash<QString, Group> groups = {
        {QStringLiteral("number"), Group::Names},       {QStringLiteral("name"), Group::Names},
        {QStringLiteral("name_2"), Group::Names},       {QStringLiteral("code"), Group::Use},
        {QStringLiteral("class"), Group::Use},          {QStringLiteral("kind"), Group::Use},
        {QStringLiteral("use"), Group::Use},            {QStringLiteral("status"), Group::Use},
        {QStringLiteral("severity"), Group::Use},       {QStringLiteral("mode"), Group::Use},
        {QStringLiteral("oneway"), Group::Use},         {QStringLiteral("section"), Group::Use},
        {QStringLiteral("colour"), Group::Use},         {QStringLiteral("headways"), Group::Programme},
        {QStringLiteral("regulation_set"), Group::Programme}, {QStringLiteral("phase_uid"), Group::Programme},
        {QStringLiteral("overlay"), Group::Programme},  {QStringLiteral("priority"), Group::Programme},
        {QStringLiteral("citation"), Group::Notes},     {QStringLiteral("note"), Group::Notes}};
    if (groups.contains(column))
        return groups.value(column);
    return column.endsWith(QLatin1String("uid")) ? Group::Bookkeeping : Group::Size;
}

// Limits that physics sets and plan.sql leaves out.
void addNaturalLimits(AttributeColumn &column)
{
    static const QStringList neverNegative = {
        QStringLiteral("lanes"),    QStringLiteral("speed"),     QStringLiteral("capacity"), QStringLiteral("depth"),
        QStringLiteral("diameter"), QStringLiteral("roughness"), QStringLiteral("width"),    QStringLiteral("sequence"),
        QStringLiteral("curve_number")};
    if (!column.least && neverNegative.contains(column.name))
        column.least = 0;
    if (column.name == QLatin1String("curve_number"))
        column.most = 100; // SCS curve numbers run from 0 to 100
}

// SI units; no end where nothing is known.
double plausibleLimit(const QString &table, const QString &column)
{
    static const QHash<QString, double> limits = {
        {QStringLiteral("road.width"), 150},     {QStringLiteral("road.lanes"), 20},       {QStringLiteral("road.speed"), 50},
        {QStringLiteral("building.height"), 850}, {QStringLiteral("building.floors"), 170}, {QStringLiteral("drain_link.width"), 500},
        {QStringLiteral("drain_link.depth"), 20}, {QStringLiteral("drain_link.diameter"), 15},
    };
    return limits.value(table + QLatin1Char('.') + column, HUGE_VAL);
}

// What the CHECK of a column asks for: a least value, a range, or one of some texts.
void readCheck(AttributeColumn &column, const QString &definition)
{
    static const QRegularExpression atLeast(QStringLiteral(">= (-?[0-9.]+)"));
    static const QRegularExpression between(QStringLiteral("BETWEEN (-?[0-9.]+) AND (-?[0-9.]+)"));
    static const QRegularExpression oneOf(QStringLiteral(" IN \\(([^)]*)\\)"));
    if (const auto match = atLeast.match(definition); match.hasMatch())
        column.least = match.captured(1).toDouble();
    if (const auto match = between.match(definition); match.hasMatch()) {
        column.least = match.captured(1).toDouble();
        column.most = match.captured(2).toDouble();
    }
    if (const auto match = oneOf.match(definition); match.hasMatch()) {
        column.isClosed = true;
        for (QString value : match.captured(1).split(QLatin1Char(','))) {
            value = value.trimmed().remove(QLatin1Char('\''));
            column.choices.push_back({value, value, {}, {}});
        }
    }
}

AttributeColumn described(const QString &definition)
{
    AttributeColumn column;
    column.name = definition.section(QLatin1Char(' '), 0, 0);
    const QString type = definition.section(QLatin1Char(' '), 1, 1);
    column.type = type == QLatin1String("REAL")      ? AttributeColumn::Type::Real
                  : type == QLatin1String("INTEGER") ? AttributeColumn::Type::Integer
                                                     : AttributeColumn::Type::Text;
    column.group = groupOf(column.name);
    column.isRequired = definition.contains(QLatin1String("NOT NULL"));
    column.isEditable = column.group != AttributeColumn::Group::Bookkeeping;
    column.quantity = quantityOf(column.name);
    if (column.quantity == Quantity::Speed) {
        column.unit = QStringLiteral("km/h");
        column.factor = 3.6;
    } else if (column.name == QLatin1String("imperviousness")) {
        column.unit = QStringLiteral("%");
        column.factor = 100;
    }
    readCheck(column, definition);
    addNaturalLimits(column);
    if (column.name == QLatin1String("overlay") || column.name == QLatin1String("oneway")) {
        column.isClosed = true;
        column.choices = {{QStringLiteral("1"), QStringLiteral("1"), {}, {}}, {QStringLiteral("0"), QStringLiteral("0"), {}, {}}};
    }
    return column;
}

} // namespace

const ColumnChoice *AttributeColumn::choice(const QString &value) const
{
    for (const ColumnChoice &each : choices)
        if (each.value == value)
            return &each;
    return nullptr;
}

std::vector<AttributeColumn> attributeColumns(const QString &table)
{
    const auto definition = planTable(table);
    if (!definition || !definition->isDrawn())
        throw Failure(QCoreApplication::translate("Plan", "The plan has no table “%1”.").arg(table));
    std::vector<AttributeColumn> columns;
    static const QStringList hidden = {scenarioColumn, originColumn, tombstoneColumn};
    for (const QString &each : definition->definitions)
        if (AttributeColumn column = described(each); !hidden.contains(column.name)) {
            column.plausible = plausibleLimit(table, column.name);
            columns.push_back(std::move(column));
        }
    if (definition->geometryType != QLatin1String("POINT")) {
        AttributeColumn measure;
        measure.name = measureColumn;
        measure.type = AttributeColumn::Type::Real;
        measure.group = AttributeColumn::Group::Size;
        measure.isEditable = false;
        measure.isMeasure = true;
        columns.insert(columns.begin(), measure);
    }
    std::stable_sort(columns.begin(), columns.end(), [](const AttributeColumn &a, const AttributeColumn &b) { return a.group < b.group; });
    return columns;
}

int columnIndex(const std::vector<AttributeColumn> &columns, const QString &name)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == name)
            return int(i);
    return -1;
}

} // namespace madang
