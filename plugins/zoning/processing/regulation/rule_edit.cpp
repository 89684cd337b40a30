// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/rule_edit.h"

#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/sql_text.h"
#include "core/scenarios/scenario_edit.h"
#include "zoning/processing/regulation/national_terms.h"
#include "zoning/processing/regulation/rule_rows.h"

#include <QCoreApplication>

#include <functional>

namespace madang::zoning {

namespace {

const QString regulationTable = QStringLiteral("regulation");
const QString classTable = QStringLiteral("code_value");
const QString listTable = QStringLiteral("code_list");

class RuleEditText {
    Q_DECLARE_TR_FUNCTIONS(RuleEdit)
};

// “Change a regulation: UQA122, Floor area ratio”. An argument that is a text of ours is translated too.
EditName ruleEditName(const char *source, const PlanRule &rule)
{
    const Phrase word = parameterPhrase(rule.parameter);
    return {QString::fromLatin1(source), {rule.code, word.source ? QString::fromLatin1(word.source) : rule.parameter}};
}

PlanEdit oneRule(const Plan &plan, const QString &scenario, const EditName &name, const std::function<void(ScenarioEdit &)> &change)
{
    ScenarioEdit edit(plan, scenario, name);
    change(edit);
    return edit.edit();
}

void requireOwnCode(const Plan &plan, const PlanClass &value)
{
    if (value.code.trimmed().isEmpty() || value.labelEnglish.trimmed().isEmpty())
        throw WrongInputFailure(RuleEditText::tr("A class needs a code and an English name."), {}, RuleEditText::tr("Write both."));
    for (const StoredRow &other : plan.rows(classTable, QStringLiteral("code = %1").arg(sqlText(value.code))))
        if (other.uid != value.uid)
            throw WrongInputFailure(RuleEditText::tr("The plan has a class with the code “%1” already.").arg(value.code), {},
                                    RuleEditText::tr("Choose another code, or change that class."));
}

} // namespace

PlanEdit addRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule)
{
    return oneRule(plan, scenario, ruleEditName(QT_TRANSLATE_NOOP("EditName", "Add a regulation: %1, %2"), rule),
                   [&rule](ScenarioEdit &edit) { edit.add(regulationTable, {rule.fields(), {}}, rule.uid); });
}

PlanEdit changeRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule)
{
    return oneRule(plan, scenario, ruleEditName(QT_TRANSLATE_NOOP("EditName", "Change a regulation: %1, %2"), rule),
                   [&rule](ScenarioEdit &edit) { edit.change(regulationTable, rule.uid, rule.fields()); });
}

PlanEdit removeRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule)
{
    return oneRule(plan, scenario, ruleEditName(QT_TRANSLATE_NOOP("EditName", "Remove a regulation: %1, %2"), rule),
                   [&rule](ScenarioEdit &edit) { edit.remove(regulationTable, rule.uid); });
}

PlanEdit overrideRuleEdit(const Plan &plan, const QString &scenario, const PlanRule &rule)
{
    PlanRule municipal = rule;
    municipal.uid.clear();
    municipal.set = municipalRules;
    municipal.citation.clear();
    municipal.confidence.clear();
    municipal.verified = false;
    municipal.validFrom.clear();
    municipal.validTo.clear();
    return oneRule(plan, scenario, ruleEditName(QT_TRANSLATE_NOOP("EditName", "Override a regulation in the municipal ordinance: %1, %2"), rule),
                   [&municipal](ScenarioEdit &edit) { edit.add(regulationTable, {municipal.fields(), {}}); });
}

QString ownClassList(const Plan &plan, ScenarioEdit &edit)
{
    const QString scheme = QStringLiteral("Classes of this plan");
    const std::vector<StoredRow> lists = plan.rows(listTable, QStringLiteral("scheme = %1").arg(sqlText(scheme)));
    if (!lists.empty())
        return lists.front().uid;
    return edit.add(listTable, {{{QStringLiteral("country"), plan.meta().country}, {QStringLiteral("scheme"), scheme}}, {}});
}

PlanEdit addClassEdit(const Plan &plan, const PlanClass &value)
{
    requireOwnCode(plan, value);
    ScenarioEdit edit(plan, QStringLiteral("base"), {QT_TRANSLATE_NOOP("EditName", "Add a land-use class: %1"), {value.code}});
    PlanClass added = value;
    added.list = ownClassList(plan, edit);
    added.sort = int(plan.rows(classTable, QStringLiteral("1")).size());
    edit.add(classTable, {added.fields(), {}}, added.uid);
    return edit.edit();
}

PlanEdit changeClassEdit(const Plan &plan, const PlanClass &value)
{
    requireOwnCode(plan, value);
    ScenarioEdit edit(plan, QStringLiteral("base"), {QT_TRANSLATE_NOOP("EditName", "Change a land-use class: %1"), {value.code}});
    edit.change(classTable, value.uid, value.fields());
    return edit.edit();
}

} // namespace madang::zoning
