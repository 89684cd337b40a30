// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsgeometry.h>

#include <optional>
#include <vector>

namespace madang {
class PlanReader;
}

namespace madang {

// The plane in metres that land is divided on, and the way there and back. It is the plan's own coordinate system where
// that is projected in metres and true to scale at the site (within 0.5 %, so not web Mercator), and otherwise a
// transverse Mercator through the middle of the site. Areas and lengths that are reported are measured on the ellipsoid.
class GroundPlane {
public:
    // `site` in the plan's coordinates. Throws Failure where the plan's coordinate system cannot be placed on the earth.
    GroundPlane(const PlanReader &plan, const QgsRectangle &site);

    const QgsCoordinateReferenceSystem &planCrs() const { return m_planCrs; }
    const QgsCoordinateReferenceSystem &crs() const { return m_crs; }

    // The polygons of a (multi)polygon of the plan, repaired where they cross themselves; `repaired` learns of it. None
    // for a geometry of another kind. Throws Failure for coordinates that cannot be transformed, as the others do.
    std::vector<Polygon> polygonsOf(const QgsGeometry &inPlan, bool *repaired = nullptr) const;
    // The lines of at least two different points.
    std::vector<Line> linesOf(const QgsGeometry &inPlan) const;
    // Nothing where the place cannot be transformed.
    std::optional<Point> pointOf(const QgsPointXY &inPlan) const;
    // A multipolygon in the plan's coordinate system, rounded to a micrometre: neighbours have the same points.
    QgsGeometry inPlan(const std::vector<Polygon> &polygons) const;

    // On the ellipsoid, of a geometry in the plan's coordinate system.
    double squareMetres(const QgsGeometry &inPlan) const;
    double metres(const QgsGeometry &inPlan) const;

private:
    QgsGeometry onPlane(const QgsGeometry &inPlan) const;

    QgsCoordinateReferenceSystem m_planCrs;
    QgsCoordinateReferenceSystem m_crs;
    QgsCoordinateTransform m_transform; // from the plan's to the plane
    QgsDistanceArea m_measure;
};

} // namespace madang
