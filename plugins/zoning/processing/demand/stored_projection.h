// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "zoning/engine/demand/projection.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace madang {
class PlanReader;
}

namespace madang::zoning {

// What a plan holds of the future of one subject ("population" or "jobs"): rows of its table `projection`, by variant
// ("low", "medium", "high") and year, and what they were made from as the variant "census".
struct StoredProjection {
    std::map<QString, std::map<int, double>> variants;

    // The value in a year, between two stored years on the straight line; nothing before the first and after the last.
    std::optional<double> at(const QString &variant, int year) const;
    std::vector<CensusRow> census() const;
};

QStringList projectionSubjects(); // "population", "jobs"
QStringList projectionVariants(); // "low", "medium", "high"
inline const QString censusVariant = QStringLiteral("census");

StoredProjection storedProjection(const PlanReader &plan, const QString &subject);

// Puts the results of madang:projection in place of what the plan holds of their subject, in one edit. `source` says where
// the counts are from. An edit without changes where the plan holds just that.
PlanEdit editToStore(const Plan &plan, const QVariantMap &results, const QString &source);

} // namespace madang::zoning
