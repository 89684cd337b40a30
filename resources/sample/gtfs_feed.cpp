// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/gtfs_feed.h"

#include "core/failure.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>

#include <zip.h>

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace madang::sample {

namespace {

constexpr double busSpeed = 5.6; // m/s between stops, 20 km/h
constexpr int dwell = 20;        // seconds at a stop

QByteArray csvRow(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        if (field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"')))
            field = QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\""))
                    + QLatin1Char('"');
        quoted << field;
    }
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

// Times of a service day run past 24:00.
QString timeOfDay(int seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

// Seconds of the service day at which a line's runs start from either end.
std::vector<int> departures(const BusLine &line, bool weekend)
{
    constexpr int first = 5 * 3600 + 1800, last = 21 * 3600;
    std::vector<int> starts;
    for (int at = first; at <= last;) {
        starts.push_back(at);
        const int hour = at / 3600;
        const bool peak = !weekend && ((hour >= 6 && hour < 9) || (hour >= 16 && hour < 19));
        at += 60
              * (peak      ? line.peakHeadway
                 : weekend ? line.offPeakHeadway * 3 / 2
                           : line.offPeakHeadway);
    }
    return starts;
}

class Feed {
public:
    explicit Feed(const BusNetwork &network)
        : m_network(network)
    {
        m_toDegrees =
            QgsCoordinateTransform(QgsCoordinateReferenceSystem(QLatin1String(planCrs)),
                                   QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                   QgsCoordinateTransformContext());
        writeAgency();
        writeStops();
        writeCalendar();
        for (const BusLine &line : network.lines)
            writeLine(line);
    }

    const std::vector<std::pair<QByteArray, QByteArray>> &files() const { return m_files; }

private:
    void add(const char *file, const QStringList &row)
    {
        auto found = std::find_if(m_files.begin(), m_files.end(),
                                  [&](const auto &known) { return known.first == file; });
        if (found == m_files.end())
            found = m_files.insert(m_files.end(), {QByteArray(file), QByteArray()});
        found->second += csvRow(row);
    }

    void translate(const QString &table, const QString &field, const QString &record,
                   const Name &name)
    {
        add("translations.txt", {table, field, QStringLiteral("km"), name.khmer, record});
        add("translations.txt", {table, field, QStringLiteral("ko"), name.korean, record});
    }

    void writeAgency()
    {
        const Name agency{QStringLiteral("Town Bus (schematic training feed)"),
                          QStringLiteral("시내버스(교육용 도식 자료)"),
                          QStringLiteral("រថយន្តក្រុង (ទិន្នន័យគំនូសបង្ហាត់បង្រៀន)")};
        const QString site = QStringLiteral("https://example.org/");
        add("agency.txt", {QStringLiteral("agency_id"), QStringLiteral("agency_name"),
                           QStringLiteral("agency_url"), QStringLiteral("agency_timezone"),
                           QStringLiteral("agency_lang")});
        add("agency.txt", {QStringLiteral("town"), agency.english, site,
                           QStringLiteral("Asia/Phnom_Penh"), QStringLiteral("en")});
        add("feed_info.txt",
            {QStringLiteral("feed_publisher_name"), QStringLiteral("feed_publisher_url"),
             QStringLiteral("feed_lang"), QStringLiteral("feed_start_date"),
             QStringLiteral("feed_end_date"), QStringLiteral("feed_version")});
        add("feed_info.txt",
            {QStringLiteral("Madang project, schematic, CC0"), site, QStringLiteral("en"),
             QStringLiteral("20260101"), QStringLiteral("20281231"), QStringLiteral("1")});
        add("translations.txt",
            {QStringLiteral("table_name"), QStringLiteral("field_name"), QStringLiteral("language"),
             QStringLiteral("translation"), QStringLiteral("record_id")});
        translate(QStringLiteral("agency"), QStringLiteral("agency_name"), QStringLiteral("town"),
                  agency);
    }

    void writeStops()
    {
        add("stops.txt", {QStringLiteral("stop_id"), QStringLiteral("stop_name"),
                          QStringLiteral("stop_lat"), QStringLiteral("stop_lon")});
        for (std::size_t i = 0; i < m_network.stops.size(); ++i) {
            const BusStop &stop = m_network.stops[i];
            const QgsPointXY degrees =
                m_toDegrees.transform(stop.place.x() + originEast, stop.place.y() + originNorth);
            add("stops.txt",
                {stopId(static_cast<int>(i)), stop.name.english,
                 QString::number(degrees.y(), 'f', 6), QString::number(degrees.x(), 'f', 6)});
            translate(QStringLiteral("stops"), QStringLiteral("stop_name"),
                      stopId(static_cast<int>(i)), stop.name);
        }
    }

    // Fixed public holidays run as a weekend.
    void writeCalendar()
    {
        add("calendar.txt",
            {QStringLiteral("service_id"), QStringLiteral("monday"), QStringLiteral("tuesday"),
             QStringLiteral("wednesday"), QStringLiteral("thursday"), QStringLiteral("friday"),
             QStringLiteral("saturday"), QStringLiteral("sunday"), QStringLiteral("start_date"),
             QStringLiteral("end_date")});
        const auto service = [&](const char *id, const char *days) {
            QStringList row = {QLatin1String(id)};
            for (const char *day = days; *day; ++day)
                row << QString(QLatin1Char(*day));
            add("calendar.txt", row << QStringLiteral("20260101") << QStringLiteral("20281231"));
        };
        service("WD", "1111100");
        service("WE", "0000011");
        add("calendar_dates.txt", {QStringLiteral("service_id"), QStringLiteral("date"),
                                   QStringLiteral("exception_type")});
        for (int year = 2026; year <= 2028; ++year) {
            for (const QDate &day :
                 {QDate(year, 1, 1), QDate(year, 1, 7), QDate(year, 5, 1), QDate(year, 11, 9)}) {
                if (day.dayOfWeek() > 5)
                    continue;
                const QString date = day.toString(QStringLiteral("yyyyMMdd"));
                add("calendar_dates.txt", {QStringLiteral("WD"), date, QStringLiteral("2")});
                add("calendar_dates.txt", {QStringLiteral("WE"), date, QStringLiteral("1")});
            }
        }
    }

    void writeLine(const BusLine &line)
    {
        if (&line == &m_network.lines.front())
            writeLineHeaders();
        add("routes.txt", {line.id, QStringLiteral("town"), line.id.mid(1), line.name.english,
                           QStringLiteral("3"), line.colour, QStringLiteral("FFFFFF")});
        translate(QStringLiteral("routes"), QStringLiteral("route_long_name"), line.id, line.name);
        for (const bool back : {false, true}) {
            writeShape(line, back);
            for (const bool weekend : {false, true}) {
                std::vector<int> starts = departures(line, weekend);
                // The night run leaves late on the service day and arrives on the next calendar
                // day.
                if (line.id == QLatin1String("L1"))
                    starts.push_back(back ? 24 * 3600 + 600 : 23 * 3600 + 50 * 60);
                for (std::size_t run = 0; run < starts.size(); ++run)
                    writeTrip(line, back, weekend, static_cast<int>(run) + 1, starts[run]);
            }
        }
    }

    void writeLineHeaders()
    {
        add("routes.txt", {QStringLiteral("route_id"), QStringLiteral("agency_id"),
                           QStringLiteral("route_short_name"), QStringLiteral("route_long_name"),
                           QStringLiteral("route_type"), QStringLiteral("route_color"),
                           QStringLiteral("route_text_color")});
        add("trips.txt", {QStringLiteral("route_id"), QStringLiteral("service_id"),
                          QStringLiteral("trip_id"), QStringLiteral("trip_headsign"),
                          QStringLiteral("direction_id"), QStringLiteral("shape_id")});
        add("stop_times.txt",
            {QStringLiteral("trip_id"), QStringLiteral("arrival_time"),
             QStringLiteral("departure_time"), QStringLiteral("stop_id"),
             QStringLiteral("stop_sequence"), QStringLiteral("shape_dist_traveled")});
        add("shapes.txt", {QStringLiteral("shape_id"), QStringLiteral("shape_pt_lat"),
                           QStringLiteral("shape_pt_lon"), QStringLiteral("shape_pt_sequence"),
                           QStringLiteral("shape_dist_traveled")});
    }

    void writeShape(const BusLine &line, bool back)
    {
        QgsPolylineXY path = line.path;
        if (back)
            std::reverse(path.begin(), path.end());
        double along = 0;
        for (int i = 0; i < path.size(); ++i) {
            if (i > 0)
                along += path.at(i - 1).distance(path.at(i));
            const QgsPointXY degrees =
                m_toDegrees.transform(path.at(i).x() + originEast, path.at(i).y() + originNorth);
            add("shapes.txt", {shapeId(line, back), QString::number(degrees.y(), 'f', 6),
                               QString::number(degrees.x(), 'f', 6), QString::number(i + 1),
                               QString::number(along, 'f', 1)});
        }
    }

    void writeTrip(const BusLine &line, bool back, bool weekend, int run, int start)
    {
        const QString service = weekend ? QStringLiteral("WE") : QStringLiteral("WD");
        const QString trip = QStringLiteral("%1-%2-%3-%4")
                                 .arg(line.id, service)
                                 .arg(back ? 1 : 0)
                                 .arg(run, 3, 10, QLatin1Char('0'));
        const std::size_t count = line.stops.size();
        const int lastStop = back ? line.stops.front() : line.stops.back();
        add("trips.txt", {line.id, service, trip,
                          m_network.stops[static_cast<std::size_t>(lastStop)].name.english,
                          QString::number(back ? 1 : 0), shapeId(line, back)});
        const double length = line.stations.back();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t k = back ? count - 1 - i : i;
            const double along = back ? length - line.stations[k] : line.stations[k];
            const int arrival = start + static_cast<int>(along / busSpeed)
                                + dwell * static_cast<int>(i > 0 ? i - 1 : 0);
            const int departure = arrival + (i > 0 && i + 1 < count ? dwell : 0);
            add("stop_times.txt",
                {trip, timeOfDay(arrival), timeOfDay(departure), stopId(line.stops[k]),
                 QString::number(i + 1), QString::number(along, 'f', 1)});
        }
    }

    static QString stopId(int index)
    {
        return QStringLiteral("S%1").arg(index + 1, 2, 10, QLatin1Char('0'));
    }
    static QString shapeId(const BusLine &line, bool back)
    {
        return QStringLiteral("%1-%2").arg(line.id).arg(back ? 1 : 0);
    }

    const BusNetwork &m_network;
    QgsCoordinateTransform m_toDegrees;
    std::vector<std::pair<QByteArray, QByteArray>> m_files;
};

} // namespace

void writeGtfsFeed(const BusNetwork &network, const QString &path)
{
    const Feed feed(network);
    int code = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    bool written = archive;
    for (const auto &[name, text] : feed.files()) {
        if (!written)
            break;
        zip_source_t *source =
            zip_source_buffer(archive, text.constData(), static_cast<zip_uint64_t>(text.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        // A fixed date (1 January 2026), so that the same feed is the same file.
        constexpr zip_uint16_t date = ((2026 - 1980) << 9) | (1 << 5) | 1;
        written =
            index >= 0
            && zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, date, 0) == 0;
    }
    if (archive && zip_close(archive) != 0) {
        zip_discard(archive);
        written = false;
    }
    if (!written)
        throw Failure(
            QCoreApplication::translate("SamplePlan", "The bus feed could not be written."), path);
}

} // namespace madang::sample
