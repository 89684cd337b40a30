// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/plan_checks.h"

#include "core/cartography/road_classes.h"
#include "core/checks/country_check.h"
#include "core/checks/dataset_checks.h"
#include "core/checks/drafting_checks.h"
#include "core/checks/plan_check_text.h"
#include "core/checks/plan_fixes.h"
#include "core/checks/plan_row_group.h"
#include "core/checks/repeated_uids.h"
#include "core/plan_reader.h"
#include "core/plan_schema.h"
#include "engine/progress.h"

#include <qgsfeedback.h>

#include <QMap>
#include <QSet>

namespace madang {

namespace {

// A zone has a code of its own. Blocks and parcels may have one, where their use is not that of the zone they lie in.
void checkCodes(const PlanReader &plan, const QString &scenario, const QString &table, QVector<Finding> &findings, QgsFeedback *feedback)
{
    QSet<QString> known;
    for (const PlanReader::CodeValue &value : plan.codeValues())
        known << value.code;
    const QString nameColumn = planTable(table)->columns.contains(QStringLiteral("name")) ? QStringLiteral("name") : QStringLiteral("number");
    PlanRowGroup bare, strange;
    QMap<QString, int> strangeCodes;
    plan.forEach(table, scenario, {QStringLiteral("code"), nameColumn}, [&](const EffectiveRow &row) {
        if (feedback && feedback->isCanceled())
            throw Cancelled();
        const QString code = row.values[0].toString();
        if (code.isEmpty()) {
            bare.add(row, row.values[1].toString());
        } else if (!known.contains(code)) {
            strange.add(row, row.values[1].toString());
            ++strangeCodes[code];
        }
    });
    if (!bare.isEmpty() && table == QLatin1String("zone"))
        findings << bare.finding(plan, Finding::Severity::Warning, QStringLiteral("zone.no_code"),
                                 PlanChecks::tr("%n zone(s) have no land-use code", nullptr, bare.count()),
                                 PlanChecks::tr("Without a code of the plan's code list a zone counts as land of no use; give it one: %1.")
                                     .arg(bare.names()));
    if (strange.isEmpty())
        return;
    QStringList codes;
    for (auto code = strangeCodes.cbegin(); code != strangeCodes.cend() && codes.size() < 20; ++code)
        codes << PlanChecks::tr("“%1”").arg(code.key());
    if (strangeCodes.size() > codes.size())
        codes << QStringLiteral("…");
    findings << strange.finding(plan, Finding::Severity::Error, table + QStringLiteral(".unknown_code"),
                                PlanChecks::tr("%n row(s) of “%1” have a land-use code that is in no code list", nullptr, strange.count())
                                    .arg(planTableLabel(table)),
                                PlanChecks::tr("Codes: %1. Rows: %2. Correct the codes, or add them to the plan's code list.")
                                    .arg(codes.join(QLatin1String(", ")), strange.names()));
}

void checkGeometry(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings, QgsFeedback *feedback)
{
    RepeatedUids uids;
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn())
            continue;
        const bool hasName = table.columns.contains(QStringLiteral("name"));
        PlanRowGroup missing, crossing, invalid;
        QString firstCrossing, firstReason;
        const QStringList columns{QStringLiteral("origin_uid"), hasName ? QStringLiteral("name") : QStringLiteral("uid")};
        plan.forEach(table.name, scenario, columns, [&](const EffectiveRow &row) {
            if (feedback && feedback->isCanceled())
                throw Cancelled();
            const QString name = row.values[1].toString();
            uids.add(table.name, row, row.values[0].toString(), name);
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
        if (!missing.isEmpty())
            findings << missing.finding(plan, Finding::Severity::Warning, QStringLiteral("geometry.missing"),
                                        PlanChecks::tr("%n row(s) of “%1” have no geometry", nullptr, missing.count()).arg(planTableLabel(table.name)),
                                        PlanChecks::tr("What has no geometry is on no map and in no computation; draw it or delete it: %1.")
                                            .arg(missing.names()));
        if (!crossing.isEmpty()) {
            findings << crossing.finding(plan, Finding::Severity::Error, table.name + QStringLiteral(".self_crossing"),
                                         PlanChecks::tr("%n polygon(s) of “%1” cross themselves", nullptr, crossing.count()).arg(planTableLabel(table.name)),
                                         PlanChecks::tr("Rows: %1. The first crosses or touches itself at %2. The area of such a polygon cannot be trusted; "
                                                        "move the corner, or have it made valid.")
                                             .arg(crossing.names(), firstCrossing));
            findings.last().fix = QLatin1String(fix::makeValid);
        }
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
    plan.forEach(QStringLiteral("road"), scenario, {QStringLiteral("class"), QStringLiteral("name")}, [&](const EffectiveRow &row) {
        const QString roadClass = row.values[0].toString();
        if (!roadClass.isEmpty() && !known.contains(roadClass))
            unknown[roadClass].add(row, row.values[1].toString());
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
    checkCountry(plan, scenario, findings);
    checkDatasetPlaces(plan, scenario, findings, feedback);
    try {
        for (const char *table : {"zone", "block", "parcel"})
            checkCodes(plan, scenario, QString::fromLatin1(table), findings, feedback);
        checkGeometry(plan, scenario, findings, feedback);
        checkRoadClasses(plan, scenario, findings);
        checkDrafting(plan, scenario, findings, feedback);
    } catch (const Cancelled &) {
        return findings; // whoever cancelled throws away what there was
    }
    checkDatasetFiles(plan, findings, feedback);
    return findings;
}

} // namespace madang
