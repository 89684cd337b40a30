// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan_reader.h"

#include <QString>

#include <optional>
#include <vector>

namespace madang::zoning {

// A row of the plan's table `regulation`, as a person sees it.
struct PlanRule {
    QString uid, set, code, parameter, operation; // of the table; operation: "<=", ">=", "="
    std::optional<double> value;                   // SI, ratios without unit
    QString unit, condition, citation, confidence, validFrom, validTo;
    bool verified = false;

    // Columns of the table by name, as an edit takes them, and back.
    QVariantMap fields() const;
    static PlanRule fromFields(const QString &uid, const QVariantMap &fields);
};

// A row of `code_value`: a land-use class.
struct PlanClass {
    QString uid, list, code, labelEnglish, labelLocal, labelKorean, hilucs, colour, colourSource, confidence, source, validFrom, validTo;
    bool verified = false;
    int sort = 0;

    QVariantMap fields() const;
    static PlanClass fromFields(const QString &uid, const QVariantMap &fields);
    // The label in `language`, where `local` is that of the country; English where there is none.
    QString label(const QString &language, const QString &local) const;
};

// The ordinance that holds in the whole plan.
inline const QString municipalRules = QStringLiteral("municipal");
// In the place of a code: every class.
inline const QString everyClass = QStringLiteral("*");

// Those of a scenario, in the order of the file. Throws Failure.
std::vector<PlanRule> rulesOf(const PlanReader &plan, const QString &scenario);
// Every class of the plan, in the order of its lists. Throws Failure.
std::vector<PlanClass> classesOf(const PlanReader &plan);

// The municipal rule that stands over a national one for the same class, parameter and direction and under no narrower
// condition; null where the rule holds, or is not national.
const PlanRule *overriding(const PlanRule &rule, const std::vector<PlanRule> &rules);

// What the country's list says about a class beside its limits, in English, as collected; empty where it says nothing, and for
// classes of the plan's own.
QString remarkOf(const QString &country, const QString &code);

// What is wrong with a condition, in the language of the window; empty where it can be evaluated, and for none.
QString conditionProblem(const QString &condition);

} // namespace madang::zoning
