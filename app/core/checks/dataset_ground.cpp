// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/dataset_ground.h"

#include <qgscoordinatetransform.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsdistancearea.h>
#include <qgsexception.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace madang {

namespace {

// The two nearest values of two intervals.
std::pair<double, double> nearestOfIntervals(double min1, double max1, double min2, double max2)
{
    if (max1 < min2)
        return {max1, min2};
    if (max2 < min1)
        return {min1, max2};
    const double both = (std::max(min1, min2) + std::min(max1, max2)) / 2;
    return {both, both};
}

QgsCoordinateReferenceSystem degreesSystem()
{
    return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326"));
}

} // namespace

// Found at 40 × 40 points: exact enough, and good for rasters that are turned against the plan or go round the world.
double coveredShare(const DatasetGround &ground, const QgsCoordinateReferenceSystem &planCrs, const QgsRectangle &planExtent)
{
    constexpr int steps = 40;
    QgsCoordinateTransform transform(planCrs, ground.crs, QgsCoordinateTransformContext());
    transform.setBallparkTransformsAreAppropriate(true);
    int covered = 0;
    for (int i = 0; i < steps * steps; ++i) {
        const QgsPointXY point(planExtent.xMinimum() + planExtent.width() * (i % steps + 0.5) / steps,
                               planExtent.yMinimum() + planExtent.height() * (i / steps + 0.5) / steps);
        try {
            covered += ground.holds(transform.transform(point));
        } catch (const QgsCsException &) {
            // The data set's system does not reach there.
        }
    }
    return double(covered) / (steps * steps);
}

std::optional<QgsRectangle> boxInDegrees(const QgsRectangle &box, const QgsCoordinateReferenceSystem &crs)
{
    QgsCoordinateTransform transform(crs, degreesSystem(), QgsCoordinateTransformContext());
    transform.setBallparkTransformsAreAppropriate(true);
    try {
        const QgsRectangle degrees = transform.transformBoundingBox(box);
        return degrees.isFinite() ? std::optional(degrees) : std::nullopt;
    } catch (const QgsCsException &) {
        return std::nullopt;
    }
}

std::optional<double> kilometresBetween(const DatasetGround &ground, const QgsRectangle &planInDegrees)
{
    QgsDistanceArea measure;
    measure.setSourceCrs(degreesSystem(), QgsCoordinateTransformContext());
    measure.setEllipsoid(QStringLiteral("EPSG:7030")); // WGS 84
    std::optional<double> nearest;
    for (const QgsRectangle &part : ground.parts) {
        const std::optional<QgsRectangle> there = boxInDegrees(part, ground.crs);
        if (!there)
            continue;
        const auto [x1, x2] = nearestOfIntervals(there->xMinimum(), there->xMaximum(), planInDegrees.xMinimum(), planInDegrees.xMaximum());
        const auto [y1, y2] = nearestOfIntervals(there->yMinimum(), there->yMaximum(), planInDegrees.yMinimum(), planInDegrees.yMaximum());
        const double kilometres = measure.measureLine(QgsPointXY(x1, y1), QgsPointXY(x2, y2)) / 1000;
        if (std::isfinite(kilometres) && (!nearest || kilometres < *nearest))
            nearest = kilometres;
    }
    return nearest;
}

} // namespace madang
