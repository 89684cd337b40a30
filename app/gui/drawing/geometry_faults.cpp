// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/drawing/geometry_faults.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscurve.h>
#include <qgscurvepolygon.h>
#include <qgslinestring.h>
#include <qgsunittypes.h>

#include <QCoreApplication>

namespace madang {

namespace {

// The context of the texts below.
class GeometryFault {
    Q_DECLARE_TR_FUNCTIONS(GeometryFault)
};

// Two neighbouring corner points in one place.
bool hasZeroSegment(const QgsCurve &curve, double metre)
{
    QgsPointSequence points;
    curve.points(points);
    for (int i = 1; i < points.size(); ++i)
        if (points[i].distance(points[i - 1]) < onePoint * metre)
            return true;
    return false;
}

// A corner whose two sides lie on each other.
bool hasSpike(const QgsCurve &curve, double metre)
{
    QgsPointSequence points;
    curve.points(points);
    const int count = int(points.size());
    const bool closed = count > 3 && points.first() == points.last();
    for (int i = closed ? 0 : 1; i < count - 1; ++i) {
        const QgsPoint &at = points[i], &before = points[i > 0 ? i - 1 : count - 2], &after = points[i + 1];
        const double ax = before.x() - at.x(), ay = before.y() - at.y(), bx = after.x() - at.x(), by = after.y() - at.y();
        const double shorter = std::min(std::hypot(ax, ay), std::hypot(bx, by)), longer = std::max(std::hypot(ax, ay), std::hypot(bx, by));
        // How far the end of the shorter side is from the longer one.
        if (longer > 0 && ax * bx + ay * by > 0 && std::abs(ax * by - ay * bx) / longer < onePoint * metre && shorter > 0)
            return true;
    }
    return false;
}

QString polygonFault(const QgsCurvePolygon &polygon, double metre)
{
    for (int i = -1; i < polygon.numInteriorRings(); ++i) {
        const QgsCurve *ring = i < 0 ? polygon.exteriorRing() : polygon.interiorRing(i);
        if (!ring || ring->numPoints() < 4)
            return GeometryFault::tr("An area needs at least three corner points.");
        if (hasZeroSegment(*ring, metre))
            return GeometryFault::tr("Two corner points lie in one place.");
        if (hasSpike(*ring, metre))
            return GeometryFault::tr("The boundary runs back on itself: there is a spike without area.");
    }
    return {};
}

} // namespace

double metreIn(const QgsCoordinateReferenceSystem &crs)
{
    return crs.isGeographic() ? 1 / 111320.0 : 1 / QgsUnitTypes::fromUnitToUnitFactor(crs.mapUnits(), Qgis::DistanceUnit::Meters);
}

QString geometryFault(const QgsGeometry &geometry, double metre)
{
    if (geometry.isNull() || geometry.isEmpty())
        return GeometryFault::tr("Nothing would be left.");
    if (geometry.type() == Qgis::GeometryType::Point)
        return {};
    if (geometry.type() == Qgis::GeometryType::Line && geometry.constGet()->partCount() > 1)
        return GeometryFault::tr("The line would be in several pieces.");
    for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
        if (const auto *polygon = qgsgeometry_cast<const QgsCurvePolygon *>(*part)) {
            const QString fault = polygonFault(*polygon, metre);
            if (!fault.isEmpty())
                return fault;
        } else if (const auto *line = qgsgeometry_cast<const QgsCurve *>(*part)) {
            if (line->numPoints() < 2 || line->length() < onePoint * metre)
                return GeometryFault::tr("A line needs a length.");
            if (hasZeroSegment(*line, metre))
                return GeometryFault::tr("Two corner points lie in one place.");
            if (hasSpike(*line, metre))
                return GeometryFault::tr("The line runs back on itself.");
        }
    }
    if (geometry.type() != Qgis::GeometryType::Polygon)
        return {};
    if (!geometry.isGeosValid())
        return GeometryFault::tr("The boundary crosses or touches itself.");
    if (geometry.area() < 0.01 * metre * metre)
        return GeometryFault::tr("The area is smaller than 0.01 m².");
    return {};
}

bool crossesItself(const QgsPointSequence &points, double metre)
{
    if (points.size() < 3)
        return false;
    const QgsLineString line(points);
    return hasSpike(line, metre) || !QgsGeometry(line.clone()).isSimple();
}

} // namespace madang
