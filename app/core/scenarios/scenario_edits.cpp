// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/scenarios/scenario_edits.h"

#include "core/failure.h"
#include "core/plan/plan_schema.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_columns.h"
#include "core/scenarios/scenario_tree.h"

#include <QCoreApplication>

#include <algorithm>

namespace madang {

namespace {

const QString scenarioTable = QStringLiteral("scenario");

class ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioEdit)
};

QString fitName(const Plan &plan, const QString &name, const QString &ownUid)
{
    const QString fit = name.simplified();
    if (fit.isEmpty())
        throw WrongInputFailure(ScenarioText::tr("A scenario needs a name."));
    for (const Scenario &scenario : plan.scenarios())
        if (scenario.uid != ownUid && (scenario.name.compare(fit, Qt::CaseInsensitive) == 0 || scenario.uid == fit))
            throw WrongInputFailure(ScenarioText::tr("The plan has a scenario “%1” already.").arg(scenario.name), plan.path(),
                                    ScenarioText::tr("Choose another name."));
    return fit;
}

QString fitStatus(const Plan &plan, const QString &status)
{
    if (!scenarioStatuses().contains(status))
        throw WrongInputFailure(ScenarioText::tr("“%1” is not a status of a scenario.").arg(status), plan.path(),
                                ScenarioText::tr("Known are: %1.").arg(scenarioStatuses().join(QStringLiteral(", "))));
    return status;
}

PlanEdit changeOf(const Plan &plan, const Scenario &scenario, const EditName &name, const QString &column, const QString &value)
{
    const auto before = plan.row(scenarioTable, scenario.uid);
    if (!before)
        throw Failure(ScenarioText::tr("The scenario “%1” is not there any more.").arg(scenario.name), plan.path());
    PlanEdit edit{name, scenario.uid, {}};
    PlanRow after = *before;
    after.fields[column] = value;
    if (after != *before)
        edit.change(scenarioTable, scenario.uid, *before, after);
    return edit;
}

void removeRows(PlanEdit &edit, const Plan &plan, const QString &table, const QString &condition)
{
    for (const StoredRow &row : plan.rows(table, condition))
        edit.remove(table, row.uid, row.row);
}

void removeScenario(PlanEdit &edit, const Plan &plan, const QString &uid)
{
    const QString own = QStringLiteral("scenario = %1").arg(sqlText(uid));
    // The values of a study would go with it, but no undo would bring them back.
    removeRows(edit, plan, QStringLiteral("study_value"), QStringLiteral("study_uid IN (SELECT uid FROM study WHERE %1)").arg(own));
    for (const PlanTable &table : planTables())
        if (table.columns.contains(scenarioColumn) && table.name != QLatin1String("edit_log")) // history stays
            removeRows(edit, plan, table.name, own);
    removeRows(edit, plan, scenarioTable, QStringLiteral("uid = %1").arg(sqlText(uid)));
}

} // namespace

QStringList scenarioStatuses()
{
    return {QStringLiteral("draft"), QStringLiteral("proposed"), QStringLiteral("adopted"), QStringLiteral("rejected")};
}

QString scenarioStatusLabel(const QString &status)
{
    if (status == QLatin1String("draft"))
        return ScenarioText::tr("draft");
    if (status == QLatin1String("proposed"))
        return ScenarioText::tr("proposed");
    if (status == QLatin1String("adopted"))
        return ScenarioText::tr("adopted");
    return status == QLatin1String("rejected") ? ScenarioText::tr("rejected") : status;
}

PlanEdit editToCreateScenario(const Plan &plan, const QString &name, const QString &parent, const QString &status)
{
    const QString fit = fitName(plan, name, {});
    PlanRow row;
    row.fields = {{QStringLiteral("parent"), plan.scenario(parent).uid},
                  {QStringLiteral("name"), fit},
                  {QStringLiteral("status"), fitStatus(plan, status)}};
    PlanEdit edit;
    edit.name = {QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Make the scenario %1")), {fit}};
    edit.scenario = newUid();
    edit.add(scenarioTable, row, edit.scenario);
    return edit;
}

PlanEdit editToRenameScenario(const Plan &plan, const QString &uidOrName, const QString &name)
{
    const Scenario scenario = plan.scenario(uidOrName);
    const QString fit = fitName(plan, name, scenario.uid);
    const EditName text{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Rename the scenario %1 to %2")), {scenario.name, fit}};
    return changeOf(plan, scenario, text, QStringLiteral("name"), fit);
}

PlanEdit editToSetScenarioStatus(const Plan &plan, const QString &uidOrName, const QString &status)
{
    const Scenario scenario = plan.scenario(uidOrName);
    const EditName text{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Change the status of the scenario %1")), {scenario.name}};
    return changeOf(plan, scenario, text, QStringLiteral("status"), fitStatus(plan, status));
}

PlanEdit editToDeleteScenario(const Plan &plan, const QString &uidOrName, ScenarioChildren children)
{
    const Scenario scenario = plan.scenario(uidOrName);
    if (scenario.parent.isEmpty())
        throw WrongInputFailure(ScenarioText::tr("“%1” is what every other scenario stands on and cannot be removed.").arg(scenario.name),
                                plan.path());
    const std::vector<Scenario> all = plan.scenarios();
    QStringList below = descendantsOf(all, scenario.uid), names;
    for (const QString &uid : below)
        names << plan.scenario(uid).name;
    const QString listed = names.join(QStringLiteral(", "));
    if (!below.isEmpty() && children == ScenarioChildren::Refuse)
        throw WrongInputFailure(ScenarioText::tr("Other scenarios stand on “%1”: %2.").arg(scenario.name, listed), plan.path(),
                                ScenarioText::tr("Remove them first, or together with it."));
    PlanEdit edit;
    edit.scenario = scenario.uid;
    edit.name = below.isEmpty()
                    ? EditName{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Remove the scenario %1")), {scenario.name}}
                    : EditName{QString::fromLatin1(QT_TRANSLATE_NOOP("EditName", "Remove the scenario %1 and those on it: %2")),
                               {scenario.name, listed}};
    std::reverse(below.begin(), below.end()); // none before those that stand on it
    for (const QString &uid : below)
        removeScenario(edit, plan, uid);
    removeScenario(edit, plan, scenario.uid);
    return edit;
}

} // namespace madang
