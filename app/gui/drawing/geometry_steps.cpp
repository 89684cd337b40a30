// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/geometry_steps.h"

#include "gui/drawing/geometry_faults.h"

#include <qgslinestring.h>

#include <algorithm>
#include <cmath>

namespace madang {

namespace {
constexpr double chordHeight = 0.01; // m, between an arc and its chords
constexpr double sharpestMitre = 5;
constexpr int quarterSegments = 8;
constexpr double overshoot = 0.002; // m

// A line that ends on a boundary may end a hair before it: by a hair longer, it surely meets it.
QgsLineString stretched(const QgsPointSequence &points, double metre)
{
    QgsLineString line(points);
    line.extend(overshoot * metre, overshoot * metre);
    return line;
}

bool closesRing(const QgsGeometry &geometry, int number)
{
    QgsVertexId id;
    if (geometry.type() != Qgis::GeometryType::Polygon || !geometry.vertexIdFromVertexNr(number, id))
        return false;
    return id.vertex > 0 && id.vertex == geometry.constGet()->vertexCount(id.part, id.ring) - 1;
}

// How long a line is beside itself, where nothing of it is lost: at each bend it becomes shorter on the inner side, and
// longer on the outer one, by 2 d tan(α/2), α being the angle by which it turns there.
double lengthBeside(const QgsGeometry &line, double distance)
{
    double length = line.length(), before = 0;
    bool isFirst = true;
    QgsPoint last;
    for (auto vertex = line.vertices_begin(); vertex != line.vertices_end(); ++vertex) {
        const QgsPoint at = *vertex;
        if (!last.isEmpty() && at != last) {
            const double direction = std::atan2(at.y() - last.y(), at.x() - last.x());
            if (!isFirst)
                length -= 2 * distance * std::clamp(std::tan(std::remainder(direction - before, 2 * M_PI) / 2), -sharpestMitre, sharpestMitre);
            before = direction;
            isFirst = false;
        }
        last = at;
    }
    return length;
}

} // namespace

QVector<QgsGeometry> splitBy(const QgsGeometry &geometry, const QgsPointSequence &line, double metre)
{
    QgsGeometry first = geometry;
    QVector<QgsGeometry> others;
    const QgsLineString cut = stretched(line, metre);
    QgsPointSequence touched;
    if (first.splitGeometry(&cut, others, false, false, touched, true) != Qgis::GeometryOperationResult::Success || others.isEmpty())
        return {};
    others.prepend(first);
    return others;
}

QgsGeometry merged(const QVector<QgsGeometry> &geometries, double metre)
{
    QgsGeometry all = QgsGeometry::unaryUnion(geometries);
    if (all.type() == Qgis::GeometryType::Line)
        all = all.mergeLines();
    // Boundaries that agree to a hair leave holes as thin.
    if (all.type() == Qgis::GeometryType::Polygon)
        all = all.removeInteriorRings(0.01 * metre * metre);
    if (all.isNull() || all.constGet()->partCount() != 1)
        return {};
    return all;
}

QgsGeometry reshaped(const QgsGeometry &geometry, const QgsPointSequence &line, double metre)
{
    QgsGeometry result = geometry;
    if (result.reshapeGeometry(stretched(line, metre)) != Qgis::GeometryOperationResult::Success || result.equals(geometry))
        return {};
    return result;
}

QgsGeometry offsetBy(const QgsGeometry &geometry, double distance)
{
    if (geometry.type() == Qgis::GeometryType::Polygon)
        return geometry.buffer(distance, quarterSegments, Qgis::EndCapStyle::Flat, Qgis::JoinStyle::Miter, sharpestMitre);
    const QgsGeometry beside = geometry.offsetCurve(distance, quarterSegments, Qgis::JoinStyle::Miter, sharpestMitre);
    // Where the line comes near to itself GEOS gives what is left of it in one of the places, without a word.
    const double whole = lengthBeside(geometry, distance);
    return whole > 0 && beside.length() > whole / 2 ? beside : QgsGeometry();
}

QgsGeometry asStored(const QgsGeometry &geometry, double metre)
{
    if (geometry.isNull())
        return geometry;
    QgsGeometry stored(geometry.constGet()->segmentize(chordHeight * metre, QgsAbstractGeometry::MaximumDifference));
    stored.get()->dropZValue();
    stored.get()->dropMValue();
    if (stored.type() == Qgis::GeometryType::Polygon)
        stored.convertToMultiType();
    else if (stored.constGet()->partCount() == 1)
        stored.convertToSingleType(); // of several parts it would keep the first only
    return stored;
}

bool takeOverCorners(QgsGeometry &geometry, const QgsGeometry &other, double metre)
{
    if (geometry.type() == Qgis::GeometryType::Point || !geometry.boundingBox().buffered(metre).intersects(other.boundingBox()))
        return false;
    const double near = onePoint * metre;
    const QgsRectangle reach = geometry.boundingBox().buffered(near);
    bool any = false;
    for (auto vertex = other.vertices_begin(); vertex != other.vertices_end(); ++vertex) {
        const QgsPointXY place(*vertex);
        if (!reach.contains(place))
            continue;
        QgsPointXY onBoundary;
        int next = -1;
        const double apart = geometry.closestSegmentWithContext(place, onBoundary, next);
        if (apart < 0 || apart > near * near || next < 1)
            continue;
        int at, before, after;
        double toVertex = 0;
        geometry.closestVertex(place, at, before, after, toVertex);
        if (toVertex > near * near)
            any = geometry.insertVertex(place.x(), place.y(), next) || any;
    }
    return any;
}

QVector<int> cornersAt(const QgsGeometry &geometry, const QgsPointXY &place, double metre)
{
    QVector<int> found;
    int number = 0;
    const double near = onePoint * metre;
    for (auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex, ++number)
        if (QgsPointXY(*vertex).sqrDist(place) <= near * near && !closesRing(geometry, number))
            found << number;
    return found;
}

} // namespace madang
