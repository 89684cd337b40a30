// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/form/column_label.h"

#include "core/plan/plan_schema.h"
#include "core/text/phrasebook.h"
#include "gui/drawing/drawn_kind.h"
#include "gui/plan/field_words.h"

#include <QCoreApplication>
#include <QHash>

namespace madang {

namespace {

// The context of the texts below.
class ColumnLabel {
    Q_DECLARE_TR_FUNCTIONS(ColumnLabel)
};

} // namespace

QString columnLabel(const AttributeColumn &column, const QString &table, const QStringList &languages)
{
    const QString &name = column.name;
    if (column.isMeasure) {
        const auto definition = planTable(table);
        return definition && definition->geometryType == QLatin1String("LINESTRING") ? ColumnLabel::tr("Length (m)")
                                                                                      : ColumnLabel::tr("Area (m²)");
    }
    const bool isOnlyName = !planTable(table)->columns.contains(QLatin1String("name_2"));
    if (name == QLatin1String("name"))
        return isOnlyName ? ColumnLabel::tr("Name") : ColumnLabel::tr("Name (%1)").arg(languageOwnName(languages.value(0)));
    if (name == QLatin1String("name_2"))
        return ColumnLabel::tr("Name (%1)").arg(languageOwnName(languages.value(1)));
    if (name == QLatin1String("overlay"))
        return ColumnLabel::tr("Overlay zone");
    if (name == QLatin1String("priority"))
        return ColumnLabel::tr("Priority");
    if (name == QLatin1String("phase_uid"))
        return ColumnLabel::tr("Phase");
    if (name == QLatin1String("uid"))
        return ColumnLabel::tr("Identifier");
    const QString label = fieldLabel(name);
    return label.isEmpty() ? name : label;
}

QString groupLabel(AttributeColumn::Group group)
{
    switch (group) {
    case AttributeColumn::Group::Names:
        return {};
    case AttributeColumn::Group::Use:
        return ColumnLabel::tr("What it is");
    case AttributeColumn::Group::Size:
        return ColumnLabel::tr("Size");
    case AttributeColumn::Group::Programme:
        return ColumnLabel::tr("Rules and programme");
    case AttributeColumn::Group::Notes:
        return ColumnLabel::tr("Notes");
    case AttributeColumn::Group::Bookkeeping:
        return ColumnLabel::tr("In the file");
    }
    Q_UNREACHABLE();
}

QString tableTitle(const QString &table)
{
    for (const DrawnKind &kind : drawnKinds())
        if (kind.table == table)
            return kind.label();
    // As the map calls their layers.
    static const QHash<QString, const char *> layers = {
        {QStringLiteral("building"), "Buildings"},           {QStringLiteral("catchment"), "Catchments"},
        {QStringLiteral("drain_node"), "Drainage structures"}, {QStringLiteral("drain_link"), "Canals and drains"},
        {QStringLiteral("transit_line"), "Public transport lines"}, {QStringLiteral("transit_stop"), "Stops"}};
    const char *title = layers.value(table, nullptr);
    return title ? QCoreApplication::translate("Map", title) : planTableLabel(table);
}

} // namespace madang
