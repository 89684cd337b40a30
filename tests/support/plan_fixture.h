// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan.h"

#include <qgsgeometry.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace madang::test {

inline PlanMeta battambang()
{
    PlanMeta meta;
    meta.title = QStringLiteral("Test plan · 시험 계획");
    meta.country = QStringLiteral("KH");
    meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("km")};
    meta.currency = QStringLiteral("USD");
    meta.baseYear = 2026;
    meta.crs = QStringLiteral("EPSG:32648");
    return meta;
}

// A row with a square of `side` m whose lower left corner is at x, y of the plan's CRS.
inline PlanRow square(double x, double y, double side, const QVariantMap &fields = {})
{
    PlanRow row;
    row.fields = fields;
    QgsGeometry geometry = QgsGeometry::fromRect(QgsRectangle(x, y, x + side, y + side));
    geometry.convertToMultiType();
    row.wkb = geometry.asWkb();
    return row;
}

inline QByteArray sha256(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace madang::test
