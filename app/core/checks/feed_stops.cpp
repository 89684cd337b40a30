// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/feed_stops.h"

#include "core/file_memo.h"
#include "core/zip_members.h"

#include <qgsfeedback.h>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

namespace madang {

namespace {

int columnNamed(OGRFeatureDefn &table, const char *name)
{
    for (int i = 0; i < table.GetFieldCount(); ++i)
        if (QString::fromUtf8(table.GetFieldDefn(i)->GetNameRef()).trimmed() == QLatin1String(name))
            return i;
    return -1;
}

void addPlace(QgsRectangle &box, OGRFeature &stop, int lonColumn, int latColumn)
{
    bool hasLon = false, hasLat = false;
    const double lon = QByteArray(stop.GetFieldAsString(lonColumn)).trimmed().toDouble(&hasLon);
    const double lat = QByteArray(stop.GetFieldAsString(latColumn)).trimmed().toDouble(&hasLat);
    // 0, 0 in the Gulf of Guinea is what a blank becomes in many programs.
    if (hasLon && hasLat && std::abs(lon) <= 180 && std::abs(lat) <= 90 && (lon != 0 || lat != 0))
        box.combineExtentWith(lon, lat);
}

} // namespace

QgsRectangle boxOfStops(const QString &feed, QgsFeedback *feedback)
{
    static FileMemo<QgsRectangle> memo;
    const FileState state = FileState::of(feed);
    if (const std::optional<QgsRectangle> known = memo.find(state))
        return *known;
    QgsRectangle box;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const QString member = memberNamed(membersOfZip(feed), QStringLiteral("stops.txt"));
    if (member.isEmpty())
        return box;
    const char *const drivers[] = {"CSV", nullptr};
    const char *const options[] = {"HEADERS=YES", nullptr};
    const QByteArray name = QByteArrayLiteral("CSV:") + memberForGdal(feed, member).toUtf8();
    const GDALDatasetUniquePtr file(GDALDataset::Open(name.constData(), GDAL_OF_VECTOR, drivers, options));
    OGRLayer *stops = file ? file->GetLayer(0) : nullptr;
    const int lon = stops ? columnNamed(*stops->GetLayerDefn(), "stop_lon") : -1;
    const int lat = stops ? columnNamed(*stops->GetLayerDefn(), "stop_lat") : -1;
    if (lon < 0 || lat < 0)
        return box;
    for (const OGRFeatureUniquePtr &stop : *stops) {
        if (feedback && feedback->isCanceled())
            return {};
        addPlace(box, *stop, lon, lat);
    }
    memo.keep(state, box);
    return box;
}

} // namespace madang
