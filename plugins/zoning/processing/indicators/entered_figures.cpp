// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/indicators/entered_figures.h"

#include "core/plan/plan_reader.h"
#include "core/scenarios/scenario_edit.h"
#include "core/scenarios/scenario_tree.h"

#include <QtGlobal>

namespace madang::zoning {

namespace {

const QString indicatorTable = QStringLiteral("indicator_value");
const QString indicatorColumn = QStringLiteral("indicator");
const QString kindColumn = QStringLiteral("kind");
const QString valueColumn = QStringLiteral("value");
const QString acceptableColumn = QStringLiteral("acceptable");
const QString sourceColumn = QStringLiteral("source");

QString kindName(EnteredKind kind)
{
    return kind == EnteredKind::Target ? QStringLiteral("target") : QStringLiteral("entered");
}

EditName editNameOf(EnteredKind kind, bool isTaken)
{
    if (kind == EnteredKind::Target)
        return isTaken ? EditName{QT_TRANSLATE_NOOP("EditName", "Remove the target of an indicator"), {}}
                       : EditName{QT_TRANSLATE_NOOP("EditName", "Set the target of an indicator"), {}};
    return isTaken ? EditName{QT_TRANSLATE_NOOP("EditName", "Remove a figure of an indicator"), {}}
                   : EditName{QT_TRANSLATE_NOOP("EditName", "Enter a figure of an indicator"), {}};
}

} // namespace

EnteredValues readEnteredValues(const PlanReader &plan, const QString &scenario)
{
    EnteredValues values;
    plan.forEach(indicatorTable, scenario, {indicatorColumn, kindColumn, valueColumn, acceptableColumn, sourceColumn}, [&](const EffectiveRow &row) {
        EnteredValue value;
        value.value = row.values[2].toDouble();
        if (!row.values[3].isNull())
            value.acceptable = row.values[3].toDouble();
        value.source = row.values[4].toString();
        (row.values[1].toString() == QLatin1String("target") ? values.targets : values.entered).insert(row.values[0].toString(), value);
    });
    return values;
}

PlanEdit editToEnter(const Plan &plan, const QString &scenario, const QString &key, EnteredKind kind, const std::optional<EnteredValue> &value)
{
    const QString uid = plan.scenario(scenario).uid;
    const QString condition = QStringLiteral("(%1) AND indicator = '%2' AND kind = '%3'")
                                  .arg(effectiveRowsCondition(indicatorTable, scenarioChain(plan.scenarios(), uid, plan.path())),
                                       QString(key).replace(QLatin1Char('\''), QLatin1String("''")), kindName(kind));
    const std::vector<StoredRow> rows = plan.rows(indicatorTable, condition);
    ScenarioEdit edit(plan, uid, editNameOf(kind, !value));
    if (!value) {
        for (const StoredRow &row : rows)
            edit.remove(indicatorTable, row.uid);
        return edit.edit();
    }
    PlanRow row;
    row.fields = {{indicatorColumn, key},
                  {kindColumn, kindName(kind)},
                  {valueColumn, value->value},
                  {acceptableColumn, value->acceptable ? QVariant(*value->acceptable) : QVariant()},
                  {sourceColumn, value->source.isEmpty() ? QVariant() : QVariant(value->source)}};
    if (rows.empty())
        edit.add(indicatorTable, row);
    else
        edit.change(indicatorTable, rows.back().uid, row.fields);
    return edit.edit();
}

} // namespace madang::zoning
