// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/drainage_system.h"

#include "sample/river.h"
#include "sample/terrain.h"

#include <algorithm>
#include <cmath>

namespace madang::sample {

namespace {

struct Canal {
    Name name;
    QgsPolylineXY line;
    int joins = -1; // index of the canal that it flows into; -1 the river
    bool open = true;
    double width, depth, slope; // metres, metres, m/m
};

constexpr double outfallInvert = 9.3; // metres above sea level

const std::vector<Canal> &canals()
{
    static const std::vector<Canal> all = [] {
        const auto name = [](const char *english, const char *korean, const char *khmer) {
            return Name{QString::fromUtf8(english), QString::fromUtf8(korean),
                        QString::fromUtf8(khmer)};
        };
        std::vector<Canal> list = {
            {name("West Canal", "서부수로", "ប្រឡាយខាងលិច"),
             smoothLine({{-905, -1150},
                         {-950, -830},
                         {-975, -500},
                         {-968, -200},
                         {-950, 100},
                         {-900, 600},
                         {-990, 1130},
                         {-985, 1330},
                         {-700, 1420},
                         {-330, 1432},
                         {0, 1447},
                         {riverX(1478) - 28, 1478}}),
             -1, true, 9, 2.2, 0.0003},
            {name("East Canal", "동부수로", "ប្រឡាយខាងកើត"),
             smoothLine({{1200, -1010},
                         {1470, -830},
                         {1640, -270},
                         {1715, 170},
                         {1545, 600},
                         {1185, 1035},
                         {600, 1295},
                         {riverX(1422) + 30, 1422}}),
             -1, true, 8, 2.0, 0.0003},
            {name("National Road Drain", "국도 배수로", "លូផ្លូវជាតិ"),
             smoothLine({{-70, 24}, {-420, 112}, {-800, 268}, {-930, 345}}), 0, false, 2.0, 1.5,
             0.0007},
            {name("Boulevard Drain", "역전대로 배수로", "លូមហាវិថី"),
             smoothLine({{-150, -184}, {-500, -192}, {-925, -217}, {-968, -220}}), 0, false, 2.0,
             1.5, 0.0007},
            {name("South Drain", "남부 배수로", "លូខាងត្បូង"),
             smoothLine({{-160, -900}, {-430, -940}, {-720, -905}, {-948, -850}}), 0, false, 1.8,
             1.4, 0.0007},
            {name("North Drain", "북부 배수로", "លូខាងជើង"),
             smoothLine({{-205, 880}, {-480, 850}, {-760, 800}, {-930, 790}}), 0, false, 1.8, 1.4,
             0.0007},
            {name("East Avenue Drain", "동부대로 배수로", "លូមហាវិថីខាងកើត"),
             smoothLine({{420, 596}, {700, 626}, {1150, 596}, {1480, 546}, {1568, 555}}), 1, false,
             2.0, 1.5, 0.0006},
            {name("University Drain", "대학 배수로", "លូសាកលវិទ្យាល័យ"),
             smoothLine({{620, -130}, {900, -276}, {1490, -630}, {1556, -650}}), 1, false, 1.8, 1.4,
             0.0006},
            {name("Lake Outlet", "호수 방류로", "ប្រឡាយចេញពីបឹង"),
             smoothLine({{1334, 188}, {1520, 175}, {1713, 160}}), 1, true, 5, 1.8, 0.0003},
        };
        // A tributary ends on the line of its canal.
        for (Canal &canal : list) {
            if (canal.joins < 0)
                continue;
            const QgsPolylineXY &main = list[static_cast<std::size_t>(canal.joins)].line;
            canal.line.last() = onGrid(pointAlong(main, nearestAlong(main, canal.line.last())));
        }
        return list;
    }();
    return all;
}

// Where the nodes of a canal lie along it: its ends, its tributaries' mouths, and between them
// about every 260 m.
std::vector<double> nodeStations(std::size_t canal)
{
    const QgsPolylineXY &line = canals()[canal].line;
    std::vector<double> fixed = {0, lineLength(line)};
    for (const Canal &other : canals())
        if (other.joins == static_cast<int>(canal))
            fixed.push_back(nearestAlong(line, other.line.last()));
    std::sort(fixed.begin(), fixed.end());
    std::vector<double> stations = {0};
    for (std::size_t i = 1; i < fixed.size(); ++i) {
        const double gap = fixed[i] - fixed[i - 1];
        const int pieces = std::max(1, static_cast<int>(std::lround(gap / 260)));
        for (int k = 1; k <= pieces; ++k)
            stations.push_back(fixed[i - 1] + gap * k / pieces);
    }
    return stations;
}

// Everything nearer to one canal than to the others, within reach; roads between pieces belong to
// it too.
void addCatchments(DrainageSystem &system, const Land &land, const std::vector<int> &outlets)
{
    constexpr double reach = 560, acrossARoad = 17;
    const QStringList notDrained = {QStringLiteral("H4_1_1"), QStringLiteral("H6_3_2"),
                                    QStringLiteral("H6_3_1")};
    std::vector<QgsGeometry> lines;
    for (const Canal &canal : canals())
        lines.push_back(QgsGeometry::fromPolylineXY(canal.line));
    std::vector<QVector<QgsGeometry>> areas(lines.size());
    std::vector<double> total(lines.size()), impervious(lines.size());
    for (const LandPiece &piece : land.pieces) {
        const QgsPointXY inside = piece.area.pointOnSurface().asPoint();
        if (notDrained.contains(piece.code) || std::abs(distanceFromRiver(inside)) < 72)
            continue;
        std::size_t nearest = 0;
        for (std::size_t i = 1; i < lines.size(); ++i)
            if (lines[i].distance(piece.area) < lines[nearest].distance(piece.area))
                nearest = i;
        if (lines[nearest].distance(piece.area) > reach)
            continue;
        areas[nearest] << piece.area;
        total[nearest] += piece.area.area();
        impervious[nearest] += piece.area.area() * imperviousShare(piece.code);
    }
    QgsGeometry taken;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (areas[i].isEmpty())
            continue;
        QgsGeometry area =
            QgsGeometry::unaryUnion(areas[i]).buffer(acrossARoad, 3).buffer(-acrossARoad, 3);
        if (!taken.isNull())
            area = area.difference(taken);
        taken = taken.isNull() ? area : taken.combine(area);
        QVector<QgsGeometry> parts;
        for (const QgsGeometry &part : partsOf(area))
            if (part.type() == Qgis::GeometryType::Polygon && part.area() > 5000)
                parts << part;
        const double share = impervious[i] / total[i];
        // Composite curve number after USDA TR-55 (1986), eq. for connected impervious areas: CN 98
        // on impervious land, CN 74 on open space in good condition, soil group C.
        const Name &canal = canals()[i].name;
        const Name name{canal.english + QStringLiteral(" catchment"),
                        canal.korean + QStringLiteral(" 유역"),
                        QStringLiteral("អាងរងទឹក") + canal.khmer};
        system.catchments.push_back(
            {name, outlets[i], share, 74 + share * (98 - 74), QgsGeometry::collectGeometry(parts)});
    }
}

} // namespace

std::vector<QgsPolylineXY> canalLines()
{
    std::vector<QgsPolylineXY> lines;
    for (const Canal &canal : canals())
        lines.push_back(canal.line);
    return lines;
}

DrainageSystem layDrainage(const Land &land)
{
    DrainageSystem system;
    std::vector<int> firstNode, outlets;
    std::vector<std::vector<double>> stations;
    for (std::size_t c = 0; c < canals().size(); ++c) {
        const Canal &canal = canals()[c];
        const double length = lineLength(canal.line);
        stations.push_back(nodeStations(c));
        int mouth = -1;
        double mouthInvert = outfallInvert;
        if (canal.joins >= 0) {
            const auto main = static_cast<std::size_t>(canal.joins);
            const double at = nearestAlong(canals()[main].line, canal.line.last());
            const auto nearest = std::min_element(
                stations[main].begin(), stations[main].end(),
                [&](double a, double b) { return std::abs(a - at) < std::abs(b - at); });
            mouth = firstNode[main] + static_cast<int>(nearest - stations[main].begin());
            mouthInvert = system.nodes[static_cast<std::size_t>(mouth)].invert + 0.15;
        }
        firstNode.push_back(static_cast<int>(system.nodes.size()));
        const std::size_t own = stations[c].size() - (mouth >= 0 ? 1 : 0);
        const auto invertAt = [&](double station) {
            return mouthInvert + canal.slope * (length - station);
        };
        for (std::size_t i = 0; i < own; ++i) {
            const double station = stations[c][i];
            const QgsPointXY place = onGrid(pointAlong(canal.line, station));
            const bool outfall = mouth < 0 && i + 1 == own;
            // An outfall stands in the river's bed; what is level with it is the canal's own bank.
            const double bank = outfall ? invertAt(station) + canal.depth : 0;
            system.nodes.push_back(
                {QStringLiteral("%1%2").arg(QChar(u'A' + static_cast<char16_t>(c))).arg(i + 1),
                 outfall, place, invertAt(station),
                 std::max(bank, Terrain::naturalElevation(place))});
        }
        for (std::size_t i = 0; i + 1 < stations[c].size(); ++i) {
            const bool last = i + 2 == stations[c].size();
            const int from = firstNode[c] + static_cast<int>(i),
                      to = last && mouth >= 0 ? mouth : from + 1;
            DrainLink link{canal.name,
                           from,
                           to,
                           canal.open,
                           canal.width,
                           canal.depth,
                           canal.open ? 0.030 : 0.015,
                           invertAt(stations[c][i]),
                           invertAt(stations[c][i + 1]),
                           pieceOf(canal.line, stations[c][i], stations[c][i + 1])};
            link.line.last() = system.nodes[static_cast<std::size_t>(to)].place;
            system.links.push_back(link);
        }
        outlets.push_back(mouth >= 0 ? mouth : static_cast<int>(system.nodes.size()) - 1);
    }
    addCatchments(system, land, outlets);
    return system;
}

} // namespace madang::sample
