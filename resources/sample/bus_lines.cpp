// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/bus_lines.h"

#include "sample/facilities.h"
#include "sample/land_use.h"

#include <QMap>
#include <QSet>

#include <cmath>

namespace madang::sample {

namespace {

constexpr double stopSpacing = 270;  // metres
constexpr double sharedWithin = 90;  // metres
constexpr double besideStreet = 190; // metres from a stop to the facility that names it

// Names for stops, none of them twice.
class StopNames {
public:
    explicit StopNames(const StreetPlan &streets)
        : m_streets(streets)
        , m_facilities(facilities())
    {
    }

    Name nameAt(const QgsPointXY &place, const QString &ownStreet)
    {
        const Facility *nearest = nullptr;
        for (const Facility &facility : m_facilities)
            if (!m_used.contains(facility.name.english)
                && facility.place.distance(place) < besideStreet
                && (!nearest || facility.place.distance(place) < nearest->place.distance(place)))
                nearest = &facility;
        if (nearest)
            return take(nearest->name);
        const QgsGeometry point = QgsGeometry::fromPointXY(place);
        const Street *cross = nullptr;
        double distance = 75;
        for (const Street &street : m_streets.streets) {
            if (street.name.english == ownStreet || street.roadClass == RoadClass::track
                || m_used.contains(street.name.english))
                continue;
            const double away = QgsGeometry::fromPolylineXY(street.line).distance(point);
            if (away < distance) {
                distance = away;
                cross = &street;
            }
        }
        if (cross)
            return take(cross->name);
        const Name district = districtAt(place);
        return take(numbered(district, ++m_numbers[district.english]));
    }

private:
    Name take(const Name &name)
    {
        m_used.insert(name.english);
        return name;
    }

    const StreetPlan &m_streets;
    std::vector<Facility> m_facilities;
    QSet<QString> m_used;
    QMap<QString, int> m_numbers;
};

const QgsPolylineXY &streetNamed(const StreetPlan &streets, const char *name)
{
    for (const Street &street : streets.streets)
        if (street.name.english == QLatin1String(name))
            return street.line;
    qFatal("the sample has no street %s", name);
}

// The piece of a street between the places nearest to two points.
QgsPolylineXY along(const StreetPlan &streets, const char *name, const QgsPointXY &from,
                    const QgsPointXY &to)
{
    const QgsPolylineXY &line = streetNamed(streets, name);
    return pieceOf(line, nearestAlong(line, from), nearestAlong(line, to));
}

void addStops(BusNetwork &network, BusLine &line, StopNames &names, const QString &ownStreet)
{
    const double length = lineLength(line.path);
    const int gaps = static_cast<int>(std::lround(length / stopSpacing));
    for (int i = 0; i <= gaps; ++i) {
        double station = length * i / gaps;
        const QgsPointXY place = onGrid(pointAlong(line.path, station));
        int stop = -1;
        for (std::size_t s = 0; s < network.stops.size(); ++s)
            if (network.stops[s].place.distance(place) < sharedWithin)
                stop = static_cast<int>(s);
        if (stop < 0) {
            stop = static_cast<int>(network.stops.size());
            network.stops.push_back({names.nameAt(place, ownStreet), place});
        }
        line.stops.push_back(stop);
        line.stations.push_back(station);
    }
}

} // namespace

BusNetwork layBusLines(const StreetPlan &streets)
{
    const QgsPointXY westEnd(-1420, 690), eastEnd(1500, -620), oldTownCorner(-110, 555),
        boulevardCorner(-185, -197), station(-880, -228), riverside(5, -190), bridge(253, 588),
        lakeEnd(1480, 560);
    const auto text = [](const char *english, const char *korean, const char *khmer) {
        return Name{QString::fromUtf8(english), QString::fromUtf8(korean),
                    QString::fromUtf8(khmer)};
    };
    BusNetwork network;
    StopNames names(streets);
    BusLine one{QStringLiteral("L1"),
                QStringLiteral("C8443C"),
                text("National Road line", "국도선", "ខ្សែផ្លូវជាតិ"),
                along(streets, "National Road 5", westEnd, eastEnd),
                {},
                {},
                10,
                15};
    BusLine two{QStringLiteral("L2"),
                QStringLiteral("2E7FA8"),
                text("North–South line", "남북선", "ខ្សែជើង–ត្បូង"),
                along(streets, "North Road", {-330, 1370}, oldTownCorner)
                    + along(streets, "Street 3", oldTownCorner, boulevardCorner)
                    + along(streets, "South Road", boulevardCorner, {-60, -1290}),
                {},
                {},
                12,
                20};
    BusLine three{QStringLiteral("L3"),
                  QStringLiteral("5B8C3A"),
                  text("Station–Lake line", "역–호수선", "ខ្សែស្ថានីយ–បឹង"),
                  along(streets, "Station Boulevard", station, riverside)
                      + along(streets, "Riverside Road West", riverside, bridge)
                      + along(streets, "East Avenue", bridge, lakeEnd)
                      + along(streets, "Ring Road", lakeEnd, eastEnd),
                  {},
                  {},
                  15,
                  20};
    addStops(network, one, names, QStringLiteral("National Road 5"));
    addStops(network, two, names, QStringLiteral("Street 3"));
    addStops(network, three, names, QStringLiteral("Riverside Road West"));
    network.lines = {one, two, three};
    return network;
}

} // namespace madang::sample
