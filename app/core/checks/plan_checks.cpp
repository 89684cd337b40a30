// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_checks.h"

#include "core/cartography/road_classes.h"
#include "core/checks/country_check.h"
#include "core/checks/damage_checks.h"
#include "core/checks/dataset_checks.h"
#include "core/checks/drafting_checks.h"
#include "core/checks/land_use_codes.h"
#include "core/checks/plan_check_text.h"
#include "core/checks/plan_fixes.h"
#include "core/checks/plan_row_group.h"
#include "core/checks/reference_checks.h"
#include "core/checks/repeated_uids.h"
#include "core/checks/row_name.h"
#include "core/checks/value_checks.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"
#include "engine/progress.h"

#include <qgsfeedback.h>

#include <QMap>

namespace madang {

namespace {

// Everything that a row tells by itself, in one reading of each table.
void checkRows(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    RepeatedUids uids;
    const LandUseCodes known(plan);
    NamedRows named(plan, scenario);
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn())
            continue;
        LandUseCodes codes = known;
        PlanRowGroup missing, crossing, invalid;
        QString firstCrossing, firstReason;
        const bool hasCode = landUseTables().contains(table.name);
        const RowName rowName(table.name);
        ValueChecks values(table.name);
        ReferenceChecks references(table.name, named);
        QStringList columns{QStringLiteral("origin_uid"), hasCode ? QStringLiteral("code") : QStringLiteral("uid")};
        const int nameAt = int(columns.size()), valuesAt = nameAt + int(rowName.columns().size()), referencesAt = valuesAt + int(values.columns().size());
        columns << rowName.columns() << values.columns() << references.columns();
        plan.forEach(table.name, scenario, columns, [&](const EffectiveRow &row) {
            if (feedback && feedback->isCanceled())
                throw Cancelled();
            const QString name = rowName.of(row.values, nameAt);
            uids.add(table.name, row, row.values[0].toString(), name);
            if (hasCode)
                codes.add(row, row.values[1].toString(), name);
            values.add(row, valuesAt, name);
            references.add(row, referencesAt, name);
            if (row.geometry.isNull() || row.geometry.isEmpty()) {
                missing.add(row, name);
                return;
            }
            QVector<QgsGeometry::Error> errors;
            if (row.geometry.type() == Qgis::GeometryType::Polygon)
                row.geometry.validateGeometry(errors, Qgis::GeometryValidationEngine::Geos);
            if (errors.isEmpty())
                return;
            QString place;
            if (crossesItself(row.geometry, &place)) {
                if (crossing.isEmpty())
                    firstCrossing = place;
                crossing.add(row, name);
                return;
            }
            if (invalid.isEmpty())
                firstReason = errors.first().what();
            invalid.add(row, name);
        });
        codes.report(plan, table.name, findings);
        values.report(plan, findings);
        references.report(plan, findings);
        if (!missing.isEmpty())
            findings << missing.finding(plan, Finding::Severity::Warning, QStringLiteral("geometry.missing"),
                                        PlanChecks::tr("%n row(s) of “%1” have no geometry", nullptr, missing.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("What has no geometry is on no map and in no computation; draw it or delete it: %1.")
                                            .arg(missing.names()));
        if (!crossing.isEmpty())
            findings << crossing.finding(plan, Finding::Severity::Error, table.name + QStringLiteral(".self_crossing"),
                                         PlanChecks::tr("%n polygon(s) of “%1” cross themselves", nullptr, crossing.count()).arg(planTableLabel(table.name)),
                                         PlanChecks::tr("Rows: %1. The first crosses or touches itself at %2. The area of such a polygon cannot be trusted; "
                                                        "move the corner, or have it made valid.")
                                             .arg(crossing.names(), firstCrossing),
                                         fix::makeValid);
        if (!invalid.isEmpty())
            findings << invalid.finding(plan, Finding::Severity::Error, QStringLiteral("geometry.invalid"),
                                        PlanChecks::tr("%n polygon(s) of “%1” are not valid", nullptr, invalid.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("Rows: %1. What is wrong with the first: %2. The area of such a polygon cannot be trusted; redraw it.")
                                            .arg(invalid.names(), firstReason));
    }
    uids.report(plan, findings);
}

void checkRoadClasses(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    const QStringList known = knownRoadClasses();
    QMap<QString, PlanRowGroup> unknown;
    const RowName rowName(QStringLiteral("road"));
    plan.forEach(QStringLiteral("road"), scenario, QStringList{QStringLiteral("class")} + rowName.columns(), [&](const EffectiveRow &row) {
        const QString roadClass = row.values[0].toString();
        if (!roadClass.isEmpty() && !known.contains(roadClass))
            unknown[roadClass].add(row, rowName.of(row.values, 1));
    });
    for (auto each = unknown.cbegin(); each != unknown.cend(); ++each)
        findings << each.value().finding(
            plan, Finding::Severity::Warning, QStringLiteral("road.class"),
            PlanChecks::tr("%n road(s) have the class “%1”, which the map does not know", nullptr, each.value().count()).arg(each.key()),
            PlanChecks::tr("They are drawn as local streets. Known: %1.").arg(known.join(QLatin1String(", "))));
}

} // namespace

QVector<Finding> checkPlan(const PlanReader &plan, const QString &scenario, QgsFeedback *feedback)
{
    QVector<Finding> findings;
    checkFileDamage(plan, findings);
    QVector<Finding> damage = findings;
    try {
        checkCountry(plan, scenario, findings);
        checkDatasetPlaces(plan, scenario, findings, feedback);
        checkRows(plan, scenario, findings, feedback);
        checkRoadClasses(plan, scenario, findings);
        checkDrafting(plan, scenario, findings, feedback);
    } catch (const Cancelled &) {
        return findings; // whoever cancelled throws away what there was
    } catch (const Failure &) {
        // Every row is read above: only where that fails is it worth reading them once more, to name all that are damaged.
        if (!addUnreadableRows(plan, scenario, damage))
            throw;
        return damage;
    }
    checkDatasetFiles(plan, findings, feedback);
    return findings;
}

} // namespace madang
