// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QString>

#include <vector>

namespace madang {
class PlanReader;
class Progress;
} // namespace madang

namespace madang::zoning {

class EllipsoidalArea;

// An effective zone of a scenario and its area.
struct MeasuredZone {
    enum class Shape {
        Sound,
        Repaired,     // its boundary crosses itself or the like; measured after repair
        Missing,      // there is none, or nothing of it has an area
        Unmeasurable, // its coordinates cannot be placed on the earth
    };

    QString uid;
    QString code; // as stored, without blanks at its ends; empty where there is none
    bool overlay = false;
    Shape shape = Shape::Sound;
    double areaM2 = 0.0;  // on the ellipsoid; 0 where Missing or Unmeasurable
    QgsGeometry geometry; // the valid (multi)polygon measured, in the plan's CRS; null where there is no area
};

// Reads and measures the zones of a scenario (uid or name). Multipart zones count with all their parts, holes do not
// count. Invalid shapes are repaired by GEOS's structure method, so that no part of them counts twice.
// Throws Failure where there is no such scenario, Cancelled when `progress` says so.
std::vector<MeasuredZone> measureZones(const PlanReader &plan, const QString &scenario, const EllipsoidalArea &area,
                                       Progress &progress);

} // namespace madang::zoning
