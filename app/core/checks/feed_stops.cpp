// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/feed_stops.h"

#include "core/files/file_memo.h"
#include "core/files/zip_members.h"

#include <qgsfeedback.h>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {

constexpr double squareHeight = walkToAStop / 111320; // degrees

// Degrees: as long on the ground as the height, in the middle of its row.
double squareWidth(int row)
{
    return squareHeight / std::max(0.01, std::cos((row + 0.5) * squareHeight * M_PI / 180));
}

int squareRow(double latitude)
{
    return int(std::floor(latitude / squareHeight));
}

int squareColumn(double longitude, int row)
{
    return int(std::floor(longitude / squareWidth(row)));
}

int columnNamed(OGRFeatureDefn &table, const char *name)
{
    for (int i = 0; i < table.GetFieldCount(); ++i)
        if (QString::fromUtf8(table.GetFieldDefn(i)->GetNameRef()).trimmed() == QLatin1String(name))
            return i;
    return -1;
}

void addPlace(FeedStops &stops, OGRFeature &stop, int lonColumn, int latColumn)
{
    bool hasLon = false, hasLat = false;
    const double lon = QByteArray(stop.GetFieldAsString(lonColumn)).trimmed().toDouble(&hasLon);
    const double lat = QByteArray(stop.GetFieldAsString(latColumn)).trimmed().toDouble(&hasLat);
    // 0, 0 in the Gulf of Guinea is what a blank becomes in many programs.
    if (hasLon && hasLat && std::abs(lon) <= 180 && std::abs(lat) <= 90 && (lon != 0 || lat != 0))
        stops.add(lon, lat);
}

} // namespace

void FeedStops::add(double longitude, double latitude)
{
    const int row = squareRow(latitude);
    m_squares[{row, squareColumn(longitude, row)}].combineExtentWith(longitude, latitude);
    m_box.combineExtentWith(longitude, latitude);
    m_places << QgsPointXY(longitude, latitude);
}

bool FeedStops::serve(double longitude, double latitude) const
{
    const int middle = squareRow(latitude);
    for (int row = middle - 1; row <= middle + 1; ++row) {
        const double width = squareWidth(row);
        const int column = squareColumn(longitude, row);
        for (int side = -1; side <= 1; ++side) {
            const auto stops = m_squares.constFind({row, column + side});
            if (stops != m_squares.cend() && longitude >= stops->xMinimum() - width && longitude <= stops->xMaximum() + width
                && latitude >= stops->yMinimum() - squareHeight && latitude <= stops->yMaximum() + squareHeight)
                return true;
        }
    }
    return false;
}

FeedStops stopsOfFeed(const QString &feed, QgsFeedback *feedback)
{
    static FileMemo<FeedStops> memo;
    const FileState state = FileState::of(feed);
    if (const std::optional<FeedStops> known = memo.find(state))
        return *known;
    FeedStops found;
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const QString member = memberNamed(membersOfZip(feed), QStringLiteral("stops.txt"));
    if (member.isEmpty())
        return found;
    const char *const drivers[] = {"CSV", nullptr};
    const char *const options[] = {"HEADERS=YES", nullptr};
    const QByteArray name = QByteArrayLiteral("CSV:") + memberForGdal(feed, member).toUtf8();
    const GDALDatasetUniquePtr file(GDALDataset::Open(name.constData(), GDAL_OF_VECTOR, drivers, options));
    OGRLayer *stops = file ? file->GetLayer(0) : nullptr;
    const int lon = stops ? columnNamed(*stops->GetLayerDefn(), "stop_lon") : -1;
    const int lat = stops ? columnNamed(*stops->GetLayerDefn(), "stop_lat") : -1;
    if (lon < 0 || lat < 0)
        return found;
    for (const OGRFeatureUniquePtr &stop : *stops) {
        if (feedback && feedback->isCanceled())
            return {};
        addPlace(found, *stop, lon, lat);
    }
    memo.keep(state, found);
    return found;
}

} // namespace madang
