// SPDX-License-Identifier: GPL-2.0-or-later
#include "transit/processing/feed_features.h"

#include "transit/engine/route_lines.h"

#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgspoint.h>

#include <algorithm>

namespace madang::transit {

namespace {

QgsFields fields(std::initializer_list<std::pair<const char *, QMetaType::Type>> columns)
{
    QgsFields result;
    for (const auto &[name, type] : columns)
        result.append(QgsField(QString::fromLatin1(name), type));
    return result;
}

// The name in each language; the second is blank where it is the same.
QStringList namesIn(const QStringList &languages, const std::vector<LocalName> &names, const std::string &own)
{
    QStringList result;
    for (const QString &language : languages)
        result << QString::fromStdString(nameIn(language.toStdString(), names, own));
    if (result.isEmpty())
        result << QString::fromStdString(own);
    result.removeDuplicates();
    while (result.size() < 2)
        result << QString();
    return result;
}

} // namespace

QgsFields stopFields()
{
    return fields({{"stop_id", QMetaType::QString}, {"code", QMetaType::QString}, {"name", QMetaType::QString},
                   {"name_2", QMetaType::QString}, {"location_type", QMetaType::Int},
                   {"parent_station", QMetaType::QString}, {"departures", QMetaType::LongLong},
                   {"arrivals", QMetaType::LongLong}, {"first_departure", QMetaType::QString},
                   {"last_departure", QMetaType::QString}});
}

void forEachStop(const Feed &feed, const ServiceDay &day, const QStringList &languages,
                 const std::function<void(QgsFeature &)> &use)
{
    const QgsFields columns = stopFields();
    for (std::size_t i = 0; i < feed.stops.size(); ++i) {
        const Stop &stop = feed.stops[i];
        if (!stop.place.isKnown())
            continue;
        const StopDay &service = day.stops[i];
        const QStringList names = namesIn(languages, stop.names, stop.name);
        QgsFeature feature(columns);
        feature.setAttributes(QVector<QVariant>{QString::fromStdString(stop.id), QString::fromStdString(stop.code), names[0], names[1], int(stop.type),
                               stop.parent == noIndex ? QString() : QString::fromStdString(feed.stops[stop.parent].id),
                               qint64(service.departures.count), qint64(service.arrivals),
                               timeText(service.departures.first), timeText(service.departures.last)});
        feature.setGeometry(QgsGeometry(new QgsPoint(stop.place.lon, stop.place.lat)));
        use(feature);
    }
}

QgsFields routeFields()
{
    return fields({{"route_id", QMetaType::QString}, {"short_name", QMetaType::QString}, {"name", QMetaType::QString},
                   {"name_2", QMetaType::QString}, {"mode", QMetaType::QString}, {"route_type", QMetaType::Int},
                   {"colour", QMetaType::QString}, {"runs", QMetaType::LongLong},
                   {"first_departure", QMetaType::QString}, {"last_arrival", QMetaType::QString},
                   {"from_shapes", QMetaType::Int}});
}

void forEachRoute(const OpenFeed &feed, const ServiceDay &day, const QStringList &languages,
                  const std::function<void(QgsFeature &)> &use)
{
    const QgsFields columns = routeFields();
    for (const RouteLine &line : routeLines(feed.feed(), feed.patterns())) {
        const Route &route = feed.feed().routes[line.route];
        const RouteDay service = wholeRoute(day, line.route);
        const QStringList names = namesIn(languages, route.longNames, route.longName);
        QgsFeature feature(columns);
        feature.setAttributes(QVector<QVariant>
            {QString::fromStdString(route.id), QString::fromStdString(route.shortName), names[0], names[1], transitMode(route.type), route.type,
             route.colour ? QStringLiteral("#%1").arg(*route.colour, 6, 16, QLatin1Char('0')) : QString(),
             qint64(service.runs), timeText(service.firstDeparture), timeText(service.lastArrival),
             int(line.fromShapes)});
        auto geometry = std::make_unique<QgsMultiLineString>();
        for (const std::vector<LonLat> &part : line.parts) {
            QVector<double> x, y;
            for (const LonLat &point : part) {
                x << point.lon;
                y << point.lat;
            }
            geometry->addGeometry(new QgsLineString(x, y));
        }
        feature.setGeometry(QgsGeometry(std::move(geometry)));
        use(feature);
    }
}

RouteDay wholeRoute(const ServiceDay &day, Index route)
{
    RouteDay whole{.route = route, .direction = -1, .startsPerHour = {}};
    for (const RouteDay &direction : day.routes) {
        if (direction.route != route)
            continue;
        whole.runs += direction.runs;
        whole.seconds += direction.seconds;
        whole.metres += direction.metres;
        if (direction.firstDeparture != noTime
            && (whole.firstDeparture == noTime || direction.firstDeparture < whole.firstDeparture))
            whole.firstDeparture = direction.firstDeparture;
        whole.lastArrival = std::max(whole.lastArrival, direction.lastArrival);
        whole.startsPerHour.resize(std::max(whole.startsPerHour.size(), direction.startsPerHour.size()), 0);
        for (std::size_t hour = 0; hour < direction.startsPerHour.size(); ++hour)
            whole.startsPerHour[hour] += direction.startsPerHour[hour];
    }
    return whole;
}

QString timeText(ServiceSeconds seconds)
{
    return seconds == noTime ? QString() : QString::fromStdString(formatServiceTime(seconds));
}

QString transitMode(int routeType)
{
    if (routeType >= 100) {
        switch (routeType / 100) {
        case 1:
            return QStringLiteral("rail");
        case 2:
        case 7:
        case 8:
            return QStringLiteral("bus"); // coach, bus, trolleybus
        case 4:
            return routeType == 405 ? QStringLiteral("tram") : QStringLiteral("metro"); // 405 monorail
        case 9:
            return QStringLiteral("tram");
        case 10:
        case 12:
            return QStringLiteral("ferry");
        case 11:
            return QStringLiteral("air");
        case 13:
        case 14:
            return QStringLiteral("cableway");
        case 15:
            return QStringLiteral("taxi");
        default:
            return QStringLiteral("other");
        }
    }
    switch (routeType) {
    case 0:
    case 12:
        return QStringLiteral("tram"); // tram and light rail; monorail
    case 1:
        return QStringLiteral("metro");
    case 2:
        return QStringLiteral("rail");
    case 3:
    case 11:
        return QStringLiteral("bus"); // bus, trolleybus
    case 4:
        return QStringLiteral("ferry");
    case 5:
    case 6:
    case 7:
        return QStringLiteral("cableway");
    default:
        return QStringLiteral("other");
    }
}

} // namespace madang::transit
