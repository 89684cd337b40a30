// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/corner_edits.h"

#include "gui/drawing/geometry_faults.h"
#include "gui/drawing/geometry_steps.h"

#include <QCoreApplication>

namespace madang {

namespace {

// The context of the texts below.
class CornerEdit {
    Q_DECLARE_TR_FUNCTIONS(CornerEdit)
};

bool isOnePoint(const QgsPointXY &a, const QgsPointXY &b, double metre)
{
    return a.distance(b) <= onePoint * metre;
}

} // namespace

std::vector<DrawnRow> withCornerMoved(const std::vector<DrawnRow> &rows, const QgsPointXY &from, const QgsPointXY &to, double metre)
{
    std::vector<DrawnRow> moved;
    for (const DrawnRow &row : rows) {
        const QVector<int> corners = cornersAt(row.geometry, from, metre);
        if (corners.isEmpty())
            continue;
        moved.push_back(row);
        for (const int corner : corners)
            moved.back().geometry.moveVertex(to.x(), to.y(), corner); // a ring's last one goes with its first
    }
    return moved;
}

QString whyCornerStays(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre)
{
    std::optional<std::pair<QgsPointXY, QgsPointXY>> sides; // where they go to
    bool doPart = false;
    for (const DrawnRow &row : rows) {
        const QVector<int> corners = cornersAt(row.geometry, place, metre);
        if (corners.isEmpty())
            continue;
        QgsVertexId id;
        row.geometry.vertexIdFromVertexNr(corners.first(), id);
        const bool isArea = row.geometry.type() == Qgis::GeometryType::Polygon;
        if (row.geometry.constGet()->vertexCount(id.part, id.ring) <= (isArea ? 4 : 2))
            return CornerEdit::tr("This corner point cannot be taken away: too few would be left.");
        if (!isArea)
            continue;
        int before = -1, after = -1;
        row.geometry.adjacentVertices(corners.first(), before, after);
        const QgsPointXY a(row.geometry.vertexAt(before)), b(row.geometry.vertexAt(after));
        if (!sides)
            sides = {a, b};
        const auto &[c, d] = *sides;
        const bool isSame = (isOnePoint(a, c, metre) && isOnePoint(b, d, metre)) || (isOnePoint(a, d, metre) && isOnePoint(b, c, metre));
        doPart = doPart || !isSame || corners.size() > 1;
    }
    return doPart ? CornerEdit::tr("This corner point cannot be taken away: boundaries part here, and a gap would open between them.") : QString();
}

std::vector<DrawnRow> withoutCorner(const std::vector<DrawnRow> &rows, const QgsPointXY &place, double metre)
{
    std::vector<DrawnRow> left;
    for (const DrawnRow &row : rows) {
        const QVector<int> corners = cornersAt(row.geometry, place, metre);
        DrawnRow shorter = row;
        if (!corners.isEmpty() && shorter.geometry.deleteVertex(corners.first()))
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
