// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/drawn_kind.h"

#include <QCoreApplication>

namespace madang {

QString DrawnKind::label() const
{
    return QCoreApplication::translate("DrawnKind", name);
}

const std::vector<DrawnKind> &drawnKinds()
{
    static const std::vector<DrawnKind> kinds = {
        {QStringLiteral("zone"), QStringLiteral("code"), Qgis::GeometryType::Polygon, QT_TRANSLATE_NOOP("DrawnKind", "Zones"),
         QT_TRANSLATE_NOOP("EditName", "Draw a zone")},
        {QStringLiteral("block"), QStringLiteral("code"), Qgis::GeometryType::Polygon, QT_TRANSLATE_NOOP("DrawnKind", "Blocks"),
         QT_TRANSLATE_NOOP("EditName", "Draw a block")},
        {QStringLiteral("parcel"), QStringLiteral("code"), Qgis::GeometryType::Polygon, QT_TRANSLATE_NOOP("DrawnKind", "Parcels"),
         QT_TRANSLATE_NOOP("EditName", "Draw a parcel")},
        {QStringLiteral("road"), QStringLiteral("class"), Qgis::GeometryType::Line, QT_TRANSLATE_NOOP("DrawnKind", "Roads"),
         QT_TRANSLATE_NOOP("EditName", "Draw a road"), QStringLiteral("local")},
        {QStringLiteral("facility"), QStringLiteral("kind"), Qgis::GeometryType::Point,
         QT_TRANSLATE_NOOP("DrawnKind", "Facilities"), QT_TRANSLATE_NOOP("EditName", "Draw a facility")},
        {QStringLiteral("constraint_area"), QStringLiteral("kind"), Qgis::GeometryType::Polygon,
         QT_TRANSLATE_NOOP("DrawnKind", "Limits on building"), QT_TRANSLATE_NOOP("EditName", "Draw a limit on building")},
    };
    return kinds;
}

const DrawnKind &drawnKind(const QString &table)
{
    for (const DrawnKind &kind : drawnKinds())
        if (kind.table == table)
            return kind;
    return drawnKinds().front();
}

QStringList tablesTogether(const QString &table)
{
    const QStringList land = {QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("parcel")};
    return land.contains(table) ? land : QStringList{table};
}

} // namespace madang
