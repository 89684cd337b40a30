// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/balance/ellipsoidal_area.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"

#include <qgscoordinatetransformcontext.h>
#include <qgsexception.h>

#include <QCoreApplication>

#include <cmath>

namespace madang::zoning {

EllipsoidalArea::EllipsoidalArea(const PlanReader &plan)
{
    const QgsCoordinateReferenceSystem crs = plan.crs();
    if (!crs.isValid() || crs.ellipsoidAcronym().isEmpty()) {
        throw Failure(QCoreApplication::translate("EllipsoidalArea",
                                                  "Areas cannot be measured: the coordinate system “%1” of the plan "
                                                  "is not known, or lies on no ellipsoid.")
                          .arg(plan.meta().crs),
                      plan.path());
    }
    m_measure.setSourceCrs(crs, QgsCoordinateTransformContext());
    m_measure.setEllipsoid(crs.ellipsoidAcronym());
}

std::optional<double> EllipsoidalArea::of(const QgsGeometry &polygon) const
{
    try {
        const double area = m_measure.measureArea(polygon);
        return std::isfinite(area) && area >= 0.0 ? std::optional(area) : std::nullopt;
    } catch (const QgsCsException &) {
        return std::nullopt;
    }
}

} // namespace madang::zoning
