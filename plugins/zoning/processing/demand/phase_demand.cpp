// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/phase_demand.h"

#include "zoning/engine/demand/phase_balance.h"

#include <QCoreApplication>
#include <QLocale>

namespace madang::zoning {

namespace {

constexpr double leastMissing = 0.5; // people or jobs: rounding is no shortfall

class PhaseDemandText {
    Q_DECLARE_TR_FUNCTIONS(PhaseDemandText)
};

QString wholeCount(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

PhaseDemand phaseDemand(const std::vector<DevelopmentPhase> &phases, const std::optional<PhaseCapacities> &capacities,
                        const PeopleToHouse &people, const JobsToPlace &jobs)
{
    PhaseDemand demand;
    const auto add = [&demand](Finding::Severity severity, const QString &rule, const QString &title, const QString &detail,
                               const QString &phase = {}) {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        if (!phase.isEmpty())
            finding.uids = QStringList{phase};
        demand.findings << finding;
    };
    const auto roomForPeople = [&](const PhaseCapacity &capacity) { return people.housed > 0.0 ? capacity.peopleLeft : capacity.people; };
    const auto roomForJobs = [&](const PhaseCapacity &capacity) { return jobs.placed > 0.0 ? capacity.jobsLeft : capacity.jobs; };
    std::vector<PhaseNeed> needs;
    for (const DevelopmentPhase &phase : phases) {
        PhaseNeed need;
        if (phase.yearTo) {
            need.people = people.forecast.needed(*phase.yearTo, people.housed);
            need.jobs = jobs.forecast.needed(*phase.yearTo, jobs.placed);
        }
        if (capacities) {
            need.capacityPeople = roomForPeople(capacities->value(phase.uid));
            need.capacityJobs = roomForJobs(capacities->value(phase.uid));
        }
        needs.push_back(need);
    }
    const std::vector<PhaseState> states = phaseBalance(needs);
    QStringList withoutYears, beyond;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const DevelopmentPhase &phase = phases[i];
        QVariantMap row{{QStringLiteral("phase"), phase.uid},
                        {QStringLiteral("name"), phase.name},
                        {QStringLiteral("name_2"), phase.secondName},
                        {QStringLiteral("years"), phase.years()}};
        const auto put = [&row](const char *key, const std::optional<double> &number) {
            if (number)
                row.insert(QLatin1String(key), *number);
        };
        if (phase.yearTo)
            row.insert(QStringLiteral("year"), *phase.yearTo);
        else
            withoutYears << phase.name;
        if (phase.yearTo && people.forecast.isKnown() && !needs[i].people)
            beyond << phase.name;
        put("people", needs[i].people);
        put("jobs", needs[i].jobs);
        put("capacity_people", states[i].capacityPeople);
        put("capacity_jobs", states[i].capacityJobs);
        put("missing_people", states[i].missingPeople);
        put("missing_jobs", states[i].missingJobs);
        const double missingPeople = states[i].missingPeople.value_or(0.0);
        const double missingJobs = states[i].missingJobs.value_or(0.0);
        const double missingHa = housingLand(missingPeople, people.standard).grossHa + workLand(missingJobs, jobs.standard).grossHa;
        if (states[i].missingPeople || states[i].missingJobs)
            row.insert(QStringLiteral("missing_ha"), missingHa);
        demand.rows << row;
        if (missingPeople >= leastMissing)
            add(Finding::Severity::Warning, QStringLiteral("demand.people_short"),
                PhaseDemandText::tr("By the end of phase “%1” there is no room for %2 people").arg(phase.name, wholeCount(missingPeople)),
                PhaseDemandText::tr("By %1 %2 people are to be housed, and the land built on by then has room for %3. At the density given, %4 ha more (gross) "
                                    "would hold them. Bring land forward from a later phase, allow more floor area, or zone more land for homes.")
                    .arg(*phase.yearTo)
                    .arg(wholeCount(*needs[i].people), wholeCount(*states[i].capacityPeople),
                         QLocale().toString(housingLand(missingPeople, people.standard).grossHa, 'f', 1)),
                phase.uid);
        if (missingJobs >= leastMissing)
            add(Finding::Severity::Warning, QStringLiteral("demand.jobs_short"),
                PhaseDemandText::tr("By the end of phase “%1” there is no room for %2 jobs").arg(phase.name, wholeCount(missingJobs)),
                PhaseDemandText::tr("By %1 %2 jobs need a place, and the land built on by then has room for %3. At the floor area ratio given, %4 ha more (gross) "
                                    "would hold them. Bring land forward from a later phase, allow more floor area, or zone more land for work.")
                    .arg(*phase.yearTo)
                    .arg(wholeCount(*needs[i].jobs), wholeCount(*states[i].capacityJobs),
                         QLocale().toString(workLand(missingJobs, jobs.standard).grossHa, 'f', 1)),
                phase.uid);
    }
    if (!withoutYears.isEmpty())
        add(Finding::Severity::Warning, QStringLiteral("demand.phase_without_year"), PhaseDemandText::tr("Phases without a last year"),
            PhaseDemandText::tr("What is needed by their end is not known: %1. Give them years.").arg(withoutYears.join(QStringLiteral(", "))));
    if (!beyond.isEmpty())
        add(Finding::Severity::Warning, QStringLiteral("demand.projection_too_short"), PhaseDemandText::tr("The projection does not reach every phase"),
            PhaseDemandText::tr("It has no value for the end of: %1. Project further, and store it again.").arg(beyond.join(QStringLiteral(", "))));
    const PhaseCapacity unphased = capacities ? capacities->value(QString()) : PhaseCapacity();
    if (roomForPeople(unphased) >= leastMissing || roomForJobs(unphased) >= leastMissing)
        add(Finding::Severity::Note, QStringLiteral("demand.land_in_no_phase"), PhaseDemandText::tr("Land in no phase is not counted"),
            PhaseDemandText::tr("By the rules it would hold %1 people and %2 jobs. Put it into a phase to count it.")
                .arg(wholeCount(roomForPeople(unphased)), wholeCount(roomForJobs(unphased))));
    return demand;
}

} // namespace madang::zoning
