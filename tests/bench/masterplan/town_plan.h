// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "made_parcels.h"

#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgspolygon.h>

#include <QFile>

namespace madang::topology::bench {

inline QByteArray wkbOf(const MultiPolygon &shape)
{
    auto polygon = std::make_unique<QgsPolygon>();
    QgsPointSequence points;
    for (const Point &point : shape.front().front())
        points << QgsPoint(point.x, point.y);
    auto *shell = new QgsLineString(points);
    shell->close();
    polygon->setExteriorRing(shell);
    QgsGeometry geometry(std::move(polygon));
    geometry.convertToMultiType();
    return geometry.asWkb();
}

// A plan file of madeTown(): parcels with the codes of four classes in turn, and streets.
inline void writeTownPlan(const QString &path, int parcelCount, int faultEvery)
{
    const MadeTown town = madeTown(parcelCount, faultEvery);
    PlanMeta meta;
    meta.title = QStringLiteral("Town of %1 parcels").arg(parcelCount);
    meta.country = QStringLiteral("KH");
    meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("km")};
    meta.currency = QStringLiteral("USD");
    meta.baseYear = 2026;
    meta.crs = QStringLiteral("EPSG:32648");
    const auto plan = Plan::create(path, meta);
    const QStringList codes{QStringLiteral("H1_1"), QStringLiteral("H2_3"), QStringLiteral("H1_2"), QStringLiteral("H1_4")};
    std::size_t next = 0;
    plan->applyBulk({QStringLiteral("Make parcels"), {}}, QStringLiteral("parcel"), [&]() -> std::optional<StoredRow> {
        if (next == town.parcels.size())
            return std::nullopt;
        PlanRow row;
        row.fields = {{QStringLiteral("code"), codes[int(next / 20 % 4)]}, {QStringLiteral("number"), QString::number(next + 1)}};
        row.wkb = wkbOf(town.parcels.shape(next++));
        return StoredRow{{}, row};
    });
    next = 0;
    plan->applyBulk({QStringLiteral("Make roads"), {}}, QStringLiteral("road"), [&]() -> std::optional<StoredRow> {
        if (next == town.roads.size())
            return std::nullopt;
        const RoadLine &road = town.roads[next++];
        QgsPointSequence points;
        for (const Point &point : road.points)
            points << QgsPoint(point.x, point.y);
        PlanRow row;
        row.fields = {{QStringLiteral("class"), QStringLiteral("residential")}, {QStringLiteral("width"), 2 * road.halfWidth}};
        row.wkb = QgsGeometry(new QgsLineString(points)).asWkb();
        return StoredRow{{}, row};
    });
}

} // namespace madang::topology::bench
