// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/shape.h"

#include <QString>

#include <vector>

namespace madang {
class GroundPlane;
class PlanReader;
} // namespace madang

namespace madang::zoning {

// The height of a storey of a standing building where nothing says it, in metres: what storeys of homes and shops have on the average.
inline constexpr double usualStoreyM = 3.3;

// A building of the plan as far as it stands on a piece of land.
struct BuildingOnLand {
    std::vector<Polygon> ground; // on the plane
    double heightM = 0.0;        // as it is recorded, or its storeys' height
};

// The buildings of a scenario on `land` (on the plane). `storeyM`: the height of a storey where only these are recorded;
// a building with neither is one storey high. Throws Failure.
std::vector<BuildingOnLand> buildingsOnLand(const PlanReader &plan, const QString &scenario, const GroundPlane &ground,
                                                const std::vector<Polygon> &land, double storeyM);

} // namespace madang::zoning
