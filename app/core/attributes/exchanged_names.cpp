// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/exchanged_names.h"

#include "core/import/field_mapping.h"

namespace madang {

namespace {
constexpr int dbaseNameBytes = 10;
} // namespace

QStringList measuredColumns()
{
    return {areaColumn, lengthColumn, lonColumn, latColumn, wktColumn};
}

QString ShapefileNames::next(const QString &column)
{
    QString name = column.left(dbaseNameBytes);
    for (int n = 2; m_taken.contains(name.toLower()); ++n) {
        const QString number = QString::number(n);
        name = column.left(dbaseNameBytes - int(number.size())) + number;
    }
    m_taken << name.toLower();
    return name;
}

QStringList kmlDisplayFields()
{
    return {QStringLiteral("timestamp"), QStringLiteral("begin"),      QStringLiteral("end"),       QStringLiteral("altitudeMode"), QStringLiteral("tessellate"),
            QStringLiteral("extrude"),   QStringLiteral("visibility"), QStringLiteral("drawOrder"), QStringLiteral("icon")};
}

QString exchangedName(const QString &table, const QString &column, const QString &format)
{
    if (format == QLatin1String("LIBKML") || format == QLatin1String("KML"))
        return column == QLatin1String("name") ? kmlNameColumn : column;
    if (format != QLatin1String("ESRI Shapefile"))
        return column;
    ShapefileNames names;
    for (const QString &each : QStringList{uidColumn} + importableColumns(table))
        if (const QString name = names.next(each); each == column)
            return name;
    return column;
}

} // namespace madang
