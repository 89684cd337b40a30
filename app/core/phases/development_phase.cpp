// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/phases/development_phase.h"

#include "core/plan/plan_schema.h"

#include <algorithm>
#include <limits>

namespace madang {

namespace {

constexpr int usualYears = 5;

std::optional<int> yearIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

void sortPhases(std::vector<DevelopmentPhase> &phases)
{
    constexpr int never = std::numeric_limits<int>::max();
    const auto place = [&](const DevelopmentPhase &phase) {
        return std::pair(phase.yearFrom.value_or(phase.yearTo.value_or(never)), phase.yearTo.value_or(never));
    };
    std::stable_sort(phases.begin(), phases.end(),
                     [&](const DevelopmentPhase &a, const DevelopmentPhase &b) { return place(a) < place(b); });
}

} // namespace

QString DevelopmentPhase::years() const
{
    if (yearFrom && yearFrom == yearTo)
        return QString::number(*yearFrom);
    if (!yearFrom && !yearTo)
        return {};
    return QStringLiteral("%1–%2").arg(yearFrom ? QString::number(*yearFrom) : QString(), yearTo ? QString::number(*yearTo) : QString());
}

std::vector<DevelopmentPhase> developmentPhases(const PlanReader &plan)
{
    std::vector<DevelopmentPhase> phases;
    plan.forEach(phaseTable, QStringLiteral("base"),
                 {QStringLiteral("name"), QStringLiteral("name_2"), QStringLiteral("year_from"), QStringLiteral("year_to")},
                 [&](const EffectiveRow &row) {
                     phases.push_back({row.uid, row.values[0].toString(), row.values[1].toString(), yearIn(row.values[2]), yearIn(row.values[3])});
                 });
    sortPhases(phases);
    return phases;
}

std::vector<DevelopmentPhase> developmentPhases(const Plan &plan)
{
    std::vector<DevelopmentPhase> phases;
    for (const StoredRow &stored : plan.rows(phaseTable, QStringLiteral("1 = 1"))) {
        const QVariantMap &fields = stored.row.fields;
        phases.push_back({stored.uid, fields.value(QStringLiteral("name")).toString(), fields.value(QStringLiteral("name_2")).toString(),
                          yearIn(fields.value(QStringLiteral("year_from"))), yearIn(fields.value(QStringLiteral("year_to")))});
    }
    sortPhases(phases);
    return phases;
}

std::vector<PhaseOverlap> overlapsOf(const std::vector<DevelopmentPhase> &phases)
{
    std::vector<PhaseOverlap> overlaps;
    for (size_t i = 0; i < phases.size(); ++i)
        for (size_t j = i + 1; j < phases.size(); ++j) {
            const DevelopmentPhase &a = phases[i], &b = phases[j];
            if (!a.yearFrom || !a.yearTo || !b.yearFrom || !b.yearTo)
                continue;
            const int from = std::max(*a.yearFrom, *b.yearFrom), to = std::min(*a.yearTo, *b.yearTo);
            if (from <= to)
                overlaps.push_back({a, b, from, to});
        }
    return overlaps;
}

DevelopmentPhase phaseAfter(const std::vector<DevelopmentPhase> &phases, const PlanMeta &plan)
{
    const DevelopmentPhase *last = nullptr;
    for (const DevelopmentPhase &phase : phases)
        if (phase.yearTo && (!last || *phase.yearTo > *last->yearTo))
            last = &phase;
    DevelopmentPhase next;
    next.yearFrom = last ? *last->yearTo + 1 : plan.baseYear;
    next.yearTo = *next.yearFrom + (last && last->yearFrom ? *last->yearTo - *last->yearFrom : usualYears - 1);
    if (plan.horizon >= *next.yearFrom)
        next.yearTo = std::min(*next.yearTo, plan.horizon);
    return next;
}

QStringList phasedTables()
{
    QStringList tables;
    for (const PlanTable &table : planTables())
        if (table.columns.contains(phaseColumn))
            tables << table.name;
    return tables;
}

QMap<QString, qint64> rowsByPhase(const PlanReader &plan)
{
    QMap<QString, qint64> rows;
    for (const QString &table : phasedTables()) {
        const QMap<QString, qint64> counts = plan.countByValue(table, phaseColumn);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            rows[it.key()] += it.value();
    }
    return rows;
}

} // namespace madang
