// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/plan_schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace madang {

namespace {

QStringList readStatements()
{
    QFile file(QStringLiteral(":/madang/schema/plan.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the plan schema is not in this build");
    QStringList statements;
    QString current;
    for (QString line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.trimmed().startsWith(QLatin1String("--")))
            continue;
        current += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';'))) {
            statements << current.trimmed().chopped(1);
            current.clear();
        }
    }
    return statements;
}

// Column definitions are cut at the commas outside parentheses; a table constraint starts with a keyword.
QStringList topLevelParts(const QString &body)
{
    QStringList parts;
    QString part;
    int depth = 0;
    for (const QChar c : body) {
        if (c == QLatin1Char('('))
            ++depth;
        if (c == QLatin1Char(')'))
            --depth;
        if (c == QLatin1Char(',') && depth == 0) {
            parts << part.trimmed();
            part.clear();
        } else {
            part += c;
        }
    }
    return parts << part.trimmed();
}

PlanTable parseTable(const QString &name, const QString &body)
{
    PlanTable table;
    table.name = name;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString &part : topLevelParts(body)) {
        const QStringList words = part.split(space);
        const QString first = words.value(0);
        if (first == QLatin1String("CHECK") || first == QLatin1String("UNIQUE") || first == QLatin1String("fid"))
            continue;
        if (first == QLatin1String("geom")) {
            table.geometryType = words.value(1);
            continue;
        }
        table.columns << first;
        table.definitions << part;
    }
    table.hasScenario = table.columns.contains(QLatin1String("tombstone"));
    return table;
}

std::vector<PlanTable> parseTables()
{
    static const QRegularExpression create(
        QStringLiteral("^CREATE TABLE (\\w+) \\((.*)\\)$"), QRegularExpression::DotMatchesEverythingOption);
    std::vector<PlanTable> tables;
    for (const QString &statement : planSchemaStatements()) {
        const auto match = create.match(statement);
        if (match.hasMatch() && match.captured(1) != QLatin1String("madang_meta"))
            tables.push_back(parseTable(match.captured(1), match.captured(2)));
    }
    return tables;
}

} // namespace

QStringList planSchemaStatements()
{
    static const QStringList statements = readStatements();
    return statements;
}

const std::vector<PlanTable> &planTables()
{
    static const std::vector<PlanTable> tables = parseTables();
    return tables;
}

std::optional<PlanTable> planTable(const QString &name)
{
    for (const PlanTable &table : planTables())
        if (table.name == name)
            return table;
    return std::nullopt;
}

QString planTableLabel(const QString &name)
{
    static const QHash<QString, const char *> labels = {
        {QStringLiteral("zone"), QT_TRANSLATE_NOOP("PlanTable", "zones")},
        {QStringLiteral("block"), QT_TRANSLATE_NOOP("PlanTable", "blocks")},
        {QStringLiteral("parcel"), QT_TRANSLATE_NOOP("PlanTable", "parcels")},
        {QStringLiteral("building"), QT_TRANSLATE_NOOP("PlanTable", "buildings")},
        {QStringLiteral("road"), QT_TRANSLATE_NOOP("PlanTable", "roads")},
        {QStringLiteral("facility"), QT_TRANSLATE_NOOP("PlanTable", "facilities")},
        {QStringLiteral("constraint_area"), QT_TRANSLATE_NOOP("PlanTable", "constraint areas")},
        {QStringLiteral("catchment"), QT_TRANSLATE_NOOP("PlanTable", "catchments")},
        {QStringLiteral("drain_node"), QT_TRANSLATE_NOOP("PlanTable", "drainage nodes")},
        {QStringLiteral("drain_link"), QT_TRANSLATE_NOOP("PlanTable", "drains and canals")},
        {QStringLiteral("transit_line"), QT_TRANSLATE_NOOP("PlanTable", "proposed transit lines")},
        {QStringLiteral("transit_stop"), QT_TRANSLATE_NOOP("PlanTable", "proposed transit stops")},
        {QStringLiteral("phase"), QT_TRANSLATE_NOOP("PlanTable", "phases")},
        {QStringLiteral("dataset"), QT_TRANSLATE_NOOP("PlanTable", "data sets")},
        {QStringLiteral("map_sheet"), QT_TRANSLATE_NOOP("PlanTable", "map sheets")},
    };
    const char *label = labels.value(name, nullptr);
    return label ? QCoreApplication::translate("PlanTable", label) : name;
}

} // namespace madang
