// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/capacity/buildings_on_land.h"

#include "core/plan/plan_reader.h"
#include "processing/ground_plane.h"

#include <algorithm>

namespace madang::zoning {

std::vector<BuildingOnLand> buildingsOnLand(const PlanReader &plan, const QString &scenario, const GroundPlane &ground,
                                                const std::vector<Polygon> &land, double storeyM)
{
    std::vector<BuildingOnLand> standing;
    if (land.empty())
        return standing;
    const QgsGeometry inPlan = ground.inPlan(land);
    const QStringList columns{QStringLiteral("floors"), QStringLiteral("height")};
    plan.forEachNear(QStringLiteral("building"), scenario, inPlan.boundingBox(), columns, [&](const EffectiveRow &row) {
        const QgsGeometry drawn = row.geometry.isGeosValid() ? row.geometry : row.geometry.makeValid(Qgis::MakeValidMethod::Structure, false);
        BuildingOnLand building;
        building.ground = ground.polygonsOf(drawn.intersection(inPlan));
        building.heightM = row.values[1].toDouble();
        if (building.heightM <= 0.0)
            building.heightM = std::max(1.0, row.values[0].toDouble()) * storeyM;
        if (!building.ground.empty())
            standing.push_back(std::move(building));
    });
    return standing;
}

} // namespace madang::zoning
