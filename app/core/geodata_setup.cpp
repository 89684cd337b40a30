// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geodata_setup.h"

#include <qgsapplication.h>
#include <qgssettings.h>

#include <cpl_conv.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace madang {

void setUpGeodata()
{
    CPLSetConfigOption("OGR_SQLITE_JOURNAL", "DELETE");
    CPLSetConfigOption("OGR_SQLITE_SYNCHRONOUS", "FULL");
    CPLSetConfigOption("OGR_SQLITE_PRAGMA", "foreign_keys=ON,trusted_schema=OFF");
    // Times in gpkg_contents are the file's business, not a reason to touch it on opening.
    CPLSetConfigOption("OGR_GPKG_FOREIGN_KEY_CHECK", "YES");
    QgsSettings().setValue(QStringLiteral("qgis/walForSqlite3"), false);
}

QString qgisPrefix()
{
    const QString fromEnvironment = qEnvironmentVariable("QGIS_PREFIX_PATH");
    return fromEnvironment.isEmpty() ? QStringLiteral(MADANG_QGIS_PREFIX) : fromEnvironment;
}

namespace {
QString besideProgram(const QString &relative)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../") + relative);
}
} // namespace

QString sharePath()
{
    return besideProgram(QStringLiteral("share/madang"));
}

QString pluginPath()
{
    return besideProgram(QStringLiteral("lib/madang/plugins"));
}

std::unique_ptr<QgsApplication> startQgis(int &argc, char **argv, bool gui)
{
    // Each provider library costs 10 to 40 ms of start-up; OGR, GDAL and memory layers are built in.
    if (!qEnvironmentVariableIsSet("QGIS_PROVIDER_FILE"))
        qputenv("QGIS_PROVIDER_FILE", "libprovider_(delimitedtext|wms)");
    auto application = std::make_unique<QgsApplication>(argc, argv, gui);
    QgsApplication::setPrefixPath(qgisPrefix(), true);
    QgsApplication::initQgis();
    setUpGeodata();
    return application;
}

} // namespace madang
