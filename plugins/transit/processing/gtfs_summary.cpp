// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/gtfs_summary.h"

#include "engine/progress.h"
#include "transit/processing/feed_features.h"
#include "transit/processing/feed_parameters.h"
#include "transit/processing/feed_sentences.h"

#include <qgsfeaturesink.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace madang::transit {

namespace {

constexpr std::size_t busiestShown = 20;

QVariant timeOrNull(ServiceSeconds seconds)
{
    return seconds == noTime ? QVariant() : QVariant(timeText(seconds));
}

QVariantList numbers(const std::vector<std::int64_t> &values)
{
    QVariantList list;
    for (const std::int64_t value : values)
        list << qint64(value);
    return list;
}

double rounded(double value, double perUnit)
{
    return std::round(value * perUnit) / perUnit;
}

QVariantMap places(const Feed &feed)
{
    const char *const names[] = {"stops", "stations", "entrances", "nodes", "boarding_areas"};
    std::size_t counts[5] = {};
    for (const Stop &stop : feed.stops)
        ++counts[std::size_t(stop.type)];
    QVariantMap map;
    for (std::size_t i = 0; i < 5; ++i)
        map[QLatin1String(names[i])] = int(counts[i]);
    return map;
}

QVariantList busiestStops(const Feed &feed, const ServiceDay &day)
{
    std::vector<std::size_t> order(feed.stops.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto busier = [&](std::size_t a, std::size_t b) {
        return std::pair(-day.stops[a].departures.count, feed.stops[a].id)
            < std::pair(-day.stops[b].departures.count, feed.stops[b].id);
    };
    const std::size_t shown = std::min(order.size(), busiestShown);
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(), busier);
    QVariantList rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const Stop &stop = feed.stops[order[i]];
        const TimeSpread &departures = day.stops[order[i]].departures;
        if (departures.count == 0)
            break;
        QVariantMap row{{QStringLiteral("stop_id"), QString::fromStdString(stop.id)},
                        {QStringLiteral("name"), QString::fromStdString(stop.name)},
                        {QStringLiteral("departures"), qint64(departures.count)},
                        {QStringLiteral("first_departure"), timeOrNull(departures.first)},
                        {QStringLiteral("last_departure"), timeOrNull(departures.last)}};
        if (stop.place.isKnown()) {
            row[QStringLiteral("lon")] = stop.place.lon;
            row[QStringLiteral("lat")] = stop.place.lat;
        }
        rows << row;
    }
    return rows;
}

QVariantList routeTable(const Feed &feed, const ServiceDay &day, const QStringList &languages)
{
    QVariantList rows;
    for (Index i = 0; i < feed.routes.size(); ++i) {
        const Route &route = feed.routes[i];
        const RouteDay service = wholeRoute(day, i);
        QStringList names;
        for (const QString &language : languages)
            names << QString::fromStdString(nameIn(language.toStdString(), route.longNames, route.longName));
        rows << QVariantMap{
            {QStringLiteral("route_id"), QString::fromStdString(route.id)},
            {QStringLiteral("short_name"), QString::fromStdString(route.shortName)},
            {QStringLiteral("name"), QString::fromStdString(route.longName)},
            {QStringLiteral("names"), names},
            {QStringLiteral("mode"), transitMode(route.type)},
            {QStringLiteral("colour"),
             route.colour ? QStringLiteral("#%1").arg(*route.colour, 6, 16, QLatin1Char('0')) : QString()},
            {QStringLiteral("runs"), qint64(service.runs)},
            {QStringLiteral("first_departure"), timeOrNull(service.firstDeparture)},
            {QStringLiteral("last_arrival"), timeOrNull(service.lastArrival)},
            {QStringLiteral("vehicle_hours"), rounded(double(service.seconds) / 3600, 1000)},
            {QStringLiteral("vehicle_km"), rounded(service.metres / 1000, 10)}};
    }
    return rows;
}

QStringList runningServices(const OpenFeed &open, const QDate &date)
{
    const std::vector<bool> active = open.calendar().activeOn(fromQDate(date));
    QStringList ids;
    for (std::size_t i = 0; i < active.size(); ++i) {
        if (active[i])
            ids << QString::fromStdString(open.feed().services[i].id);
    }
    ids.sort();
    return ids;
}

QStringList agencies(const Feed &feed)
{
    QStringList names;
    for (const Agency &agency : feed.agencies)
        names << QString::fromStdString(agency.name);
    return names;
}

} // namespace

QString GtfsSummary::shortHelpString() const
{
    return tr("Reads a GTFS feed (zip file or folder) and counts what it offers on one day: runs, stops served, first "
              "departure and last arrival, vehicle hours, departures at each stop. Runs of frequencies.txt are counted "
              "too. Times past midnight belong to the day before and are written past 24:00. Everything wrong with the "
              "feed is reported with file, row, field and value.");
}

void GtfsSummary::initAlgorithm(const QVariantMap &)
{
    addParameter(feedParameter());
    addParameter(planParameter());
    addParameter(dateParameter());
    addParameter(pastMidnightParameter());
    auto *languages = new QgsProcessingParameterString(QStringLiteral("LANGUAGES"),
                                                       tr("Languages of names"), QVariant(), false, true);
    languages->setHelp(tr("One or two, as “ko,km”, from the feed's translations.txt, for STOPS, ROUTE_LINES and the table of "
                          "routes. Left out: the feed's own names."));
    addParameter(languages);
    addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("STOPS"), tr("Stops with their departures"),
                                                       Qgis::ProcessingSourceType::VectorPoint, QVariant(), true, false));
    addParameter(new QgsProcessingParameterFeatureSink(QStringLiteral("ROUTE_LINES"), tr("Courses of the routes"),
                                                       Qgis::ProcessingSourceType::VectorLine, QVariant(), true, false));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("routes"), tr("Routes in the feed")));
    // The result “stops” cannot be declared beside the sink STOPS: QGIS takes them for one name.
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("runs"), tr("Runs on the day")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("first_departure"), tr("First departure")));
    addOutput(new QgsProcessingOutputString(QStringLiteral("last_arrival"), tr("Last arrival")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("served_stops"), tr("Stops with service on the day")));
}

bool GtfsSummary::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const
{
    return checkDate(parameters, message) && QgsProcessingAlgorithm::checkParameterValues(parameters, context, message);
}

QVariantMap GtfsSummary::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                          QgsProcessingFeedback *feedback)
try {
    const QString path = feedPath(parameterAsString(parameters, QStringLiteral("FEED"), context),
                                  parameterAsString(parameters, QStringLiteral("PLAN"), context));
    OpenFeed open(path, parameterAsBoolean(parameters, QStringLiteral("PAST_MIDNIGHT"), context), feedback);
    const FeedSentences sentences(open.feed());
    requireUsable(open);

    const QDate asked = QgsProcessingParameters::parameterAsDate(parameterDefinition(QStringLiteral("DATE")), parameters, context);
    const QDate date = asked.isValid() ? asked : open.defaultDate();
    if (!date.isValid())
        throw QgsProcessingException(tr("Nothing in this feed runs on any date. Check the dates in calendar.txt and "
                                        "calendar_dates.txt."));
    const ServiceDay day = open.day(date, feedback);
    requireUsable(open);

    const Feed &feed = open.feed();
    const QStringList languages = parameterAsString(parameters, QStringLiteral("LANGUAGES"), context)
                                      .split(QLatin1Char(','), Qt::SkipEmptyParts);
    QVariantMap results{
        {QStringLiteral("routes"), int(feed.routes.size())},
        {QStringLiteral("stops"), int(feed.stops.size())},
        {QStringLiteral("runs"), qint64(day.runs)},
        {QStringLiteral("first_departure"), timeOrNull(day.firstDeparture)},
        {QStringLiteral("last_arrival"), timeOrNull(day.lastArrival)},
        {QStringLiteral("served_stops"), int(day.servedStops())},
        {QStringLiteral("date"), date.toString(Qt::ISODate)},
        {QStringLiteral("feed_start"), open.firstDate().toString(Qt::ISODate)},
        {QStringLiteral("feed_end"), open.lastDate().toString(Qt::ISODate)},
        {QStringLiteral("agencies"), agencies(feed)},
        {QStringLiteral("publisher"), QString::fromStdString(feed.info.publisher)},
        {QStringLiteral("feed_version"), QString::fromStdString(feed.info.version)},
        {QStringLiteral("running_routes"), int(day.runningRoutes())},
        {QStringLiteral("places"), places(feed)},
        {QStringLiteral("runs_after_midnight"), qint64(day.runsAfterMidnight)},
        {QStringLiteral("runs_by_headway"), qint64(day.runsByHeadway)},
        {QStringLiteral("vehicle_hours"), rounded(double(day.seconds) / 3600, 1000)},
        {QStringLiteral("vehicle_km"), rounded(day.metres / 1000, 10)},
        {QStringLiteral("max_simultaneous_runs"), qint64(day.mostSimultaneous)},
        {QStringLiteral("max_simultaneous_at"), timeOrNull(day.mostSimultaneousAt)},
        {QStringLiteral("starts_per_hour"), numbers(day.startsPerHour)},
        {QStringLiteral("busiest_stops"), busiestStops(feed, day)},
        {QStringLiteral("route_table"), routeTable(feed, day, languages)},
        {QStringLiteral("services"), runningServices(open, date)},
        {QStringLiteral("findings"), sentences.maps(open.log())},
    };

    const QgsCoordinateReferenceSystem wgs84(QStringLiteral("EPSG:4326"));
    const auto fill = [&](const QString &name, const QgsFields &fields, Qgis::WkbType type, const auto &forEach) {
        QString id;
        const std::unique_ptr<QgsFeatureSink> sink(parameterAsSink(parameters, name, context, id, fields, type, wgs84));
        if (!sink)
            return;
        forEach([&](QgsFeature &feature) {
            if (!sink->addFeature(feature, QgsFeatureSink::FastInsert))
                throw QgsProcessingException(writeFeatureError(sink.get(), parameters, name));
        });
        if (!sink->flushBuffer())
            throw QgsProcessingException(writeFeatureError(sink.get(), parameters, name));
        results[name] = id;
    };
    fill(QStringLiteral("STOPS"), stopFields(), Qgis::WkbType::Point,
         [&](const auto &use) { forEachStop(feed, day, languages, use); });
    fill(QStringLiteral("ROUTE_LINES"), routeFields(), Qgis::WkbType::MultiLineString,
         [&](const auto &use) { forEachRoute(open, day, languages, use); });
    return results;
} catch (const Cancelled &) {
    return {};
}

} // namespace madang::transit
