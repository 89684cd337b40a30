// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/geodata_setup.h"

#include <qgsapplication.h>
#include <qgssettings.h>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace madang {

void setUpGeodata()
{
    CPLSetConfigOption("OGR_SQLITE_JOURNAL", "DELETE");
    CPLSetConfigOption("OGR_SQLITE_SYNCHRONOUS", "FULL");
    // Not at every opening: a map opens the file once for each layer, and each time every row would be looked at.
    CPLSetConfigOption("OGR_GPKG_FOREIGN_KEY_CHECK", "NO");
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

namespace {

QtMessageHandler passOn = nullptr;

// Qt 6 warns of every face that it tries before the one that has a text's script. Our list of faces is meant to be
// tried (see script_fonts.h), so that says nothing.
void withoutFontTrials(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("OpenType support missing for")))
        passOn(type, context, message);
}

} // namespace

namespace {

// QGIS fills a library of symbols for its pickers at the first start of all, and reads it whole at each later one, when
// the first label is made: a tenth of a second for pictures that we have no picker for. An empty one is read at once.
// Only in the program's own profile: one that QGIS_CUSTOM_CONFIG_PATH names is somebody's QGIS.
void emptySymbolLibrary()
{
    const QString path = QgsApplication::userStylePath();
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/');
    if (qEnvironmentVariableIsSet("QGIS_CUSTOM_CONFIG_PATH") || !QDir::cleanPath(path).startsWith(own))
        return;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler); // where it cannot be written it is read as it is
    const GDALDatasetUniquePtr library(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
    if (!library || !library->GetLayerByName("symbol") || library->GetLayerByName("symbol")->GetFeatureCount() == 0)
        return;
    library->StartTransaction();
    for (const char *sql : {"DELETE FROM tagmap", "DELETE FROM ctagmap", "DELETE FROM tag", "DELETE FROM symbol", "DELETE FROM colorramp",
                            "DELETE FROM labelsettings", "DELETE FROM textformat"})
        library->ExecuteSQL(sql, nullptr, nullptr);
    library->CommitTransaction();
}

} // namespace

std::unique_ptr<QgsApplication> startQgis(int &argc, char **argv, bool gui)
{
    // Each provider library costs 10 to 40 ms of start-up; OGR, GDAL and memory layers are built in.
    if (!qEnvironmentVariableIsSet("QGIS_PROVIDER_FILE"))
        qputenv("QGIS_PROVIDER_FILE", "libprovider_(delimitedtext|wms)");
    auto application = std::make_unique<QgsApplication>(argc, argv, gui);
    if (!passOn)
        passOn = qInstallMessageHandler(withoutFontTrials);
    QgsApplication::setPrefixPath(qgisPrefix(), true);
    QgsApplication::initQgis();
    emptySymbolLibrary();
    setUpGeodata();
    return application;
}

} // namespace madang
