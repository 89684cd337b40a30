// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/land_demand_algorithm.h"

#include "core/phases/development_phase.h"
#include "core/plan/plan_reader.h"
#include "zoning/processing/demand/census_text.h"
#include "zoning/processing/demand/phase_demand.h"
#include "zoning/processing/demand/projection_text.h"
#include "zoning/processing/demand/stored_projection.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <algorithm>

namespace madang::zoning {

QString LandDemandAlgorithm::name() const
{
    return QStringLiteral("landdemand");
}

QString LandDemandAlgorithm::displayName() const
{
    return tr("Land that people and jobs take, and whether there is enough");
}

QString LandDemandAlgorithm::group() const
{
    return tr("Zoning");
}

QString LandDemandAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString LandDemandAlgorithm::shortHelpString() const
{
    return tr("Homes = people / household size / (1 - vacancy); net land = homes / density; gross land = net land / share of net "
              "land. Jobs likewise: floor area per job, floor area ratio, share of net land. With a plan, what the stored projection asks for "
              "by the end of each phase is set against what the phases hold by the rules; what is missing is a finding. Where people or jobs that need nothing new are taken off, the others have the floor area "
              "that is not built yet.");
}

LandDemandAlgorithm *LandDemandAlgorithm::createInstance() const
{
    return new LandDemandAlgorithm;
}

void LandDemandAlgorithm::initAlgorithm(const QVariantMap &)
{
    const auto number = [this](const char *name, const QString &description, const QVariant &usual = {}, const QString &help = {}) {
        auto parameter = std::make_unique<QgsProcessingParameterNumber>(QLatin1String(name), description,
                                                                        Qgis::ProcessingNumberParameterType::Double, usual, true);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    const auto text = [this](const char *name, const QString &description, const QVariant &usual, const QString &help) {
        auto parameter = std::make_unique<QgsProcessingParameterString>(QLatin1String(name), description, usual, false, true);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    const HousingStandard housing;
    const WorkStandard work;
    number("PEOPLE", tr("People"), {}, tr("Without it those of the plan's stored projection at the end of its last phase"));
    number("HOUSEHOLD", tr("People in a household"), housing.householdSize);
    number("VACANCY", tr("Share of the homes that stand empty"), housing.vacancy, tr("0.05 is 5 %"));
    number("DENSITY", tr("Homes on a hectare of residential land"), housing.unitsPerHa, tr("Of net land: sites, without streets and green"));
    number("NET_SHARE", tr("Share of residential land in all land"), housing.netShare,
           tr("0.65 is 65 %: the rest is streets, green, schools"));
    number("JOBS", tr("Jobs"), {}, tr("Without it those of the plan's stored projection of jobs, where it has one"));
    number("FLOOR_PER_JOB", tr("Floor area for a job (m²)"), work.floorPerJobM2);
    number("JOB_FAR", tr("Floor area ratio of employment land"), work.far, tr("1.5 is 150 %"));
    number("JOB_NET_SHARE", tr("Share of sites in employment land"), work.netShare, tr("0.7 is 70 %"));
    auto plan = std::make_unique<QgsProcessingParameterFile>(QStringLiteral("PLAN"), tr("Plan"), Qgis::ProcessingFileParameterBehavior::File,
                                                             QString(), QVariant(), true);
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    addParameter(plan.release());
    text("SCENARIO", tr("Scenario"), QStringLiteral("base"), tr("Its name or uid"));
    auto variant = std::make_unique<QgsProcessingParameterEnum>(QStringLiteral("VARIANT"), tr("Variant of the stored projection"),
                                                                projectionVariants(), false, QStringLiteral("medium"));
    variant->setUsesStaticStrings(true);
    addParameter(variant.release());
    text("PEOPLE_BY_YEAR", tr("People by year"), {}, tr("In place of the stored projection: “2030:130000,2035:150000”"));
    text("JOBS_BY_YEAR", tr("Jobs by year"), {}, tr("In place of the stored projection of jobs"));
    number("HOUSED", tr("People who need no new home"), 0.0, 
           tr("Those who live in the town now and stay: taken off what is projected; the others have the floor area that is not built yet"));
    number("EMPLOYED", tr("Jobs that need no new site"), 0.0, 
           tr("Those that are there now and stay: taken off what is projected; the others have the floor area that is not built yet"));
    text("CAPACITY", tr("Capacity of the phases"), {},
         tr("JSON: {\"uid of the phase\": {\"people\": 12000, \"jobs\": 4000, \"gfa_m2\": 500000, \"remaining_gfa_m2\": 400000}}; the "
            "floor areas, allowed and not built yet, may be left out. Without it what the rules of the scenario allow"));

    addOutput(new QgsProcessingOutputNumber(QStringLiteral("units"), tr("Homes")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("net_ha"), tr("Residential land, net (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("gross_ha"), tr("Residential land, gross (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("job_net_ha"), tr("Employment land, net (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("job_gross_ha"), tr("Employment land, gross (ha)")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("phases"), tr("Demand and capacity of each phase")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("What is missing, and where")));
}

QVariantMap LandDemandAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                                  QgsProcessingFeedback *feedback)
try {
    const auto isGiven = [&](const char *name) { return !parameters.value(QLatin1String(name)).toString().trimmed().isEmpty(); };
    const auto value = [&](const char *name) { return parameterAsDouble(parameters, QLatin1String(name), context); };
    const auto textOf = [&](const char *name) { return parameterAsString(parameters, QLatin1String(name), context); };
    const HousingStandard housing{value("HOUSEHOLD"), value("VACANCY"), value("DENSITY"), value("NET_SHARE")};
    const WorkStandard work{value("FLOOR_PER_JOB"), value("JOB_FAR"), value("JOB_NET_SHARE")};
    housingLand(0.0, housing); // refused now, not after the reading
    workLand(0.0, work);

    QVariantList findings;
    const auto add = [&findings](Finding::Severity severity, const QString &rule, const QString &title, const QString &detail) {
        Finding finding;
        finding.severity = severity;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        findings << finding.toMap();
    };

    const QString planPath = parameterAsFile(parameters, QStringLiteral("PLAN"), context);
    const std::unique_ptr<PlanReader> plan = planPath.isEmpty() ? nullptr : std::make_unique<PlanReader>(planPath);
    const QString country = plan ? plan->meta().country : QString();
    const QString variant = parameterAsEnumString(parameters, QStringLiteral("VARIANT"), context);
    const auto forecastOf = [&](const char *parameter, const QString &subject) {
        Forecast forecast;
        if (isGiven(parameter)) {
            const CensusReading given = readCensus(textOf(parameter), country, QLatin1String(parameter));
            for (const Finding &note : given.notes)
                findings << note.toMap();
            forecast.set(given);
        } else if (plan) {
            forecast.set(storedProjection(*plan, subject), variant);
        }
        return forecast;
    };
    const Forecast people = forecastOf("PEOPLE_BY_YEAR", QStringLiteral("population"));
    const Forecast jobs = forecastOf("JOBS_BY_YEAR", QStringLiteral("jobs"));
    const std::vector<DevelopmentPhase> phases = plan ? developmentPhases(*plan) : std::vector<DevelopmentPhase>();

    // The year that the land is asked for.
    int year = 0;
    for (const DevelopmentPhase &phase : phases)
        year = std::max(year, phase.yearTo.value_or(0));
    if (year == 0 && plan)
        year = plan->meta().horizon;
    for (const Forecast *forecast : {&people, &jobs})
        if (year == 0 && forecast->isKnown())
            year = forecast->lastYear();
    const auto wanted = [&](const char *parameter, const Forecast &forecast, double settled) {
        return isGiven(parameter) ? std::optional(value(parameter)) : forecast.needed(year, settled);
    };
    const std::optional<double> wantedPeople = wanted("PEOPLE", people, value("HOUSED"));
    const std::optional<double> wantedJobs = wanted("JOBS", jobs, value("EMPLOYED"));
    if (!wantedPeople && !wantedJobs) {
        if (people.isKnown())
            throw WrongInputFailure(tr("The projection does not reach the year %1.").arg(year), planPath,
                                    tr("Store a projection up to the end of the last phase, or give PEOPLE."));
        throw WrongInputFailure(tr("It is not known how many people there will be."), planPath,
                                tr("Give PEOPLE, or store a projection in the plan first."));
    }

    const HousingLand homes = housingLand(wantedPeople.value_or(0.0), housing);
    QVariantMap results{{QStringLiteral("households"), homes.households},
                        {QStringLiteral("units"), homes.units},
                        {QStringLiteral("net_ha"), homes.netHa},
                        {QStringLiteral("gross_ha"), homes.grossHa}};
    if (wantedPeople)
        results.insert(QStringLiteral("people"), *wantedPeople);
    if (wantedJobs) {
        const WorkLand sites = workLand(*wantedJobs, work);
        results.insert(QStringLiteral("jobs"), *wantedJobs);
        results.insert(QStringLiteral("job_floor_m2"), sites.floorM2);
        results.insert(QStringLiteral("job_net_ha"), sites.netHa);
        results.insert(QStringLiteral("job_gross_ha"), sites.grossHa);
    }
    for (const char *settled : {"HOUSED", "EMPLOYED"})
        if (value(settled) > 0.0)
            results.insert(QString::fromLatin1(settled).toLower(), value(settled));
    if (year > 0 && (!isGiven("PEOPLE") || !isGiven("JOBS")) && (people.isKnown() || jobs.isKnown()))
        results.insert(QStringLiteral("year"), year);

    if (plan && !phases.empty()) {
        const Scenario scenario = plan->scenario(textOf("SCENARIO"));
        const std::optional<PhaseCapacities> capacities = isGiven("CAPACITY")
                                                              ? std::optional(givenCapacities(textOf("CAPACITY")))
                                                              : computedCapacities(planPath, scenario.uid, context, feedback);
        const PhaseDemand demand = phaseDemand(phases, capacities, {people, value("HOUSED"), housing}, {jobs, value("EMPLOYED"), work});
        results.insert(QStringLiteral("phases"), demand.rows);
        for (const Finding &finding : demand.findings)
            findings << finding.toMap();
        if (!capacities)
            add(Finding::Severity::Note, QStringLiteral("demand.no_capacity"), tr("The capacity of the phases is not known"),
                tr("Give CAPACITY to have demand set against it."));
        if (!people.isKnown() && !jobs.isKnown())
            add(Finding::Severity::Note, QStringLiteral("demand.no_projection"), tr("The plan holds no projection"),
                tr("Store one, and the demand of each phase is set against its capacity."));
    }
    results.insert(QStringLiteral("findings"), findings);
    return results;
} catch (const LandDemandError &error) {
    throw QgsProcessingException(failureOf(error).text());
} catch (const Failure &failure) {
    throw QgsProcessingException(failure.text());
}

} // namespace madang::zoning
