// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/corner_edits.h"

#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/geometry_steps.h"

namespace madang {

namespace {

bool isClosingVertex(const QgsGeometry &geometry, int number)
{
    QgsVertexId id;
    if (geometry.type() != Qgis::GeometryType::Polygon || !geometry.vertexIdFromVertexNr(number, id))
        return false;
    return id.vertex > 0 && id.vertex == geometry.constGet()->vertexCount(id.part, id.ring) - 1;
}

} // namespace

std::vector<DrawnRow> withCornerMoved(const std::vector<DrawnRow> &rows, const QgsPointXY &from, const QgsPointXY &to, double metre)
{
    std::vector<DrawnRow> moved;
    for (const DrawnRow &row : rows) {
        const QVector<int> corners = verticesAt(row.geometry, from, metre);
        if (corners.isEmpty())
            continue;
        moved.push_back(row);
        for (const int corner : corners)
            if (!isClosingVertex(row.geometry, corner)) // it goes with the first one
                moved.back().geometry.moveVertex(to.x(), to.y(), corner);
    }
    return moved;
}

std::vector<DrawnRow> withoutCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre)
{
    std::vector<DrawnRow> left;
    for (const DrawnRow &row : rows) {
        const QVector<int> corners = verticesAt(row.geometry, place, metre);
        if (corners.isEmpty())
            continue;
        QgsVertexId id;
        row.geometry.vertexIdFromVertexNr(corners.first(), id);
        const bool isArea = row.geometry.type() == Qgis::GeometryType::Polygon;
        if (row.geometry.constGet()->vertexCount(id.part, id.ring) <= (isArea ? 4 : 2))
            continue;
        DrawnRow shorter = row;
        if (shorter.geometry.deleteVertex(corners.first()))
            left.push_back(shorter);
    }
    return left;
}

std::vector<DrawnRow> withCornerAt(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre)
{
    std::vector<DrawnRow> longer;
    const QgsGeometry point = QgsGeometry::fromPointXY(place);
    for (const DrawnRow &row : rows) {
        DrawnRow more = row;
        if (takeOverCorners(more.geometry, point, metre))
            longer.push_back(more);
    }
    return longer;
}

std::optional<QgsPointXY> nearestCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double reach)
{
    std::optional<QgsPointXY> nearest;
    double least = reach * reach;
    for (const DrawnRow &row : rows) {
        int at, before, after;
        double squared = 0;
        const QgsPointXY corner = row.geometry.closestVertex(place, at, before, after, squared);
        if (at >= 0 && squared <= least) {
            nearest = corner;
            least = squared;
        }
    }
    return nearest;
}

std::optional<QgsPointXY> nearestOnBoundary(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double reach)
{
    std::optional<QgsPointXY> nearest;
    double least = reach * reach;
    for (const DrawnRow &row : rows) {
        QgsPointXY on;
        int next = -1;
        const double squared = row.geometry.closestSegmentWithContext(place, on, next);
        if (squared >= 0 && squared <= least) {
            nearest = on;
            least = squared;
        }
    }
    return nearest;
}

} // namespace madang
