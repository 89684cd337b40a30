// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsdistancearea.h>

#include <optional>

class QgsGeometry;

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// Areas on the ellipsoid of a plan's CRS, never on the plane of its coordinates.
class EllipsoidalArea {
public:
    // Throws Failure where the plan has no CRS that lies on an ellipsoid.
    explicit EllipsoidalArea(const PlanReader &plan);

    // m² of a valid (multi)polygon in the plan's CRS, holes taken out; nothing where its coordinates cannot be placed
    // on the earth.
    std::optional<double> of(const QgsGeometry &polygon) const;

private:
    QgsDistanceArea m_measure;
};

} // namespace madang::zoning
