// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/scenario_command.h"

#include "cli/plain_result.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_difference.h"
#include "core/scenarios/scenario_edits.h"

#include <qgsfeedback.h>

namespace madang::cli {

namespace {

const QString planWord = QStringLiteral("PLAN.gpkg");

QVariantMap scenarioMap(const Scenario &scenario)
{
    return {{QStringLiteral("uid"), scenario.uid},
            {QStringLiteral("parent"), scenario.parent},
            {QStringLiteral("name"), scenario.name},
            {QStringLiteral("status"), scenario.status}};
}

QVariantMap rowMap(const RowDifference &row)
{
    static const QStringList kinds = {QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("changed")};
    return {{QStringLiteral("change"), kinds[int(row.kind)]},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("uid_before"), row.uidBefore},
            {QStringLiteral("uid_after"), row.uidAfter},
            {QStringLiteral("fields"), row.fields},
            {QStringLiteral("geometry"), row.isMoved}};
}

// With every row for programs; for people, how many.
QVariantMap differenceMap(const ScenarioDifference &difference, bool withRows)
{
    QVariantList tables, classes;
    for (const TableDifference &table : difference.tables) {
        QVariantMap counts{{QStringLiteral("table"), table.table},
                           {QStringLiteral("added"), table.count(RowDifference::Kind::Added)},
                           {QStringLiteral("removed"), table.count(RowDifference::Kind::Removed)},
                           {QStringLiteral("changed"), table.count(RowDifference::Kind::Changed)}};
        QVariantList rows;
        for (const RowDifference &row : table.rows)
            rows << rowMap(row);
        if (withRows)
            counts[QStringLiteral("rows")] = rows;
        tables << counts;
    }
    for (const ClassAreas &areas : difference.classes)
        classes << QVariantMap{{QStringLiteral("code"), areas.code},
                               {QStringLiteral("before_ha"), areas.hectaresBefore},
                               {QStringLiteral("after_ha"), areas.hectaresAfter},
                               {QStringLiteral("change_ha"), areas.change()}};
    return {{QStringLiteral("before"), difference.before.name},
            {QStringLiteral("after"), difference.after.name},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("classes"), classes}};
}

void printResult(const QVariantMap &result, const Arguments &arguments, Output &output)
{
    if (arguments.has(QStringLiteral("json"))) {
        output.json(result);
        return;
    }
    for (const QString &line : plainResult(result))
        output.line(line);
}

int list(const Arguments &arguments, Output &output)
{
    const PlanReader plan(arguments.positional({planWord, QStringLiteral("list")}).first());
    QVariantList scenarios;
    for (const Scenario &scenario : plan.scenarios())
        scenarios << scenarioMap(scenario);
    printResult({{QStringLiteral("scenarios"), scenarios}}, arguments, output);
    return Done;
}

int compare(const Arguments &arguments, Output &output)
{
    const QStringList plain = arguments.positional({planWord, QStringLiteral("compare"), QStringLiteral("A"), QStringLiteral("B")});
    const PlanReader plan(plain[0]);
    QgsFeedback feedback;
    QObject::connect(&feedback, &QgsFeedback::progressChanged, &feedback, [&](double percent) { output.progress(percent); });
    printResult(differenceMap(compareScenarios(plan, plain[2], plain[3], &feedback), arguments.has(QStringLiteral("json"))), arguments, output);
    return Done;
}

int make(const Arguments &arguments, Output &output)
{
    const QStringList plain = arguments.positional({planWord, QStringLiteral("new"), QStringLiteral("NAME")});
    const auto plan = Plan::open(plain[0]);
    const PlanEdit edit = editToCreateScenario(*plan, plain[2], arguments.value(QStringLiteral("parent")).value_or(QStringLiteral("base")),
                                               arguments.value(QStringLiteral("status")).value_or(QStringLiteral("draft")));
    plan->apply(edit);
    printResult(scenarioMap(plan->scenario(edit.scenario)), arguments, output);
    return Done;
}

// The edits that have nothing to print: `edit` gets the plan and what stands after the word for them.
int change(const Arguments &arguments, Output &output, const QStringList &names,
           const std::function<PlanEdit(const Plan &plan, const QStringList &given)> &edit)
{
    const QStringList plain = arguments.positional(QStringList{planWord, arguments.plain(1)} + names);
    const auto plan = Plan::open(plain[0]);
    const PlanEdit made = edit(*plan, plain.mid(2));
    plan->apply(made);
    output.message(made.changes.empty() ? CommandLine::tr("Nothing to change.") : CommandLine::tr("Done: %1").arg(made.name.text()));
    return Done;
}

} // namespace

int runScenario(const QStringList &words, Output &output, const PluginSet &)
{
    const Arguments arguments(words, {QStringLiteral("parent"), QStringLiteral("status")}, {QStringLiteral("json"), QStringLiteral("with-children")});
    const QString action = arguments.plain(1), scenario = QStringLiteral("SCENARIO");
    if (action == QLatin1String("list"))
        return list(arguments, output);
    if (action == QLatin1String("compare"))
        return compare(arguments, output);
    if (action == QLatin1String("new"))
        return make(arguments, output);
    if (action == QLatin1String("rename"))
        return change(arguments, output, {scenario, QStringLiteral("NAME")},
                      [](const Plan &plan, const QStringList &given) { return editToRenameScenario(plan, given[0], given[1]); });
    if (action == QLatin1String("status"))
        return change(arguments, output, {scenario, QStringLiteral("STATUS")},
                      [](const Plan &plan, const QStringList &given) { return editToSetScenarioStatus(plan, given[0], given[1]); });
    if (action == QLatin1String("promote"))
        return change(arguments, output, {scenario}, [](const Plan &plan, const QStringList &given) { return editToPromoteScenario(plan, given[0]); });
    if (action == QLatin1String("delete")) {
        const ScenarioChildren children = arguments.has(QStringLiteral("with-children")) ? ScenarioChildren::Include : ScenarioChildren::Refuse;
        return change(arguments, output, {scenario},
                      [children](const Plan &plan, const QStringList &given) { return editToDeleteScenario(plan, given[0], children); });
    }
    throw WrongWords{action.isEmpty() ? CommandLine::tr("%1 is missing.").arg(QStringLiteral("list|new|rename|status|delete|promote|compare"))
                                      : CommandLine::tr("Nothing is done with a scenario by the word “%1”.").arg(action)};
}

} // namespace madang::cli
