// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/text/phrasebook.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace madang::zoning {

// What a panel or a report may know of a parameter of regulations, by its name there ("far"). Units: ratios have none, lengths are m,
// areas m².
struct RuleParameter {
    QString name;
    bool isAssumption = false; // reckoned with (operator =), no limit of the law
    bool isAtLeast = false;    // the law says “at least”
    double least = 0.0, most = 1.0; // values beyond are mistakes
};

// Every parameter, limits before assumptions.
const std::vector<RuleParameter> &ruleParameters();
// Null for a name that is none of them.
const RuleParameter *ruleParameter(const QString &name);

// The word for a parameter in planners' English, to be translated; empty for a name that is none.
Phrase parameterPhrase(const QString &name);

// The term of a country's own law: 용적률, KLB, GPR … Empty where it is not known or the international word is used.
QString lawTerm(const QString &parameter, const QString &country);
// What the term stands for, where it is an abbreviation: “อัตราส่วนพื้นที่อาคารรวมต่อพื้นที่ดิน” of FAR. Empty where it says all.
QString lawTermInFull(const QString &parameter, const QString &country);

// Everything that a parameter is called by, anywhere: its name, its terms and their long forms, English and Korean words.
QStringList namesOf(const QString &parameter);

} // namespace madang::zoning
