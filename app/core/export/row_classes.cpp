// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/row_classes.h"

#include "core/cartography/palette.h"
#include "core/import/drawing_layers.h"

namespace madang {

namespace {

// As on the map, but for what is white or see-through there.
QColor colourOfTable(const QString &table)
{
    static const QHash<QString, QRgb> colours = {
        {QStringLiteral("zone"), palette::unknownCode},      {QStringLiteral("block"), palette::zoneBoundary},
        {QStringLiteral("parcel"), palette::parcelLine},     {QStringLiteral("building"), palette::building},
        {QStringLiteral("road"), palette::majorRoadCasing},  {QStringLiteral("constraint_area"), palette::warning},
        {QStringLiteral("catchment"), palette::catchmentEdge}, {QStringLiteral("drain_link"), palette::canal},
        {QStringLiteral("drain_node"), palette::pipe},       {QStringLiteral("transit_line"), palette::transit},
        {QStringLiteral("transit_stop"), palette::transit},
    };
    return QColor(colours.value(table, palette::text)); // without the map's transparency
}

} // namespace

RowClasses::RowClasses(const PlanReader &plan, const QString &table)
    : m_column(classColumnOf(table))
    , m_colour(colourOfTable(table))
{
    if (m_column != QLatin1String("code"))
        return;
    const QString local = countryLanguage(plan.meta().country);
    for (const auto &code : plan.codeValues()) {
        RowClass found{code.code, {}, QColor(code.colour)};
        for (const QString &language : plan.meta().languages)
            found.labels << code.label(language, local);
        found.labels << code.labelEnglish;
        if (!found.colour.isValid())
            found.colour = m_colour;
        m_codes.insert(code.code, found);
    }
}

RowClass RowClasses::of(const QString &value) const
{
    return m_codes.value(value, RowClass{value, {}, m_colour});
}

} // namespace madang
