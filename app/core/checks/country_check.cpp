// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/country_check.h"

#include "core/checks/dataset_ground.h"
#include "core/checks/plan_check_text.h"
#include "core/import/place_check.h"
#include "core/plan/plan_reader.h"

namespace madang {

void checkCountry(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    const QgsRectangle country = placeOfPlan(plan.meta(), QgsRectangle()).box;
    if (country.isNull())
        return;
    const QgsCoordinateReferenceSystem crs = plan.crs();
    const QgsRectangle use = crs.bounds();
    if (!use.isNull() && !use.intersects(country)) {
        Finding finding;
        finding.rule = QStringLiteral("plan.crs_elsewhere");
        finding.title = PlanChecks::tr("The plan's coordinate system is not made for its country");
        finding.detail = PlanChecks::tr("%1 (%2) is for another part of the world, so lengths and areas may come out wrong. Make a new plan "
                                        "in a coordinate system of the country, and import the data there.")
                             .arg(crs.description(), crs.authid());
        findings << finding;
    }
    const QgsRectangle extent = plan.extent(scenario);
    if (extent.isNull())
        return;
    const std::optional<QgsRectangle> drawn = boxInDegrees(extent, crs);
    if (drawn && drawn->intersects(country))
        return;
    Finding finding;
    finding.severity = Finding::Severity::Error;
    finding.rule = QStringLiteral("plan.outside_country");
    finding.title = PlanChecks::tr("What is drawn lies outside the plan's country");
    finding.detail = drawn ? PlanChecks::tr("It lies at %1° N, %2° E. If it was imported in a wrong coordinate system, undo the import, and import "
                                            "the file again with the right one.")
                                 .arg(drawn->center().y(), 0, 'f', 2).arg(drawn->center().x(), 0, 'f', 2)
                           : PlanChecks::tr("It lies where the plan's coordinate system does not reach. If it was imported in a wrong coordinate "
                                            "system, undo the import, and import the file again with the right one.");
    finding.extent = extent;
    finding.extentCrs = crs;
    findings << finding;
}

} // namespace madang
