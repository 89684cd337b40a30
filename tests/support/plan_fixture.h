// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <qgsgeometry.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
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

// A plan to start from. Made once and copied: making one takes longer than most of what is tested.
inline std::unique_ptr<Plan> freshPlan(const QString &path, const PlanMeta &meta = battambang())
{
    static const QTemporaryDir made;
    static QHash<QString, QString> originals;
    // By its name too: the QGIS project that it holds knows it.
    const QString name = QFileInfo(path).fileName();
    const QStringList key{name, meta.title, meta.country, meta.languages.join(QLatin1Char(' ')), meta.currency, QString::number(meta.baseYear), meta.crs};
    QString &original = originals[key.join(QLatin1Char('|'))];
    if (original.isEmpty()) {
        const QString number = QString::number(originals.size());
        QDir(made.path()).mkdir(number);
        original = made.filePath(number + QLatin1Char('/') + name);
        Plan::create(original, meta);
    }
    if (!QFile::copy(original, path))
        qFatal("a plan could not be copied");
    return Plan::open(path);
}

inline std::unique_ptr<Plan> freshPlan(const QTemporaryDir &folder)
{
    return freshPlan(folder.filePath(QStringLiteral("plan.gpkg")));
}

inline QByteArray sha256(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

} // namespace madang::test
