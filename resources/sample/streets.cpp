// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/streets.h"

#include "sample/main_streets.h"
#include "sample/noise.h"
#include "sample/river.h"

#include <algorithm>
#include <cmath>

namespace madang::sample {

namespace {

// What a quarter's own streets are like.
struct Grain {
    double along, across; // metres between streets
    double bend;          // metres that they wander
    RoadClass roadClass;
    double width;
};

Grain grainAt(const QgsPointXY &point, bool insideRing)
{
    const double fromCentre = point.distance(QgsPointXY(-40, 150));
    if (!insideRing)
        return {330, 430, 45, RoadClass::track, 8};
    if (fromCentre < 600)
        return {105, 135, 7, RoadClass::residential, 12};
    if (fromCentre < 1050)
        return {145, 200, 14, RoadClass::residential, 12};
    return {185, 250, 20, RoadClass::residential, 14};
}

QgsPolylineXY snapped(const QgsPolylineXY &line)
{
    QgsPolylineXY result;
    for (const QgsPointXY &point : line) {
        const QgsPointXY vertex = onGrid(point);
        if (result.isEmpty() || result.last() != vertex)
            result << vertex;
    }
    return result;
}

QgsPolylineXY longestLine(const QgsGeometry &geometry)
{
    QgsGeometry longest;
    for (const QgsGeometry &part : partsOf(geometry))
        if (longest.isNull() || part.length() > longest.length())
            longest = part;
    return longest.isNull() ? QgsPolylineXY() : snapped(longest.asPolyline());
}

// The share of a line that runs within `reach` of the quarter's edge.
double shareNearEdge(const QgsGeometry &line, const QgsGeometry &edgeStrip)
{
    return line.intersection(edgeStrip).length() / std::max(1.0, line.length());
}

// Two cross streets in five end at a T junction instead of running through the whole quarter.
QgsGeometry endedAtAStreet(const QgsGeometry &crossStreet, const QVector<QgsGeometry> &streets,
                           std::uint64_t key)
{
    if (streets.isEmpty() || uniform(key) > 0.4)
        return crossStreet;
    const auto chosen = static_cast<int>(uniform(key + 500) * streets.size());
    const QgsGeometry meeting = crossStreet.intersection(streets.at(chosen));
    if (meeting.type() != Qgis::GeometryType::Point || meeting.isMultipart())
        return crossStreet;
    const QgsPolylineXY line = crossStreet.asPolyline();
    const double at = crossStreet.lineLocatePoint(meeting);
    const bool keepStart = at > crossStreet.length() / 2;
    QgsPolylineXY kept;
    double along = 0;
    for (int i = 0; i < line.size(); ++i) {
        if (i > 0)
            along += line.at(i - 1).distance(line.at(i));
        if (keepStart ? along < at : along > at)
            kept << line.at(i);
    }
    if (keepStart)
        kept.append(meeting.asPoint());
    else
        kept.prepend(meeting.asPoint());
    return kept.size() > 1 ? QgsGeometry::fromPolylineXY(kept) : crossStreet;
}

// The streets of one quarter: two sets of lines at right angles, unevenly spaced and gently bent,
// clipped to it. Those that would run beside its edge, or be too short to serve anything, are left
// out.
std::vector<QgsPolylineXY> quarterLines(const QgsGeometry &quarter, const Grain &grain,
                                        std::uint64_t seed)
{
    double area = 0, angle = 0, width = 0, height = 0;
    quarter.orientedMinimumBoundingBox(area, angle, width, height);
    const double turn = angle * 3.14159265358979323846 / 180;
    const QgsPointXY centre = quarter.boundingBox().center();
    const double reach =
        std::hypot(quarter.boundingBox().width(), quarter.boundingBox().height()) / 2 + 50;
    const auto place = [&](double u, double v) {
        const double du = u + grain.bend * smoothNoise(u, v, 420, seed),
                     dv = v + grain.bend * smoothNoise(v, u, 380, seed + 7);
        return QgsPointXY(centre.x() + du * std::cos(turn) - dv * std::sin(turn),
                          centre.y() + du * std::sin(turn) + dv * std::cos(turn));
    };
    const QgsGeometry core = quarter.buffer(-0.42 * grain.along, 4);
    const QgsGeometry edgeStrip = quarter.difference(core);
    std::vector<QgsPolylineXY> lines;
    QVector<QgsGeometry> lengthwiseLines;
    const auto run = [&](bool lengthwise) {
        const double spacing = lengthwise ? grain.along : grain.across;
        int i = 0;
        for (double offset = -reach; offset < reach; ++i) {
            offset += spacing
                      * (0.78
                         + 0.5
                               * uniform(seed * 1009 + static_cast<std::uint64_t>(i) * 2
                                         + (lengthwise ? 1 : 0)));
            QgsPolylineXY line;
            for (double along = -reach; along <= reach; along += 40)
                line << (lengthwise ? place(along, offset) : place(offset, along));
            for (QgsGeometry piece :
                 partsOf(QgsGeometry::fromPolylineXY(line).intersection(quarter))) {
                if (!lengthwise)
                    piece = endedAtAStreet(piece, lengthwiseLines,
                                           seed * 31 + static_cast<std::uint64_t>(i));
                if (piece.length() < 0.7 * grain.along || shareNearEdge(piece, edgeStrip) > 0.62)
                    continue;
                lines.push_back(snapped(piece.asPolyline()));
                if (lengthwise)
                    lengthwiseLines << QgsGeometry::fromPolylineXY(lines.back());
            }
        }
    };
    run(true);
    run(false);
    return lines;
}

// Where a line gets a vertex: on which segment, how far along it, which point.
struct Insertion {
    int segment;
    double at;
    QgsPointXY point;
};

QgsPolylineXY withInsertions(const QgsPolylineXY &line, std::vector<Insertion> insertions)
{
    std::stable_sort(insertions.begin(), insertions.end(),
                     [](const Insertion &a, const Insertion &b) {
                         return a.segment != b.segment ? a.segment < b.segment : a.at < b.at;
                     });
    QgsPolylineXY result;
    const auto append = [&](const QgsPointXY &point) {
        if (result.isEmpty() || result.last() != point)
            result << point;
    };
    std::size_t next = 0;
    for (int i = 0; i < line.size(); ++i) {
        append(line.at(i));
        for (; next < insertions.size() && insertions[next].segment == i; ++next)
            if (insertions[next].point != line.value(i + 1))
                append(insertions[next].point);
    }
    return result;
}

// Gives every two lines that cross or touch a common vertex there.
void joinLines(std::vector<Street> &streets)
{
    constexpr double touch = 0.05; // metres within which an end lies on another line
    std::vector<std::vector<Insertion>> insertions(streets.size());
    std::vector<QgsRectangle> boxes;
    for (const Street &street : streets)
        boxes.push_back(QgsGeometry::fromPolylineXY(street.line).boundingBox().buffered(touch));
    for (std::size_t a = 0; a < streets.size(); ++a) {
        const QgsPolylineXY &p = streets[a].line;
        for (std::size_t b = 0; b < streets.size(); ++b) {
            if (a == b || !boxes[a].intersects(boxes[b]))
                continue;
            const QgsPolylineXY &q = streets[b].line;
            for (int j = 0; j + 1 < q.size(); ++j) {
                const double qx = q.at(j + 1).x() - q.at(j).x(), qy = q.at(j + 1).y() - q.at(j).y();
                const double length = std::hypot(qx, qy);
                for (const QgsPointXY &end : {p.first(), p.last()}) {
                    const double ex = end.x() - q.at(j).x(), ey = end.y() - q.at(j).y();
                    const double at = (ex * qx + ey * qy) / (length * length);
                    if (at > 0 && at < 1 && std::abs(ex * qy - ey * qx) / length < touch)
                        insertions[b].push_back({j, at, end});
                }
                if (b < a)
                    continue; // a crossing is found once for both
                for (int i = 0; i + 1 < p.size(); ++i) {
                    const double px = p.at(i + 1).x() - p.at(i).x(),
                                 py = p.at(i + 1).y() - p.at(i).y();
                    const double cross = px * qy - py * qx;
                    if (std::abs(cross) < 1e-9)
                        continue;
                    const double dx = q.at(j).x() - p.at(i).x(), dy = q.at(j).y() - p.at(i).y();
                    const double s = (dx * qy - dy * qx) / cross, t = (dx * py - dy * px) / cross;
                    if (s < 0 || s > 1 || t < 0 || t > 1)
                        continue;
                    const QgsPointXY point = onGrid({p.at(i).x() + s * px, p.at(i).y() + s * py});
                    const auto nearEnd = [&](const QgsPolylineXY &line) {
                        return point.distance(line.first()) < touch
                               || point.distance(line.last()) < touch;
                    };
                    if (nearEnd(p) || nearEnd(q))
                        continue; // the end itself has been put in
                    insertions[a].push_back({i, s, point});
                    insertions[b].push_back({j, t, point});
                }
            }
        }
    }
    for (std::size_t i = 0; i < streets.size(); ++i)
        streets[i].line = withInsertions(streets[i].line, insertions[i]);
}

QgsGeometry line(const QgsPolylineXY &points)
{
    return QgsGeometry::fromPolylineXY(points);
}

QgsGeometry ring(const QgsGeometry &polygon)
{
    return line(polygon.asPolygon().first());
}

// Lanes from the lakeside to the first street that each meets.
std::vector<QgsGeometry> lakesideLanes(const QgsGeometry &lakeside,
                                       const std::vector<Street> &streets)
{
    QVector<QgsGeometry> lines;
    for (const Street &street : streets)
        lines << line(street.line);
    const QgsGeometry network = QgsGeometry::collectGeometry(lines);
    std::vector<QgsGeometry> lanes;
    for (const QgsPointXY &direction :
         {QgsPointXY(-1, 0.25), QgsPointXY(-0.2, 1), QgsPointXY(0.75, 0.8), QgsPointXY(0.3, -1),
          QgsPointXY(-0.9, -0.75)}) {
        const QgsPointXY from = lakeCentre(),
                         to(from.x() + 500 * direction.x(), from.y() + 500 * direction.y());
        const QgsPolylineXY ray = line({from, to}).difference(lakeside).asPolyline();
        QgsPointXY end;
        double nearest = 400;
        for (const QgsGeometry &part : partsOf(line(ray).intersection(network))) {
            const QgsPointXY meeting = part.asPoint();
            if (meeting.distance(ray.first()) < nearest) {
                nearest = meeting.distance(ray.first());
                end = meeting;
            }
        }
        if (!end.isEmpty() && nearest > 40)
            lanes.push_back(line({ray.first(), end}));
    }
    return lanes;
}

} // namespace

QString roadClassName(RoadClass roadClass)
{
    switch (roadClass) {
    case RoadClass::primary:
        return QStringLiteral("primary");
    case RoadClass::secondary:
        return QStringLiteral("secondary");
    case RoadClass::residential:
        return QStringLiteral("residential");
    case RoadClass::track:
        return QStringLiteral("track");
    }
    return {};
}

QgsGeometry planningArea()
{
    const QgsPolylineXY corners = {
        {-2140, -880}, {-1830, -930}, {-1640, -1430}, {-980, -1510}, {-930, -1590}, {-330, -1540},
        {150, -1470},  {640, -1520},  {760, -1440},   {1290, -1500}, {1390, -1330}, {1800, -1290},
        {1880, -860},  {2130, -700},  {2090, -260},   {2210, 120},   {2170, 520},   {1910, 690},
        {1880, 1130},  {1480, 1290},  {1420, 1450},   {820, 1470},   {440, 1590},   {-60, 1560},
        {-540, 1640},  {-1010, 1530}, {-1420, 1560},  {-1560, 1290}, {-2010, 1210}, {-2080, 700},
        {-2240, 560},  {-2190, -60},  {-2260, -420}};
    // Commune boundaries follow field edges, not compasses.
    QgsPolylineXY outline;
    for (int i = 0; i < corners.size(); ++i) {
        const QgsPointXY &from = corners.at(i), &to = corners.at((i + 1) % corners.size());
        const int pieces = std::max(1, static_cast<int>(from.distance(to) / 140));
        for (int k = 0; k < pieces; ++k) {
            const auto key = static_cast<std::uint64_t>(1000 + 20 * i + 2 * k);
            outline << onGrid(
                {from.x() + (to.x() - from.x()) * k / pieces + 26 * (uniform(key) - 0.5),
                 from.y() + (to.y() - from.y()) * k / pieces + 26 * (uniform(key + 1) - 0.5)});
        }
    }
    outline << outline.first();
    return QgsGeometry::fromPolygonXY({outline});
}

StreetPlan layStreets()
{
    StreetPlan plan;
    const QgsGeometry area = planningArea(), water = riverWater(-1800, 1800), lake = lakeWater();
    QgsGeometry insideRing;
    QVector<QgsGeometry> edges = {ring(area), ring(water), ring(lake)};
    for (Street street : mainStreets()) {
        if (street.name.english == QLatin1String("Ring Road"))
            insideRing = QgsGeometry::fromPolygonXY({street.line});
        street.line = longestLine(line(street.line).intersection(area));
        edges << line(street.line);
        plan.streets.push_back(street);
    }
    plan.railway = longestLine(line(railwayLine()).intersection(area));
    edges << line(plan.railway);

    QVector<QgsGeometry> quarters =
        partsOf(QgsGeometry::polygonize({QgsGeometry::unaryUnion(edges)}));
    std::sort(quarters.begin(), quarters.end(), [](const QgsGeometry &a, const QgsGeometry &b) {
        const QgsPointXY p = a.boundingBox().center(), q = b.boundingBox().center();
        return p.y() != q.y() ? p.y() < q.y() : p.x() < q.x();
    });
    const QgsGeometry oldTown = oldTownOutline(), lakeside = lake.buffer(55, 8);
    // Streets end before the water and at the edge of the railway's land.
    const QgsGeometry barred = water.buffer(14, 4).combine(lakeside).combine(
        line(plan.railway).buffer(plan.railwayWidth / 2 - 0.5, 4));
    int number = 101, trackNumber = 1;
    const Name track{QStringLiteral("Farm Track"), QStringLiteral("농로"),
                     QStringLiteral("ផ្លូវស្រែ")};
    std::uint64_t seed = 1;
    for (const QgsGeometry &quarter : quarters) {
        ++seed;
        const QgsPointXY middle = quarter.pointOnSurface().asPoint();
        if (!area.contains(&middle) || water.contains(&middle) || lake.contains(&middle))
            continue;
        if (quarter.intersection(oldTown).area() > 0.5 * quarter.area()) {
            for (Street street : oldTownStreets()) {
                street.line = longestLine(line(street.line).intersection(quarter));
                if (street.line.size() > 1)
                    plan.streets.push_back(street);
            }
            continue;
        }
        const Grain grain = grainAt(middle, insideRing.contains(&middle));
        for (const QgsPolylineXY &run : quarterLines(quarter, grain, seed)) {
            Street street{
                {}, grain.roadClass, grain.width, 2, 30, longestLine(line(run).difference(barred))};
            if (street.line.size() < 2 || lineLength(street.line) < 60)
                continue;
            if (grain.roadClass == RoadClass::track) {
                street.name = numbered(track, trackNumber++);
                street.lanes = 1;
                street.speed = 20;
            } else {
                street.name = numberedStreet(number++);
            }
            plan.streets.push_back(street);
        }
    }
    for (const QgsGeometry &lane : lakesideLanes(lakeside, plan.streets))
        plan.streets.push_back({numberedStreet(number++), RoadClass::residential, 12, 2, 30,
                                snapped(lane.asPolyline())});
    Street shore{
        {QStringLiteral("Lakeside Street"), QStringLiteral("호반길"), QStringLiteral("ផ្លូវជុំវិញបឹង")},
        RoadClass::residential,
        12,
        2,
        30,
        {}};
    const QgsPolylineXY lakesideRing = lakeside.asPolygon().first();
    for (const QgsPointXY &point : lakesideRing)
        shore.line << onGrid(point);
    plan.streets.push_back(shore);
    joinLines(plan.streets);
    return plan;
}

} // namespace madang::sample
