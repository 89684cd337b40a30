// SPDX-License-Identifier: GPL-2.0-or-later
// Every entry of the reference answers that a service day can give, and every broken feed.
#include "memory_archive.h"

#include "support/reference_data.h"
#include "transit/engine/service_day.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace madang;
using namespace madang::transit;
using namespace madang::test;

namespace {

struct Counted
{
    FeedReading reading;
    ServiceDay day;
};

Counted count(const QString &feed, const QString &date)
{
    Progress progress;
    Counted result{readFeed((referenceData() + "/transit/" + feed).toStdString(), {}, progress), {}};
    const ServiceCalendar calendar(result.reading.feed);
    result.day = serviceDay(result.reading.feed, findPatterns(result.reading.feed), calendar,
                            *parseIsoDate(date.toStdString()), result.reading.log, progress);
    return result;
}

QString fileOf(const QString &entry)
{
    if (entry.startsWith("google-sample"))
        return "us-google-sample-feed-1.zip";
    if (entry.startsWith("kr-busan-metro"))
        return "kr-busan-metro.zip";
    if (entry.startsWith("fi-kuopio"))
        return "fi-kuopio.zip";
    return "synthetic-grid/gtfs.zip";
}

QString time(ServiceSeconds seconds)
{
    return QString::fromStdString(formatServiceTime(seconds));
}

// [[id, departures] …] as the reference has it: the five with most, those with equal numbers by id.
QJsonArray busiestStops(const Counted &counted)
{
    std::vector<std::size_t> order(counted.day.stops.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(-counted.day.stops[a].departures.count, counted.reading.feed.stops[a].id)
            < std::pair(-counted.day.stops[b].departures.count, counted.reading.feed.stops[b].id);
    });
    QJsonArray result;
    for (std::size_t i = 0; i < 5; ++i)
        result.append(QJsonArray{QString::fromStdString(counted.reading.feed.stops[order[i]].id),
                                 qint64(counted.day.stops[order[i]].departures.count)});
    return result;
}

QJsonArray morningDepartures(const Counted &counted)
{
    struct Row
    {
        qint64 departures;
        QString route, direction;
    };
    std::vector<Row> rows;
    for (const RouteDay &route : counted.day.routes) {
        qint64 departures = 0;
        for (std::size_t hour = 7; hour < 9 && hour < route.startsPerHour.size(); ++hour)
            departures += route.startsPerHour[hour];
        if (departures > 0)
            rows.push_back({departures, QString::fromStdString(counted.reading.feed.routes[route.route].id),
                            route.direction < 0 ? QString() : QString::number(route.direction)});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tuple(-a.departures, a.route, a.direction) < std::tuple(-b.departures, b.route, b.direction);
    });
    QJsonArray result;
    for (std::size_t i = 0; i < std::min<std::size_t>(5, rows.size()); ++i)
        result.append(QJsonObject{{"route_id", rows[i].route},
                                  {"direction_id", rows[i].direction},
                                  {"departures", rows[i].departures},
                                  {"mean_scheduled_headway_min", std::round(12000.0 / double(rows[i].departures)) / 100}});
    return result;
}

} // namespace

class TestReferenceFeeds : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { MADANG_NEED_REFERENCE_DATA(); }
    void expected_data();
    void expected();
    void frequenciesEqualTheirTimetable();
    void platformsPathwaysTranslations();
    void broken_data();
    void broken();
    void everyBrokenFeedIsTested();
};

void TestReferenceFeeds::expected_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QJsonObject>("answer");
    QFile file(referenceData() + "/transit/expected.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject entries = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(entries.size() >= 7);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        QTest::newRow(qPrintable(entry.key())) << fileOf(entry.key()) << entry.value().toObject();
}

void TestReferenceFeeds::expected()
{
    QFETCH(QString, feed);
    QFETCH(QJsonObject, answer);
    const Counted counted = count(feed, answer["date"].toString());
    const ServiceDay &day = counted.day;
    QVERIFY(counted.reading.canBeTimed());
    QCOMPARE(int(counted.reading.feed.stops.size()), answer["stops"].toInt());
    QCOMPARE(int(counted.reading.feed.routes.size()), answer["routes"].toInt());
    QCOMPARE(int(counted.reading.feed.trips.size()), answer["trips_rows"].toInt());
    QCOMPARE(int(counted.reading.feed.calls.size()), answer["stop_time_rows"].toInt());
    QCOMPARE(int(counted.reading.feed.frequencies.size()), answer["frequency_rows"].toInt());
    QCOMPARE(int(day.runs), answer["vehicle_runs_on_date"].toInt());

    QJsonArray services;
    const std::vector<bool> active = ServiceCalendar(counted.reading.feed).activeOn(day.date);
    QStringList names;
    for (std::size_t i = 0; i < active.size(); ++i) {
        if (active[i])
            names << QString::fromStdString(counted.reading.feed.services[i].id);
    }
    names.sort();
    QCOMPARE(QJsonArray::fromStringList(names), answer["active_services"].toArray());
    if (day.runs == 0) {
        QVERIFY(findingOf(counted.reading.log, FeedRule::NoServiceOnDate));
        return;
    }
    QCOMPARE(time(day.firstDeparture), answer["first_departure"].toString());
    QCOMPARE(time(day.lastArrival), answer["last_arrival"].toString());
    QCOMPARE(int(day.runsAfterMidnight), answer["runs_ending_after_24h"].toInt());
    QCOMPARE(int(day.servedStops()), answer["served_stops"].toInt());
    QCOMPARE(int(day.mostSimultaneous), answer["max_simultaneous_runs"].toInt());
    QCOMPARE(time(day.mostSimultaneousAt), answer["max_simultaneous_at"].toString());
    QCOMPARE(std::round(double(day.seconds) / 3.6) / 1000, answer["in_service_vehicle_hours"].toDouble());
    QCOMPARE(std::round(day.metres / 100) / 10, answer["in_service_vehicle_km_stop_to_stop_haversine"].toDouble());
    QCOMPARE(busiestStops(counted), answer["busiest_stops_departures"].toArray());
    QCOMPARE(morningDepartures(counted), answer["am_0700_0900_departures_from_first_stop_top_route_dirs"].toArray());
}

void TestReferenceFeeds::frequenciesEqualTheirTimetable()
{
    const Counted a = count("synthetic-grid/gtfs-frequencies.zip", "2026-04-08");
    const Counted b = count("synthetic-grid/gtfs.zip", "2026-04-08");
    QCOMPARE(a.reading.feed.trips.size(), std::size_t(4));
    QCOMPARE(a.day.runs, b.day.runs);
    QCOMPARE(a.day.seconds, b.day.seconds);
    QCOMPARE(a.day.lastArrival, b.day.lastArrival);
    QCOMPARE(a.day.mostSimultaneous, b.day.mostSimultaneous);
    QCOMPARE(a.day.startsPerHour, b.day.startsPerHour);
    for (std::size_t i = 0; i < a.day.stops.size(); ++i) {
        QCOMPARE(a.day.stops[i].departures.count, b.day.stops[i].departures.count);
        QCOMPARE(a.day.stops[i].departures.last, b.day.stops[i].departures.last);
    }
    QCOMPARE(a.day.runsByHeadway, std::int64_t(0)); // exact_times 1
}

// By hand: on Saturday 2019-03-30 run A (2), B on weekends (2) and, as "working days" has Saturdays too, on working
// days: 12 runs every 5 min and 6 every 10, C (3) and D (1).
void TestReferenceFeeds::platformsPathwaysTranslations()
{
    const Counted counted = count("de-sample-gtfs-feed-npm-0.13.zip", "2019-03-30");
    QCOMPARE(counted.day.runs, std::int64_t(2 + 2 + 12 + 6 + 3 + 1));
    QCOMPARE(counted.day.runsByHeadway, std::int64_t(6));
    QCOMPARE(time(counted.day.lastArrival), QString("26:03:00"));
    QCOMPARE(counted.reading.feed.stops[0].type, PlaceType::Station);
    QCOMPARE(counted.reading.feed.stops[1].parent, Index(0));
    QVERIFY(findingOf(counted.reading.log, FeedRule::CallAtStation));
}

void TestReferenceFeeds::broken_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("loads");
    QTest::addColumn<int>("runs"); // on Tuesday 2007-06-05, or Saturday 2007-06-09 after the slash
    const auto row = [](const char *name, FeedRule rule, const char *file, const char *field, int number,
                        const char *value, bool loads, int runs) {
        QTest::newRow(name) << int(rule) << file << field << number << QString::fromUtf8(value) << loads << runs;
    };
    row("bad_date_format", FeedRule::BadDate, "calendar.txt", "start_date", 2, "2007.01.01", true, 0);
    row("bad_utf8", FeedRule::NotUtf8, "stops.txt", "stop_name", 2, "Furnace Creek Resort (Demo) \xEF\xBF\xBD\xEF\xBF\xBD",
        true, 140);
    row("duplicate_stop_sequence", FeedRule::DuplicateStopSequence, "stop_times.txt", "stop_sequence", 4, "10", true, 1);
    row("empty_file", FeedRule::EmptyFile, "agency.txt", "", 0, "", false, 0);
    row("missing_calendar", FeedRule::MissingCalendar, "calendar.txt", "", 0, "", false, 0);
    row("missing_endpoint_times", FeedRule::MissingEndpointTime, "stop_times.txt", "arrival_time", 16, "", true, 138);
    row("missing_row_cells", FeedRule::ShortRow, "routes.txt", "", 4, "6", true, 140);
    row("missing_stop_times", FeedRule::MissingFile, "stop_times.txt", "", 0, "", false, 0);
    row("missing_stops", FeedRule::MissingFile, "stops.txt", "", 0, "", false, 0);
    row("undefined_stop", FeedRule::UnknownStop, "stop_times.txt", "stop_id", 11, "NADAR", true, 140);
    row("unknown_format", FeedRule::NotAZip, "unknown_format.zip", "", 0, "20", false, 0);
    row("utf16", FeedRule::Utf16, "stops.txt", "", 0, "", false, 0);
    // Nothing is wrong with these two; the rule is one that must not be there.
    row("only_calendar_dates", FeedRule::MissingCalendar, "", "", 0, "", true, 4);
    row("utf8bom", FeedRule::MissingColumn, "", "", 0, "", true, 140);
}

void TestReferenceFeeds::broken()
{
    QFETCH(int, rule);
    QFETCH(QString, file);
    QFETCH(QString, field);
    QFETCH(int, row);
    QFETCH(QString, value);
    QFETCH(bool, loads);
    QFETCH(int, runs);
    const Counted counted = count(QString("broken/%1.zip").arg(QTest::currentDataTag()), "2007-06-05");
    QCOMPARE(counted.reading.canBeTimed(), loads);
    if (loads)
        QCOMPARE(int(counted.day.runs), runs);
    const FeedFinding *told = nullptr;
    for (const FeedFinding &finding : counted.reading.log.findings()) {
        if (int(finding.rule) == rule && (file.isEmpty() || finding.file == file.toStdString())
            && (field.isEmpty() || finding.field == field.toStdString()))
            told = &finding;
    }
    if (file.isEmpty()) {
        QVERIFY(!told);
        QVERIFY(counted.reading.log.findings().empty());
        return;
    }
    QVERIFY(told);
    QCOMPARE(int(told->first.front().row), row);
    QCOMPARE(QString::fromStdString(told->first.front().value), value);
}

void TestReferenceFeeds::everyBrokenFeedIsTested()
{
    QFile file(referenceData() + "/transit/broken/expected.tsv");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size() - 1, 14); // as many as broken_data() has
}

QTEST_APPLESS_MAIN(TestReferenceFeeds)
#include "test_reference_feeds.moc"
