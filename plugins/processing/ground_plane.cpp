// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/ground_plane.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "engine/plane.h"
#include "processing/engine_shapes.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>

#include <QCoreApplication>

#include <cmath>

namespace madang {

namespace {

constexpr double scaleErrorAllowed = 0.005;
constexpr double roundToM = 1e-6;

class GroundPlaneText {
    Q_DECLARE_TR_FUNCTIONS(GroundPlaneText)
};

[[noreturn]] void failOutside(const QgsCoordinateReferenceSystem &crs)
{
    throw Failure(GroundPlaneText::tr("Something drawn lies where the plan's coordinate system (%1) does not reach.").arg(crs.authid()), {},
                  GroundPlaneText::tr("Check the plan: its list of findings names what lies far away."));
}

// Whether a hundred metres of the coordinates are a hundred metres on the ground, east and north.
bool isTrueToScale(const QgsDistanceArea &measure, const QgsPointXY &middle)
{
    constexpr double reach = 100.0;
    for (const QgsVector &way : {QgsVector(reach, 0.0), QgsVector(0.0, reach)})
        if (std::abs(measure.measureLine(middle, middle + way) / reach - 1.0) > scaleErrorAllowed)
            return false;
    return true;
}

} // namespace

GroundPlane::GroundPlane(const PlanReader &plan, const QgsRectangle &site)
    : m_planCrs(plan.crs())
{
    if (!m_planCrs.isValid() || m_planCrs.ellipsoidAcronym().isEmpty())
        throw Failure(GroundPlaneText::tr("Land cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.")
                          .arg(plan.meta().crs),
                      plan.path());
    const QgsCoordinateTransformContext context;
    m_measure.setSourceCrs(m_planCrs, context);
    m_measure.setEllipsoid(m_planCrs.ellipsoidAcronym());
    const QgsPointXY middle = site.center();
    try {
        if (m_planCrs.mapUnits() == Qgis::DistanceUnit::Meters && isTrueToScale(m_measure, middle)) {
            m_crs = m_planCrs;
            return;
        }
        const QgsCoordinateReferenceSystem degrees(QStringLiteral("EPSG:4326"));
        const QgsPointXY place = QgsCoordinateTransform(m_planCrs, degrees, context).transform(middle);
        m_crs = QgsCoordinateReferenceSystem::fromProj(
            QStringLiteral("+proj=tmerc +lat_0=%1 +lon_0=%2 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
                .arg(place.y(), 0, 'f', 4).arg(place.x(), 0, 'f', 4));
        m_transform = QgsCoordinateTransform(m_planCrs, m_crs, context);
    } catch (const QgsCsException &) {
        failOutside(m_planCrs);
    }
}

QgsGeometry GroundPlane::onPlane(const QgsGeometry &inPlan) const
{
    QgsGeometry geometry = inPlan;
    if (!m_transform.isValid() || m_transform.isShortCircuited())
        return geometry;
    try {
        geometry.transform(m_transform);
    } catch (const QgsCsException &) {
        failOutside(m_planCrs);
    }
    return geometry;
}

std::vector<Polygon> GroundPlane::polygonsOf(const QgsGeometry &inPlan, bool *repaired) const
{
    if (inPlan.isNull() || inPlan.isEmpty() || inPlan.type() != Qgis::GeometryType::Polygon)
        return {};
    QgsGeometry geometry = onPlane(inPlan);
    std::vector<Polygon> polygons = polygonsIn(geometry);
    // Most land is one convex piece, of which there is nothing to ask GEOS.
    if (polygons.size() == 1 && polygons[0].holes.empty() && isConvex(polygons[0].outer))
        return polygons;
    if (geometry.isGeosValid())
        return polygons;
    if (repaired)
        *repaired = true;
    geometry = geometry.makeValid(Qgis::MakeValidMethod::Structure, false);
    if (geometry.isNull() || geometry.type() != Qgis::GeometryType::Polygon)
        return {};
    return polygonsIn(geometry);
}

std::vector<Line> GroundPlane::linesOf(const QgsGeometry &inPlan) const
{
    if (inPlan.isNull() || inPlan.isEmpty() || inPlan.type() != Qgis::GeometryType::Line)
        return {};
    return linesIn(onPlane(inPlan));
}

std::optional<Point> GroundPlane::pointOf(const QgsPointXY &inPlan) const
{
    try {
        const QgsPointXY place = m_transform.isValid() && !m_transform.isShortCircuited() ? m_transform.transform(inPlan) : inPlan;
        return Point{place.x(), place.y()};
    } catch (const QgsCsException &) {
        return std::nullopt;
    }
}

QgsGeometry GroundPlane::inPlan(const std::vector<Polygon> &polygons) const
{
    const auto placed = [this](const Ring &ring) {
        QgsPolylineXY points;
        for (const Point &point : ring) {
            QgsPointXY place(point.x, point.y);
            if (m_transform.isValid() && !m_transform.isShortCircuited())
                place = m_transform.transform(place, Qgis::TransformDirection::Reverse);
            points << QgsPointXY(std::round(place.x() / roundToM) * roundToM, std::round(place.y() / roundToM) * roundToM);
        }
        points << points.first();
        return points;
    };
    QgsMultiPolygonXY parts;
    try {
        for (const Polygon &polygon : polygons) {
            QgsPolygonXY rings{placed(polygon.outer)};
            for (const Ring &hole : polygon.holes)
                rings << placed(hole);
            parts << rings;
        }
    } catch (const QgsCsException &) {
        failOutside(m_planCrs);
    }
    return QgsGeometry::fromMultiPolygonXY(parts);
}

double GroundPlane::squareMetres(const QgsGeometry &inPlan) const
{
    try {
        return m_measure.measureArea(inPlan);
    } catch (const QgsCsException &) {
        failOutside(m_planCrs);
    }
}

double GroundPlane::metres(const QgsGeometry &inPlan) const
{
    try {
        return m_measure.measureLength(inPlan);
    } catch (const QgsCsException &) {
        failOutside(m_planCrs);
    }
}

} // namespace madang
