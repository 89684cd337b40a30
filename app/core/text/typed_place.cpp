// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/text/typed_place.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsrectangle.h>

#include <QRegularExpression>

#include <cmath>

namespace madang {

namespace {

QgsCoordinateReferenceSystem degrees()
{
    return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326"));
}

std::optional<QgsPointXY> moved(const QgsPointXY &point, const QgsCoordinateReferenceSystem &from, const QgsCoordinateReferenceSystem &to)
{
    try {
        const QgsPointXY place = QgsCoordinateTransform(from, to, QgsCoordinateTransformContext()).transform(point);
        return std::isfinite(place.x()) && std::isfinite(place.y()) ? std::optional(place) : std::nullopt;
    } catch (const QgsCsException &) {
        return std::nullopt;
    }
}

bool isWhereUsed(const QgsPointXY &point, const QgsCoordinateReferenceSystem &crs)
{
    const auto place = moved(point, crs, degrees());
    QgsRectangle used = crs.bounds();
    used.grow(1); // degree: plans reach over the edge of a zone
    return place && used.contains(*place);
}

} // namespace

std::optional<QgsPointXY> typedPlace(const QString &text, const QgsCoordinateReferenceSystem &crs)
{
    // Digits are parted by nothing, and decimals by a point: a comma parts the two.
    static const QRegularExpression two(QStringLiteral("^\\s*(-?\\d+(?:\\.\\d+)?)\\s*°?\\s*([NSns]?)\\s*[,;\\s]\\s*(-?\\d+(?:\\.\\d+)?)\\s*°?\\s*([EWew]?)\\s*$"));
    const auto match = two.match(text);
    if (!match.hasMatch() || !crs.isValid())
        return std::nullopt;
    double first = match.captured(1).toDouble(), second = match.captured(3).toDouble();
    if (match.captured(2).compare(QLatin1String("S"), Qt::CaseInsensitive) == 0)
        first = -first;
    if (match.captured(4).compare(QLatin1String("W"), Qt::CaseInsensitive) == 0)
        second = -second;
    if (std::abs(first) <= 90 && std::abs(second) <= 180)
        return moved({second, first}, degrees(), crs);
    for (const QgsPointXY &point : {QgsPointXY(first, second), QgsPointXY(second, first)})
        if (isWhereUsed(point, crs))
            return point;
    return std::nullopt;
}

} // namespace madang
