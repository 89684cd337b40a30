// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/plan/dataset_role.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace madang {

namespace {

// The directory at the end of a zip file names its members in plain text.
bool isFeed(const QString &file)
{
    QFile zip(file);
    if (!zip.open(QIODevice::ReadOnly))
        return false;
    zip.seek(qMax<qint64>(0, zip.size() - 65536));
    const QByteArray end = zip.readAll();
    return end.contains("stops.txt") && end.contains("trips.txt");
}

bool isCashFlow(const QString &file)
{
    QFile table(file);
    if (!table.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = table.readLine(4096).toLower();
    return header.contains("year") && header.contains("cost") && header.contains("benefit");
}

} // namespace

QStringList datasetRoles()
{
    return {QStringLiteral("dem"), QStringLiteral("gtfs"), QStringLiteral("cashflow")};
}

QString datasetRoleName(const QString &role)
{
    if (role == QLatin1String("dem"))
        return QCoreApplication::translate("DatasetRole", "Terrain heights (DEM)");
    if (role == QLatin1String("gtfs"))
        return QCoreApplication::translate("DatasetRole", "Timetable of public transport (GTFS)");
    if (role == QLatin1String("cashflow"))
        return QCoreApplication::translate("DatasetRole", "Costs and benefits by year");
    return role;
}

QString datasetRoleOf(const QString &file)
{
    static const QStringList terrain = {QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("asc"),
                                        QStringLiteral("img"), QStringLiteral("vrt"),  QStringLiteral("hgt")};
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (terrain.contains(suffix))
        return QStringLiteral("dem");
    if (suffix == QLatin1String("zip") && isFeed(file))
        return QStringLiteral("gtfs");
    if (suffix == QLatin1String("csv") && isCashFlow(file))
        return QStringLiteral("cashflow");
    return {};
}

} // namespace madang
