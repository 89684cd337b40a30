// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/regulation/plan_rules.h"

#include "core/plan/plan_reader.h"
#include "zoning/engine/indicators/land_use.h"
#include "zoning/processing/regulation/condition_text.h"

#include <QCoreApplication>

#include <cmath>

namespace madang::zoning {

namespace {

class PlanRulesText {
    Q_DECLARE_TR_FUNCTIONS(PlanRulesText)
};

// A row in the words that a user finds it by.
struct RuleRow {
    QString uid, set, code, parameter, unit, condition, citation;
    QVariant value;
};

QString nameOf(const RuleRow &row)
{
    return row.set.isEmpty() ? PlanRulesText::tr("%1 of %2", "regulation: parameter, land-use code").arg(row.parameter, row.code)
                             : PlanRulesText::tr("%1 of %2 in the set “%3”", "regulation: parameter, land-use code, set").arg(row.parameter, row.code, row.set);
}

Finding refused(const RuleRow &row, const QString &rule, const QString &why)
{
    Finding finding;
    finding.severity = Finding::Severity::Error;
    finding.rule = rule;
    finding.title = PlanRulesText::tr("A regulation cannot be reckoned with: %1").arg(nameOf(row));
    finding.detail = why;
    finding.uids = QStringList{row.uid};
    return finding;
}

// Why a value cannot be one of its parameter; empty where it can.
QString whatIsWrongWith(const RuleRow &row, const ParameterFacts &facts)
{
    if (row.value.isNull())
        return PlanRulesText::tr("It has no value. Write one, as a number, or remove the row.");
    const double value = row.value.toDouble();
    if (value >= facts.least && value <= facts.most && std::isfinite(value))
        return {};
    if (facts.quantity == Quantity::Ratio && value > facts.most && value / 100.0 <= facts.most)
        return PlanRulesText::tr("Its value is %1, which looks like per cent: ratios are kept as numbers, %1 % as %2. Write %2.").arg(value).arg(value / 100.0);
    return PlanRulesText::tr("Its value is %1; values from %2 to %3 can be meant. Correct it.").arg(value).arg(facts.least).arg(facts.most);
}

} // namespace

Use useOf(const QString &hilucs)
{
    if (hilucs.startsWith(QLatin1String("5_2")))
        return Use::Mixed;
    switch (landUseOf(hilucs.toStdString())) {
    case LandUse::Residential: return Use::Residential;
    case LandUse::Commerce: return Use::Commercial;
    case LandUse::Industry: return Use::Industrial;
    case LandUse::Community: return Use::Public;
    case LandUse::OpenSpace:
    case LandUse::Unbuilt: return Use::Open;
    case LandUse::Streets:
    case LandUse::Transport:
    case LandUse::Unknown: break;
    }
    return Use::Other;
}

PlanRules readPlanRules(const PlanReader &plan, const QString &scenario)
{
    PlanRules read;
    for (const PlanReader::CodeValue &code : plan.codeValues()) {
        read.uses.emplace(code.code.toStdString(), useOf(code.hilucs));
        if (!read.codes.contains(code.code))
            read.codes.insert(code.code, code.verified);
    }
    const QStringList columns{QStringLiteral("regulation_set"), QStringLiteral("code"),      QStringLiteral("parameter"), QStringLiteral("operator"),
                              QStringLiteral("value"),          QStringLiteral("condition"), QStringLiteral("citation"),  QStringLiteral("confidence"),
                              QStringLiteral("verified"),       QStringLiteral("valid_from"), QStringLiteral("valid_to")};
    plan.forEach(QStringLiteral("regulation"), scenario, columns, [&](const EffectiveRow &stored) {
        const auto text = [&](int column) { return stored.values[column].toString().trimmed(); };
        const RuleRow row{stored.uid, text(0), text(1), text(2), {}, text(5), text(6), stored.values[4]};
        const auto parameter = parameterOf(row.parameter.toStdString());
        if (!parameter) {
            read.findings << refused(row, QStringLiteral("regulation.unknown_parameter"),
                                     PlanRulesText::tr("“%1” is no parameter that Madang knows. Correct it, or remove the row.").arg(row.parameter));
            return;
        }
        const ParameterFacts &facts = factsOf(*parameter);
        const QString sign = text(3), natural = facts.assumed ? QStringLiteral("=") : facts.atLeast ? QStringLiteral(">=") : QStringLiteral("<=");
        if (!facts.assumed && sign == (facts.atLeast ? QLatin1String("<=") : QLatin1String(">="))) // the other bound of a range
            return;
        if (sign != natural && sign != QLatin1String("=")) {
            read.findings << refused(row, QStringLiteral("regulation.operator"),
                                     PlanRulesText::tr("Its operator is “%1”; %2 is expected. Correct it.").arg(sign, natural));
            return;
        }
        if (const QString wrong = whatIsWrongWith(row, facts); !wrong.isEmpty()) {
            read.findings << refused(row, QStringLiteral("regulation.value"), wrong);
            return;
        }
        Regulation rule;
        try {
            rule.condition = Condition(row.condition.toStdString());
        } catch (const ConditionError &error) {
            read.findings << refused(row, QStringLiteral("regulation.condition"), conditionErrorText(row.condition, error));
            return;
        }
        rule.uid = row.uid.toStdString();
        rule.set = row.set.toStdString();
        rule.code = row.code.toStdString();
        rule.parameter = *parameter;
        rule.value = row.value.toDouble();
        rule.validFrom = text(9).toStdString();
        rule.validTo = text(10).toStdString();
        read.rules.push_back(std::move(rule));
        read.citations.insert(row.uid, {row.citation, text(7), stored.values[8].toInt() != 0});
    });
    return read;
}

QString lawDate(const PlanReader &plan)
{
    return QStringLiteral("%1-12-31").arg(plan.meta().baseYear, 4, 10, QLatin1Char('0'));
}

} // namespace madang::zoning
