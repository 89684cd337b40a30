// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/shared_corner.h"

#include "gui/drawing/corner_edits.h"
#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/geometry_steps.h"

#include <qgslinestring.h>
#include <qgsmultipoint.h>
#include <qgsrectangle.h>

#include <algorithm>

namespace madang {

namespace {

bool isArea(const DrawnRow &row)
{
    return row.geometry.type() == Qgis::GeometryType::Polygon;
}

std::vector<DrawnRow> rowsTouching(const DrawnRows &rows, const QStringList &tables, const QgsRectangle &box)
{
    std::vector<DrawnRow> all;
    for (const QString &table : tables)
        for (DrawnRow &row : rows.touching(table, box))
            all.push_back(std::move(row));
    return all;
}

QgsRectangle around(const QgsPointXY &place, double metre)
{
    return QgsRectangle(place, place).buffered(onePoint * metre);
}

// The sides of an area that end at a place.
QVector<QgsGeometry> sidesAt(const QgsGeometry &area, const QgsPointXY &place, double metre)
{
    QVector<QgsGeometry> sides;
    for (const int corner : cornersAt(area, place, metre)) {
        int before = -1, after = -1;
        area.adjacentVertices(corner, before, after);
        for (const int end : {before, after})
            if (end >= 0)
                sides << QgsGeometry(new QgsLineString(area.vertexAt(corner), area.vertexAt(end)));
    }
    return sides;
}

QgsRectangle boxOfSides(const std::vector<DrawnRow> &areas, const QgsPointXY &place, double metre)
{
    QgsRectangle box;
    for (const DrawnRow &area : areas)
        for (const QgsGeometry &side : sidesAt(area.geometry, place, metre))
            box.combineExtentWith(side.boundingBox());
    return box;
}

// Gives the sides of areas that end at a place the corner points that others have on them.
void takeCornersOnSides(std::vector<DrawnRow> &areas, const std::vector<DrawnRow> &others, const QgsPointXY &place, double metre)
{
    const double near = onePoint * metre;
    for (DrawnRow &area : areas) {
        const QVector<QgsGeometry> sides = sidesAt(area.geometry, place, metre);
        const auto isOnSide = [&](const QgsPointXY &point) {
            return std::any_of(sides.begin(), sides.end(), [&](const QgsGeometry &side) {
                QgsPointXY nearest;
                int next = -1;
                const double apart = side.closestSegmentWithContext(point, nearest, next);
                return apart >= 0 && apart <= near * near;
            });
        };
        auto on = std::make_unique<QgsMultiPoint>();
        for (const DrawnRow &other : others)
            for (auto vertex = other.geometry.vertices_begin(); vertex != other.geometry.vertices_end(); ++vertex)
                if (isOnSide(QgsPointXY(*vertex)))
                    on->addGeometry(new QgsPoint(*vertex));
        if (on->numGeometries() > 0)
            takeOverCorners(area.geometry, QgsGeometry(std::move(on)), metre);
    }
}

} // namespace

std::vector<DrawnRow> rowsSharing(const DrawnRows &rows, const QStringList &tables, const QgsPointXY &place, double metre)
{
    std::vector<DrawnRow> sharing;
    const QgsGeometry point = QgsGeometry::fromPointXY(place);
    for (DrawnRow &row : rowsTouching(rows, tables, around(place, metre))) {
        if (isArea(row))
            takeOverCorners(row.geometry, point, metre);
        if (!cornersAt(row.geometry, place, metre).isEmpty())
            sharing.push_back(std::move(row));
    }
    if (!sharing.empty() && isArea(sharing.front()))
        takeCornersOnSides(sharing, rowsTouching(rows, tables, boxOfSides(sharing, place, metre).buffered(onePoint * metre)), place, metre);
    return sharing;
}

std::vector<DrawnRow> joinedAt(const DrawnRows &rows, const QStringList &tables, const std::vector<DrawnRow> &moved, const QgsPointXY &place,
                               double metre)
{
    std::vector<DrawnRow> all = moved;
    if (moved.empty() || !isArea(moved.front()))
        return all;
    std::vector<DrawnRow> others = rowsTouching(rows, tables, boxOfSides(moved, place, metre).buffered(onePoint * metre));
    others.erase(std::remove_if(others.begin(), others.end(),
                                [&](const DrawnRow &other) {
                                    return std::any_of(moved.begin(), moved.end(), [&](const DrawnRow &row) { return row.uid == other.uid; });
                                }),
                 others.end());
    takeCornersOnSides(all, others, place, metre);
    for (DrawnRow &other : withCornerAt(others, place, metre))
        if (geometryFault(other.geometry, metre).isEmpty()) // what was wrong before is not this step's matter
            all.push_back(std::move(other));
    return all;
}

} // namespace madang
