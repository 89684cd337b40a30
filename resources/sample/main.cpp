// SPDX-License-Identifier: GPL-2.0-or-later
// madang-sample FOLDER: writes battambang.gpkg and the files that it refers to into the folder.
#include "sample/bus_lines.h"
#include "sample/cash_flow.h"
#include "sample/drainage_system.h"
#include "sample/gtfs_feed.h"
#include "sample/land.h"
#include "sample/plan_writer.h"
#include "sample/streets.h"
#include "sample/terrain.h"

#include "core/cartography/plan_project_storage.h"
#include "core/failure.h"
#include "core/geodata_setup.h"
#include "core/plan/plan.h"

#include <qgsapplication.h>

#include <QDir>

#include <cstdio>

namespace {

using namespace madang;
using namespace madang::sample;

PlanMeta sampleMeta()
{
    PlanMeta meta;
    meta.uid = QStringLiteral("6c0b1d5e-9d0f-5b6e-8f0a-6d6164616e67");
    meta.title = QStringLiteral("Battambang — schematic training plan");
    meta.country = QStringLiteral("KH");
    meta.languages = QStringList{QStringLiteral("ko"), QStringLiteral("km")};
    meta.currency = QStringLiteral("USD");
    meta.priceYear = 2026;
    meta.baseYear = 2026;
    meta.horizon = 2046;
    meta.crs = QLatin1String(planCrs);
    meta.schematic = true;
    return meta;
}

void writeSample(const QString &folder)
{
    const QDir root(folder);
    const QString data = root.filePath(QStringLiteral("battambang"));
    QDir().mkpath(data);
    const QString planFile = root.filePath(QStringLiteral("battambang.gpkg")),
                  dem = data + QStringLiteral("/dem.tif"),
                  feed = data + QStringLiteral("/gtfs.zip"),
                  cash = data + QStringLiteral("/cashflow.csv");
    for (const QString &old : {planFile, dem, feed, cash})
        QFile::remove(old);

    const StreetPlan streets = layStreets();
    const Land land = divideLand(streets, LandUse(streets));
    std::vector<QgsPolylineXY> embankments = {streets.railway};
    for (const Street &street : streets.streets)
        if (street.roadClass == RoadClass::primary)
            embankments.push_back(street.line);
    Terrain(canalLines(), embankments).writeGeoTiff(dem);
    writeGtfsFeed(layBusLines(streets), feed);
    writeCashFlow(cash);

    auto plan = Plan::create(planFile, sampleMeta());
    drawPlan(*plan, streets, land, layDrainage(land));
    plan->addDataset(QStringLiteral("dem"), dem, QStringLiteral("Terrain, 25 m (schematic)"),
                     sampleLicence(),
                     QStringLiteral("Made by the Madang project for training; not a survey. Metres "
                                    "above sea level, EPSG:32648."));
    plan->addDataset(
        QStringLiteral("gtfs"), feed, QStringLiteral("Three bus lines (schematic)"),
        sampleLicence(),
        QStringLiteral("Made by the Madang project for training; no operator runs these lines."));
    plan->addDataset(QStringLiteral("cashflow"), cash,
                     QStringLiteral("Costs and benefits, USD (illustrative)"),
                     sampleLicence(),
                     QStringLiteral("Made by the Madang project for training; constant prices of "
                                    "2026, year 0 is 2026; nothing was "
                                    "estimated for the real city."));
    plan.reset();
    // Once more, so that QGIS opens on the town: the one stored with the empty plan shows the country.
    storePlanProject(planFile);
}

} // namespace

int main(int argc, char **argv)
{
    // The history of the sample names no person.
    qputenv("USER", "Madang");
    const auto application = startQgis(argc, argv, false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "Usage: madang-sample FOLDER\n");
        return 2;
    }
    try {
        writeSample(arguments.at(1));
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(failure.text()));
        return 1;
    }
    return 0;
}
