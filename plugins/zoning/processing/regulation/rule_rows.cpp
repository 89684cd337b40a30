// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/rule_rows.h"

#include "core/plan/code_lists.h"
#include "zoning/processing/regulation/condition_text.h"

#include <algorithm>

namespace madang::zoning {

namespace {

// Empty texts are stored as nothing, so that a field set and emptied again leaves no trace.
QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariantMap named(const QStringList &columns, const EffectiveRow &row)
{
    QVariantMap fields;
    for (int i = 0; i < columns.size(); ++i)
        fields.insert(columns[i], row.values[i]);
    return fields;
}

} // namespace

QVariantMap PlanRule::fields() const
{
    return {{QStringLiteral("regulation_set"), textOrNothing(set)},
            {QStringLiteral("code"), code},
            {QStringLiteral("parameter"), parameter},
            {QStringLiteral("operator"), operation},
            {QStringLiteral("value"), value ? QVariant(*value) : QVariant()},
            {QStringLiteral("unit"), textOrNothing(unit)},
            {QStringLiteral("condition"), textOrNothing(condition)},
            {QStringLiteral("citation"), textOrNothing(citation)},
            {QStringLiteral("confidence"), textOrNothing(confidence)},
            {QStringLiteral("verified"), verified ? 1 : 0},
            {QStringLiteral("valid_from"), textOrNothing(validFrom)},
            {QStringLiteral("valid_to"), textOrNothing(validTo)}};
}

QVariantMap PlanClass::fields() const
{
    return {{QStringLiteral("list_uid"), list},
            {QStringLiteral("code"), code},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("label_en"), labelEnglish},
            {QStringLiteral("label_local"), textOrNothing(labelLocal)},
            {QStringLiteral("label_ko"), textOrNothing(labelKorean)},
            {QStringLiteral("hilucs"), textOrNothing(hilucs)},
            {QStringLiteral("colour"), colour},
            {QStringLiteral("colour_source"), textOrNothing(colourSource)},
            {QStringLiteral("verified"), verified ? 1 : 0},
            {QStringLiteral("confidence"), textOrNothing(confidence)},
            {QStringLiteral("source"), textOrNothing(source)},
            {QStringLiteral("valid_from"), textOrNothing(validFrom)},
            {QStringLiteral("valid_to"), textOrNothing(validTo)}};
}

QString PlanClass::label(const QString &language, const QString &local) const
{
    const QString &own = language == QLatin1String("ko") ? labelKorean : language == local ? labelLocal : labelEnglish;
    return own.isEmpty() ? labelEnglish : own;
}

PlanRule PlanRule::fromFields(const QString &uid, const QVariantMap &fields)
{
    const auto text = [&fields](const char *column) { return fields.value(QLatin1String(column)).toString(); };
    PlanRule rule;
    rule.uid = uid;
    rule.set = text("regulation_set");
    rule.code = text("code");
    rule.parameter = text("parameter");
    rule.operation = text("operator");
    if (const QVariant value = fields.value(QStringLiteral("value")); !value.isNull())
        rule.value = value.toDouble();
    rule.unit = text("unit");
    rule.condition = text("condition");
    rule.citation = text("citation");
    rule.confidence = text("confidence");
    rule.validFrom = text("valid_from");
    rule.validTo = text("valid_to");
    rule.verified = fields.value(QStringLiteral("verified")).toInt() != 0;
    return rule;
}

PlanClass PlanClass::fromFields(const QString &uid, const QVariantMap &fields)
{
    const auto text = [&fields](const char *column) { return fields.value(QLatin1String(column)).toString(); };
    PlanClass value;
    value.uid = uid;
    value.list = text("list_uid");
    value.code = text("code");
    value.labelEnglish = text("label_en");
    value.labelLocal = text("label_local");
    value.labelKorean = text("label_ko");
    value.hilucs = text("hilucs");
    value.colour = text("colour");
    value.colourSource = text("colour_source");
    value.confidence = text("confidence");
    value.source = text("source");
    value.validFrom = text("valid_from");
    value.validTo = text("valid_to");
    value.verified = fields.value(QStringLiteral("verified")).toInt() != 0;
    value.sort = fields.value(QStringLiteral("sort")).toInt();
    return value;
}

std::vector<PlanRule> rulesOf(const PlanReader &plan, const QString &scenario)
{
    const QStringList columns = PlanRule().fields().keys();
    std::vector<PlanRule> rules;
    plan.forEach(QStringLiteral("regulation"), scenario, columns, [&](const EffectiveRow &row) { rules.push_back(PlanRule::fromFields(row.uid, named(columns, row))); });
    return rules;
}

std::vector<PlanClass> classesOf(const PlanReader &plan)
{
    const QStringList columns = PlanClass().fields().keys();
    std::vector<PlanClass> classes;
    plan.forEach(QStringLiteral("code_value"), QStringLiteral("base"), columns,
                 [&](const EffectiveRow &row) { classes.push_back(PlanClass::fromFields(row.uid, named(columns, row))); });
    std::stable_sort(classes.begin(), classes.end(), [](const PlanClass &a, const PlanClass &b) { return a.sort < b.sort; });
    return classes;
}

QString remarkOf(const QString &country, const QString &code)
{
    for (const CodeListEntry &entry : codeListOf(country))
        if (entry.code == code)
            return entry.otherLimit;
    return {};
}

QString conditionProblem(const QString &condition)
{
    try {
        Condition(condition.toStdString());
    } catch (const ConditionError &error) {
        return conditionErrorText(condition, error);
    }
    return {};
}

const PlanRule *overriding(const PlanRule &rule, const std::vector<PlanRule> &rules)
{
    if (!rule.set.isEmpty())
        return nullptr;
    const auto found = std::find_if(rules.begin(), rules.end(), [&rule](const PlanRule &other) {
        return other.set == municipalRules && other.code == rule.code && other.parameter == rule.parameter && other.operation == rule.operation
               && (other.condition.isEmpty() || other.condition == rule.condition);
    });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace madang::zoning
