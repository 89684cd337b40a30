// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/water.h"

#include "core/cartography/constraint_kinds.h"
#include "core/plan/plan_reader.h"

namespace madang::masterplan {

std::vector<Polygon> readWater(const PlanReader &plan, const QString &scenario, const GroundPlane &ground, Progress &progress)
{
    std::vector<Polygon> water;
    const QStringList kinds = waterKinds();
    plan.forEach(QStringLiteral("constraint_area"), scenario, {QStringLiteral("kind"), QStringLiteral("severity")}, [&](const EffectiveRow &row) {
        progress.throwIfCancelled();
        if (!kinds.contains(row.values[0].toString()) || row.values[1].toString() == QLatin1String("conditional"))
            return;
        const std::vector<Polygon> polygons = ground.polygonsOf(row.geometry);
        water.insert(water.end(), polygons.begin(), polygons.end());
    });
    return water;
}

} // namespace madang::masterplan
