// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/checks/damage_checks.h"

#include "core/checks/plan_check_text.h"
#include "core/checks/plan_row_group.h"
#include "core/plan/plan_damage.h"
#include "core/plan/plan_reader.h"
#include "core/plan/plan_schema.h"

namespace madang {

void checkFileDamage(const PlanReader &plan, QVector<Finding> &findings)
{
    if (const QStringList damage = fileDamage(plan.path()); !damage.isEmpty()) {
        constexpr int told = 3;
        Finding finding;
        finding.severity = Finding::Severity::Error;
        finding.rule = QStringLiteral("plan.damaged");
        finding.title = PlanChecks::tr("The plan file is damaged");
        finding.detail = PlanChecks::tr("It does not hold together: rows may be missing, and numbers that are computed from it may be wrong. Do not go on "
                                        "with it. %1 What SQLite found: %2.")
                             .arg(remedyOfDamage(plan.path()), damage.mid(0, told).join(QStringLiteral("; ")));
        findings << finding;
    }
}

bool addUnreadableRows(const PlanReader &plan, const QString &scenario, QVector<Finding> &findings)
{
    const QString remedy = remedyOfDamage(plan.path());
    bool areThere = false;
    const QStringList chain = plan.scenarioChain(scenario);
    for (const PlanTable &table : planTables()) {
        if (!table.isDrawn())
            continue;
        PlanRowGroup unreadable;
        for (const QString &uid : unreadableRows(plan.path(), table.name, effectiveRowsCondition(table.name, chain)))
            unreadable.add(uid, {}, {});
        if (unreadable.isEmpty())
            continue;
        areThere = true;
        findings << unreadable.finding(
            plan, Finding::Severity::Error, QStringLiteral("geometry.unreadable"),
            PlanChecks::tr("%n row(s) of “%1” have a geometry that cannot be read", nullptr, unreadable.count()).arg(planTableLabel(table.name)),
            PlanChecks::tr("The plan file is damaged there. Nothing is computed from the table “%1”, and nothing else of the plan was checked. %2 Rows: %3.")
                .arg(table.name, remedy, unreadable.names()));
    }
    return areThere;
}

} // namespace madang
