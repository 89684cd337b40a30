// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/drawing_layers.h"

#include "core/import/drawing_content.h"
#include "core/plan/plan_schema.h"

#include <algorithm>

namespace madang {

namespace {

bool isNamedBy(const QString &layer, const QString &table)
{
    return layer == table || layer.startsWith(table + QLatin1Char('-'));
}

} // namespace

QString classColumnOf(const QString &table)
{
    const auto definition = planTable(table);
    for (const char *column : {"code", "class", "kind", "mode", "use"})
        if (definition && definition->columns.contains(QString::fromLatin1(column)))
            return QString::fromLatin1(column);
    return {};
}

QString labelLayerOf(const QString &table)
{
    return table + QStringLiteral("-text");
}

QString secondLabelLayerOf(const QString &table)
{
    return table + QStringLiteral("-text-2");
}

std::optional<QString> tableOfLayer(const QString &layer)
{
    for (const PlanTable &table : planTables())
        if (table.isDrawn() && isNamedBy(layer, table.name))
            return table.name;
    return std::nullopt;
}

void markLayersOfOtherTables(std::vector<DrawingLayer> &layers, const QString &table)
{
    const bool isOwn = std::any_of(layers.begin(), layers.end(), [&](const DrawingLayer &layer) { return isNamedBy(layer.name, table); });
    for (DrawingLayer &layer : layers)
        layer.ofAnotherTable = isOwn && tableOfLayer(layer.name).value_or(table) != table;
}

QStringList layersToRead(const std::vector<DrawingLayer> &layers, const QStringList &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    QStringList names;
    for (const DrawingLayer &layer : layers)
        if (!layer.ofAnotherTable)
            names << layer.name;
    return names;
}

void mapOwnLayers(FieldMap &map, const QString &table, const QStringList &layers, const std::vector<SourceField> &fields)
{
    const auto fieldNamed = [&fields](const char *name) {
        const auto found = std::find_if(fields.begin(), fields.end(), [name](const SourceField &field) { return field.name == QLatin1String(name); });
        return found == fields.end() ? QString() : found->name;
    };
    const QString text = fieldNamed("Text"), layerName = fieldNamed("Layer");
    bool hasNames = false, hasSecondNames = false, hasClasses = false;
    for (const QString &layer : layers) {
        const bool isName = layer == labelLayerOf(table), isSecondName = layer == secondLabelLayerOf(table);
        hasNames = hasNames || isName;
        hasSecondNames = hasSecondNames || isSecondName;
        hasClasses = hasClasses || (!isName && !isSecondName && layer.startsWith(table + QLatin1Char('-')));
    }
    const QStringList columns = importableColumns(table);
    const auto set = [&](const QString &column, bool isSaid, const QString &field) {
        if (!columns.contains(column) || field.isEmpty())
            return;
        if (isSaid)
            map[column] = {field, {}};
        else
            map.remove(column);
    };
    if (hasNames || hasSecondNames) {
        set(columns.contains(QStringLiteral("name")) ? QStringLiteral("name") : QStringLiteral("number"), hasNames, text);
        set(QStringLiteral("name_2"), hasSecondNames, text);
    }
    if (hasClasses)
        set(classColumnOf(table), true, layerName);
}

} // namespace madang
