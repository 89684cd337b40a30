// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/land.h"

#include "sample/main_streets.h"
#include "sample/noise.h"
#include "sample/river.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace madang::sample {

namespace {

QgsGeometry line(const QgsPolylineXY &points)
{
    return QgsGeometry::fromPolylineXY(points);
}

QgsGeometry rightOfWay(const QgsPolylineXY &centre, double width)
{
    return line(centre).buffer(width / 2, 6, Qgis::EndCapStyle::Flat, Qgis::JoinStyle::Round, 2);
}

// The boundaries of polygons as lines.
void addBoundaries(QVector<QgsGeometry> &lines, const QgsGeometry &polygons)
{
    for (const QgsGeometry &part : partsOf(polygons))
        for (const QgsPolylineXY &ring : part.asPolygon())
            lines << line(ring);
}

bool isBefore(const QgsGeometry &a, const QgsGeometry &b)
{
    const QgsPointXY p = a.boundingBox().center(), q = b.boundingBox().center();
    return p.y() != q.y() ? p.y() > q.y() : p.x() < q.x();
}

bool isBuilt(const QString &code)
{
    static const QStringList open = {QStringLiteral("H1_1"),   QStringLiteral("H1_4"),
                                     QStringLiteral("H6_3_1"), QStringLiteral("H6_3_2"),
                                     QStringLiteral("H6_5"),   QStringLiteral("H4_1_1"),
                                     QStringLiteral("H4_1_2")};
    return !open.contains(code);
}

// A corner too small to be used by itself is planned like the neighbour that it has the longest
// border with, and becomes road verge where it has none.
void joinSlivers(std::vector<LandPiece> &pieces)
{
    constexpr double least = 2500; // m²
    for (LandPiece &piece : pieces) {
        if (piece.area.area() > least || piece.code.startsWith(QLatin1String("H4_1"))
            || piece.code == QLatin1String("H6_3_2"))
            continue;
        double longest = 1;
        QString code = QStringLiteral("H4_1_1");
        for (const LandPiece &other : pieces) {
            if (other.area.area() <= least || other.code.startsWith(QLatin1String("H4_1"))
                || other.code == QLatin1String("H6_3_2")
                || !other.area.boundingBoxIntersects(piece.area))
                continue;
            const double border = other.area.intersection(piece.area).length();
            if (border > longest) {
                longest = border;
                code = other.code;
            }
        }
        piece.code = code;
    }
}

// Land of one use in one district is one zone.
std::vector<LandZone> zonesOf(const std::vector<LandPiece> &pieces)
{
    QMap<QString, QVector<QgsGeometry>> byCode;
    for (const LandPiece &piece : pieces)
        byCode[piece.code] << piece.area;
    std::vector<LandZone> zones;
    QMap<QString, int> numbers;
    for (auto it = byCode.constBegin(); it != byCode.constEnd(); ++it) {
        QVector<QgsGeometry> parts = partsOf(QgsGeometry::unaryUnion(it.value()));
        std::sort(parts.begin(), parts.end(), isBefore);
        std::vector<std::pair<Name, QVector<QgsGeometry>>> byDistrict;
        for (const QgsGeometry &part : parts) {
            const Name district = districtAt(part.pointOnSurface().asPoint());
            const auto found =
                std::find_if(byDistrict.begin(), byDistrict.end(), [&](const auto &known) {
                    return known.first.english == district.english;
                });
            if (found == byDistrict.end())
                byDistrict.push_back({district, {part}});
            else
                found->second << part;
        }
        for (const auto &[district, areas] : byDistrict)
            zones.push_back({numbered(district, ++numbers[district.english]), it.key(),
                             QgsGeometry::collectGeometry(areas)});
    }
    return zones;
}

// Back-to-back lots: the block is cut along its long middle line and across it about every 14 m.
QVector<QgsGeometry> lotsOf(const QgsGeometry &block, std::uint64_t seed)
{
    const QgsPolylineXY box = block.orientedMinimumBoundingBox().asPolygon().first();
    QgsPointXY a = box.at(0), b = box.at(1), d = box.at(3);
    if (a.distance(b) < a.distance(d))
        std::swap(b, d);
    const double length = a.distance(b);
    const auto inBox = [&](double s, double t) {
        return QgsPointXY(a.x() + s * (b.x() - a.x()) + t * (d.x() - a.x()),
                          a.y() + s * (b.y() - a.y()) + t * (d.y() - a.y()));
    };
    QVector<QgsGeometry> cuts;
    addBoundaries(cuts, block);
    const double middle = 0.46 + 0.08 * uniform(seed);
    const auto clipped = [&](const QgsPointXY &from, const QgsPointXY &to) {
        for (const QgsGeometry &part : partsOf(line({from, to}).intersection(block)))
            cuts << part;
    };
    clipped(inBox(-0.05, middle), inBox(1.05, middle));
    for (const bool northern : {false, true}) {
        std::uint64_t key = seed * 131 + (northern ? 7 : 3);
        double along = 0;
        while (true) {
            along += 10.5 + 6 * uniform(++key);
            if (along > length - 9)
                break;
            clipped(inBox(along / length, northern ? middle : -0.05),
                    inBox(along / length, northern ? 1.05 : middle));
        }
    }
    const auto parameters = [] {
        QgsGeometryParameters grid;
        grid.setGridSize(vertexGrid);
        return grid;
    }();
    QVector<QgsGeometry> lots;
    for (const QgsGeometry &lot :
         partsOf(QgsGeometry::polygonize({QgsGeometry::unaryUnion(cuts, parameters)})))
        if (lot.area() > 60)
            lots << lot;
    std::sort(lots.begin(), lots.end(), isBefore);
    return lots;
}

void addParcels(Land &land, int blockIndex, int blockNumber)
{
    const CityBlock block = land.blocks[static_cast<std::size_t>(blockIndex)];
    int number = 1;
    for (const QgsGeometry &lot :
         lotsOf(block.area, 5000 + static_cast<std::uint64_t>(blockNumber))) {
        const auto key =
            static_cast<std::uint64_t>(blockNumber) * 100 + static_cast<std::uint64_t>(number);
        land.parcels.push_back(
            {QStringLiteral("%1-%2").arg(blockNumber).arg(number, 2, 10, QLatin1Char('0')),
             block.code, blockIndex, lot});
        ++number;
        const QgsGeometry footprint = lot.buffer(
            -1.2 - 2.2 * uniform(key), 1, Qgis::EndCapStyle::Flat, Qgis::JoinStyle::Miter, 3);
        if (uniform(key + 9000) < 0.12 || footprint.area() < 60 || footprint.isMultipart())
            continue;
        const bool home = uniform(key + 4000) < 0.45;
        land.buildings.push_back({footprint,
                                  home ? QStringLiteral("residential") : QStringLiteral("mixed"),
                                  2 + static_cast<int>(3 * uniform(key + 7000))});
    }
}

} // namespace

Land divideLand(const StreetPlan &streets, const LandUse &landUse)
{
    const QgsGeometry area = planningArea(), river = riverWater(-1800, 1800), lake = lakeWater();
    QVector<QgsGeometry> mainWays, localWays, edges;
    for (const Street &street : streets.streets)
        (street.isMain() ? mainWays : localWays) << rightOfWay(street.line, street.width);
    const QgsGeometry mainWay = QgsGeometry::unaryUnion(mainWays),
                      localWay = QgsGeometry::unaryUnion(localWays);
    const QgsGeometry railWay = rightOfWay(streets.railway, streets.railwayWidth);

    // One noding of every edge: neighbours then share their vertices and nothing overlaps or gapes.
    for (const QgsGeometry &polygons : {area, river, lake, mainWay, railWay})
        addBoundaries(edges, polygons);
    for (const Street &street : streets.streets)
        if (!street.isMain())
            edges << line(street.line);
    QgsGeometryParameters grid;
    grid.setGridSize(vertexGrid);
    QVector<QgsGeometry> pieces =
        partsOf(QgsGeometry::polygonize({QgsGeometry::unaryUnion(edges, grid)}));
    std::sort(pieces.begin(), pieces.end(), isBefore);

    Land land;
    for (const QgsGeometry &piece : pieces) {
        const QgsPointXY inside = piece.pointOnSurface().asPoint();
        if (!area.contains(&inside))
            continue;
        QString code;
        if (mainWay.contains(&inside))
            code = QStringLiteral("H4_1_1");
        else if (railWay.contains(&inside))
            code = QStringLiteral("H4_1_2");
        else if (river.contains(&inside) || lake.contains(&inside))
            code = QStringLiteral("H6_3_2");
        else
            code = landUse.codeFor(piece, inside);
        land.pieces.push_back({code, piece});
    }
    joinSlivers(land.pieces);
    land.zones = zonesOf(land.pieces);
    const QgsGeometry oldTown = oldTownOutline();
    int number = 1;
    for (const auto &[code, piece] : land.pieces) {
        if (!isBuilt(code))
            continue;
        for (const QgsGeometry &part : partsOf(piece.difference(localWay))) {
            if (part.area() < 1200 || part.buffer(-9, 4).isEmpty())
                continue;
            const Name name{QStringLiteral("Block %1").arg(number),
                            QStringLiteral("%1블록").arg(number),
                            QStringLiteral("ប្លុក %1").arg(khmerNumber(number))};
            land.blocks.push_back({name, code, part});
            const QgsPointXY inside = part.pointOnSurface().asPoint();
            if (oldTown.contains(&inside)
                && (code == QLatin1String("2a") || code == QLatin1String("2b")))
                addParcels(land, static_cast<int>(land.blocks.size()) - 1, number);
            ++number;
        }
    }
    return land;
}

} // namespace madang::sample
