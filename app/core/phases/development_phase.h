// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/plan/plan_reader.h"

#include <optional>
#include <vector>

namespace madang {

// A part of a plan that is built within certain years: a row of the table `phase`. It is of the whole plan, not of one
// scenario; which rows are built in it, each scenario says for itself.
struct DevelopmentPhase {
    QString uid;
    QString name, secondName;           // in the first and the second language of the plan
    std::optional<int> yearFrom, yearTo; // CE, both included; none where it is not known yet

    QString years() const; // "2026–2030", "2026–", "–2030"; empty without years
    bool operator==(const DevelopmentPhase &other) const = default;
};

// The phases of a plan in the order in which they are built: by their first year, then by their last; those without
// years follow, as they were made. Every list, map and legend has them in this order.
MADANG_CORE_EXPORT std::vector<DevelopmentPhase> developmentPhases(const PlanReader &plan);
MADANG_CORE_EXPORT std::vector<DevelopmentPhase> developmentPhases(const Plan &plan);

// Two phases that are built at the same time for some years.
struct PhaseOverlap {
    DevelopmentPhase first, second;
    int from = 0, to = 0; // CE, both included
};
// Among phases whose years are both known.
MADANG_CORE_EXPORT std::vector<PhaseOverlap> overlapsOf(const std::vector<DevelopmentPhase> &phases);

// The years of a phase that follows on these: as long as the last one, or five years from the base year of the plan; not
// beyond its horizon.
MADANG_CORE_EXPORT DevelopmentPhase phaseAfter(const std::vector<DevelopmentPhase> &phases, const PlanMeta &plan);

// The tables whose rows may be in a phase.
MADANG_CORE_EXPORT QStringList phasedTables();
// How many rows are in each phase, by its uid, in all scenarios.
MADANG_CORE_EXPORT QMap<QString, qint64> rowsByPhase(const PlanReader &plan);

inline const QString phaseTable = QStringLiteral("phase");
inline const QString phaseColumn = QStringLiteral("phase_uid");

} // namespace madang
