// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/balance/measured_zones.h"

#include "core/plan/plan_reader.h"
#include "engine/progress.h"
#include "zoning/processing/balance/ellipsoidal_area.h"

namespace madang::zoning {

namespace {

void measure(MeasuredZone &zone, const QgsGeometry &drawn, const EllipsoidalArea &area)
{
    zone.geometry = drawn;
    if (!drawn.isNull() && !drawn.isEmpty() && !drawn.isGeosValid()) {
        zone.shape = MeasuredZone::Shape::Repaired;
        zone.geometry = drawn.makeValid(Qgis::MakeValidMethod::Structure, false);
    }
    if (zone.geometry.isNull() || zone.geometry.isEmpty() || zone.geometry.area() <= 0.0) {
        zone.shape = MeasuredZone::Shape::Missing;
        zone.geometry = QgsGeometry();
        return;
    }
    if (const std::optional<double> measured = area.of(zone.geometry)) {
        zone.areaM2 = *measured;
    } else {
        zone.shape = MeasuredZone::Shape::Unmeasurable;
        zone.geometry = QgsGeometry();
    }
}

} // namespace

std::vector<MeasuredZone> measureZones(const PlanReader &plan, const QString &scenario, const EllipsoidalArea &area,
                                       Progress &progress)
{
    const qint64 count = plan.count(QStringLiteral("zone"), scenario);
    std::vector<MeasuredZone> zones;
    zones.reserve(std::size_t(count));
    plan.forEach(QStringLiteral("zone"), scenario, {QStringLiteral("code"), QStringLiteral("overlay")},
                 [&](const EffectiveRow &row) {
                     progress.throwIfCancelled();
                     progress.report(double(zones.size()) / double(count));
                     MeasuredZone zone;
                     zone.uid = row.uid;
                     zone.code = row.values[0].toString().trimmed();
                     zone.overlay = row.values[1].toInt() != 0;
                     measure(zone, row.geometry, area);
                     zones.push_back(zone);
                 });
    return zones;
}

} // namespace madang::zoning
