// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/rule_rows.h"

#include "zoning/processing/regulation/condition_text.h"

#include <algorithm>

namespace madang::zoning {

namespace {

const QStringList ruleColumns = {QStringLiteral("regulation_set"), QStringLiteral("code"),       QStringLiteral("parameter"),  QStringLiteral("operator"),
                                 QStringLiteral("value"),          QStringLiteral("unit"),       QStringLiteral("condition"),  QStringLiteral("citation"),
                                 QStringLiteral("confidence"),     QStringLiteral("valid_from"), QStringLiteral("valid_to"),   QStringLiteral("verified")};
const QStringList classColumns = {QStringLiteral("list_uid"),   QStringLiteral("code"),       QStringLiteral("label_en"),   QStringLiteral("label_local"), QStringLiteral("label_ko"),
                                  QStringLiteral("hilucs"),     QStringLiteral("colour"),     QStringLiteral("colour_source"), QStringLiteral("confidence"), QStringLiteral("source"),
                                  QStringLiteral("valid_from"), QStringLiteral("valid_to"),   QStringLiteral("verified"),   QStringLiteral("sort")};

// Empty texts are stored as nothing, so that a field set and emptied again leaves no trace.
QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
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

std::vector<PlanRule> rulesOf(const PlanReader &plan, const QString &scenario)
{
    std::vector<PlanRule> rules;
    plan.forEach(QStringLiteral("regulation"), scenario, ruleColumns, [&](const EffectiveRow &row) {
        const auto text = [&row](int column) { return row.values[column].toString(); };
        PlanRule rule;
        rule.uid = row.uid;
        rule.set = text(0);
        rule.code = text(1);
        rule.parameter = text(2);
        rule.operation = text(3);
        if (!row.values[4].isNull())
            rule.value = row.values[4].toDouble();
        rule.unit = text(5);
        rule.condition = text(6);
        rule.citation = text(7);
        rule.confidence = text(8);
        rule.validFrom = text(9);
        rule.validTo = text(10);
        rule.verified = row.values[11].toInt() != 0;
        rules.push_back(std::move(rule));
    });
    return rules;
}

std::vector<PlanClass> classesOf(const PlanReader &plan)
{
    std::vector<PlanClass> classes;
    plan.forEach(QStringLiteral("code_value"), QStringLiteral("base"), classColumns, [&](const EffectiveRow &row) {
        const auto text = [&row](int column) { return row.values[column].toString(); };
        PlanClass each;
        each.uid = row.uid;
        each.list = text(0);
        each.code = text(1);
        each.labelEnglish = text(2);
        each.labelLocal = text(3);
        each.labelKorean = text(4);
        each.hilucs = text(5);
        each.colour = text(6);
        each.colourSource = text(7);
        each.confidence = text(8);
        each.source = text(9);
        each.validFrom = text(10);
        each.validTo = text(11);
        each.verified = row.values[12].toInt() != 0;
        each.sort = row.values[13].toInt();
        classes.push_back(std::move(each));
    });
    std::stable_sort(classes.begin(), classes.end(), [](const PlanClass &a, const PlanClass &b) { return a.sort < b.sort; });
    return classes;
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
