// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/finding.h"
#include "zoning/engine/regulation/rule_book.h"

#include <QHash>
#include <QString>

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// What a regulation rests on.
struct Citation {
    QString text; // where it stands
    QString confidence;
    bool verified = false;
};

// The regulations of a scenario as computations take them.
struct PlanRules {
    std::vector<Regulation> rules;
    QHash<QString, Citation> citations; // by uid
    std::map<std::string, Use> uses;    // by land-use code, from its HILUCS class
    QHash<QString, bool> codes;         // of the plan's lists: whether they are verified
    QVector<Finding> findings;          // rows that cannot be taken, each with what to do

    bool isVerified(const Regulation &rule) const { return citations.value(QString::fromStdString(rule.uid)).verified; }
};

// What land of a class is used for; classes are those of the INSPIRE data specification on land use (HILUCS).
Use useOf(const QString &hilucs);

// Throws Failure where there is no such scenario (uid or name). Rows that are no limit of their parameter (the lower bound of FAR)
// are left out without a word; those with a value beyond what is plausible, no value, an unknown parameter or a condition that is
// none are left out with a finding.
PlanRules readPlanRules(const PlanReader &plan, const QString &scenario);

// The day whose law is reckoned with: the last one of the plan's base year.
QString lawDate(const PlanReader &plan);

} // namespace madang::zoning
