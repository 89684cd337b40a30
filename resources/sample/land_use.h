// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "sample/facilities.h"
#include "sample/streets.h"

namespace madang::sample {

// What the land is planned for, by code of resources/codelists/KH.csv. The rules are a planner's
// sketch: trade along the national road and in the old town, denser homes near the centre, industry
// by the railway, fields outside the ring.
class LandUse {
public:
    explicit LandUse(const StreetPlan &streets);

    // The code for a piece of land between streets; facilities decide their own piece.
    QString codeFor(const QgsGeometry &land, const QgsPointXY &inside) const;
    bool isInsideRing(const QgsPointXY &point) const;

private:
    QString townCode(const QgsPointXY &point) const;
    QString countryCode(const QgsPointXY &point) const;
    double distanceTo(const QString &street, const QgsPointXY &point) const;

    std::vector<Facility> m_facilities;
    std::vector<Street> m_mainStreets;
    QgsPolylineXY m_railway;
    QgsGeometry m_ring, m_lakeShore, m_oldTown;
};

// The part of town that a place belongs to.
Name districtAt(const QgsPointXY &point);

// Share of the land that sheds rain at once, by code: a training assumption for the catchments.
double imperviousShare(const QString &code);

} // namespace madang::sample
