// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/demand/projection_algorithm.h"

#include "core/plan/plan_reader.h"
#include "zoning/processing/demand/census_text.h"
#include "zoning/processing/demand/projection_text.h"
#include "zoning/processing/demand/stored_projection.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>

#include <array>
#include <cmath>

namespace madang::zoning {

namespace {

// A rate typed as per cent, and growth that no town keeps up: the fastest-growing cities of the region gained some 6 % a
// year for a decade (UN, World Urbanization Prospects 2018).
constexpr double rateOfPerCents = 0.2;
constexpr double fastRate = 0.06;
constexpr int longYears = 10;
constexpr double largeDeviation = 0.05;
constexpr int oldCensusYears = 10;

const QStringList methodNames{QStringLiteral("arithmetic"), QStringLiteral("geometric"), QStringLiteral("exponential")};

Finding projectionFinding(Finding::Severity severity, const QString &rule, const QString &title, const QString &detail)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = rule;
    finding.title = title;
    finding.detail = detail;
    return finding;
}

QString perCent(double share)
{
    return QString::number(share * 100.0, 'g', 4);
}

struct ProjectionInput {
    QString subject;
    GrowthMethod method = GrowthMethod::Geometric;
    double base = 0.0;
    int baseYear = 0;
    int years = 0;
    VariantRates rates;
    std::vector<CensusRow> census;
    std::optional<GrowthFit> fit;
    QVector<Finding> findings;
};

} // namespace

QString ProjectionAlgorithm::name() const
{
    return QStringLiteral("projection");
}

QString ProjectionAlgorithm::displayName() const
{
    return tr("Projection of people or jobs");
}

QString ProjectionAlgorithm::group() const
{
    return tr("Zoning");
}

QString ProjectionAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString ProjectionAlgorithm::shortHelpString() const
{
    return tr("Projects a number of people or jobs year by year, in three variants. arithmetic: P(1 + rn); geometric: P(1 + r)^n; "
              "exponential: P e^(rn). The rate is given, or fitted to counts of past years by least squares (log-linear for the "
              "geometric and the exponential method). Nothing is written into the plan.");
}

ProjectionAlgorithm *ProjectionAlgorithm::createInstance() const
{
    return new ProjectionAlgorithm;
}

void ProjectionAlgorithm::initAlgorithm(const QVariantMap &)
{
    const auto number = [this](const char *name, const QString &description, const QString &help, bool whole = false) {
        auto parameter = std::make_unique<QgsProcessingParameterNumber>(
            QLatin1String(name), description,
            whole ? Qgis::ProcessingNumberParameterType::Integer : Qgis::ProcessingNumberParameterType::Double, QVariant(), true);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    const auto choice = [this](const char *name, const QString &description, const QStringList &options, const QString &usual) {
        auto parameter = std::make_unique<QgsProcessingParameterEnum>(QLatin1String(name), description, options, false, usual);
        parameter->setUsesStaticStrings(true);
        addParameter(parameter.release());
    };
    number("BASE", tr("People or jobs in the base year"), tr("Without it the last count of CENSUS"));
    number("RATE", tr("Growth a year, as a share"), tr("0.025 is 2.5 %. Without it the rate that fits CENSUS"));
    number("YEARS", tr("Years"), tr("Without it up to the horizon of the plan"), true);
    number("TO_YEAR", tr("Last year"), tr("In place of YEARS"), true);
    choice("METHOD", tr("Method"), methodNames, QStringLiteral("geometric"));
    auto census = std::make_unique<QgsProcessingParameterString>(QStringLiteral("CENSUS"), tr("Counts of past years"), QVariant(), false, true);
    census->setHelp(tr("“2011:120000,2019:150000”, a text file with a year and a count on each line, or “plan” for those that the plan "
                       "holds"));
    addParameter(census.release());
    number("SPREAD", tr("Low and high variant: so far from the rate"), tr("A share: 0.005, if it is left out, is half a point of a per cent"));
    number("LOW_RATE", tr("Growth a year in the low variant, as a share"), tr("In place of SPREAD"));
    number("HIGH_RATE", tr("Growth a year in the high variant, as a share"), tr("In place of SPREAD"));
    number("BASE_YEAR", tr("Base year"), tr("Without it the year of the last count, or the base year of the plan"), true);
    choice("SUBJECT", tr("What is projected"), projectionSubjects(), QStringLiteral("population"));
    auto plan = std::make_unique<QgsProcessingParameterFile>(QStringLiteral("PLAN"), tr("Plan"), Qgis::ProcessingFileParameterBehavior::File,
                                                             QString(), QVariant(), true);
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    plan->setHelp(tr("For its base year, horizon and stored counts, and for its country: Buddhist years are converted"));
    addParameter(plan.release());

    addOutput(new QgsProcessingOutputNumber(QStringLiteral("population"), tr("People in the last year, medium variant")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("jobs"), tr("Jobs in the last year, medium variant, where SUBJECT is jobs")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("variants"), tr("Rate and last value of each variant")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("series"), tr("Each variant year by year")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("What the figures must be read with")));
}

QVariantMap ProjectionAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *)
try {
    const auto isGiven = [&](const char *name) { return !parameters.value(QLatin1String(name)).toString().trimmed().isEmpty(); };
    const auto given = [&](const char *name) {
        return isGiven(name) ? std::optional(parameterAsDouble(parameters, QLatin1String(name), context)) : std::nullopt;
    };
    ProjectionInput input;
    input.subject = parameterAsEnumString(parameters, QStringLiteral("SUBJECT"), context);
    input.method = GrowthMethod(methodNames.indexOf(parameterAsEnumString(parameters, QStringLiteral("METHOD"), context)));
    const QString planPath = parameterAsFile(parameters, QStringLiteral("PLAN"), context);
    const std::unique_ptr<PlanReader> plan = planPath.isEmpty() ? nullptr : std::make_unique<PlanReader>(planPath);
    const QString country = plan ? plan->meta().country : QString();

    const QString censusText = parameterAsString(parameters, QStringLiteral("CENSUS"), context).trimmed();
    if (censusText == QLatin1String("plan")) {
        if (!plan)
            throw WrongInputFailure(tr("CENSUS is “plan”, but no plan is given."), {}, tr("Name the plan's file with PLAN."));
        input.census = storedProjection(*plan, input.subject).census();
        if (input.census.empty())
            throw WrongInputFailure(tr("The plan holds no counts of past years."), planPath, tr("Give them with CENSUS."));
    } else if (!censusText.isEmpty()) {
        const CensusReading reading = QFileInfo(censusText).isFile() ? readCensusFile(censusText, country)
                                                                     : readCensus(censusText, country, QStringLiteral("CENSUS"));
        input.census = reading.rows;
        input.findings = reading.notes;
    }

    const std::optional<double> base = given("BASE");
    const std::optional<double> rate = given("RATE");
    if (!base && input.census.empty())
        throw WrongInputFailure(tr("There is nothing to start from."), {}, tr("Give BASE, or the counts of past years as CENSUS."));
    if (!rate && input.census.empty())
        throw WrongInputFailure(tr("No rate of growth is given."), {}, tr("Give RATE, or the counts of two past years as CENSUS."));
    input.base = base ? *base : input.census.back().value;
    if (!rate)
        input.fit = fitGrowth(input.method, input.census);
    const double medium = rate ? *rate : input.fit->rate;
    constexpr double usualSpread = 0.005;
    // Both rates given leave no spread to ask for.
    input.rates = variantsAround(medium, given("LOW_RATE") && given("HIGH_RATE") ? 0.0 : given("SPREAD").value_or(usualSpread));
    input.rates.low = given("LOW_RATE").value_or(input.rates.low);
    input.rates.high = given("HIGH_RATE").value_or(input.rates.high);
    if (input.rates.low > medium || input.rates.high < medium)
        throw WrongInputFailure(tr("The rates of the variants are not in order: low %1 %, medium %2 %, high %3 %.")
                                    .arg(perCent(input.rates.low), perCent(medium), perCent(input.rates.high)),
                                {}, tr("The low rate is the smallest, the high one the greatest."));

    if (isGiven("BASE_YEAR"))
        input.baseYear = commonEraYear(parameterAsInt(parameters, QStringLiteral("BASE_YEAR"), context), country, QStringLiteral("BASE_YEAR"),
                                       &input.findings);
    else if (!base)
        input.baseYear = input.census.back().year;
    else
        input.baseYear = plan ? plan->meta().baseYear : 0;
    if (isGiven("YEARS"))
        input.years = parameterAsInt(parameters, QStringLiteral("YEARS"), context);
    else if (isGiven("TO_YEAR"))
        input.years = commonEraYear(parameterAsInt(parameters, QStringLiteral("TO_YEAR"), context), country, QStringLiteral("TO_YEAR"),
                                    &input.findings) - input.baseYear;
    else if (plan && plan->meta().horizon > 0 && input.baseYear > 0)
        input.years = plan->meta().horizon - input.baseYear;
    else
        throw WrongInputFailure(tr("It is not said how far to project."), {},
                                tr("Give YEARS, or a plan that has a horizon and a base year."));

    if (std::abs(medium) > rateOfPerCents)
        input.findings << projectionFinding(Finding::Severity::Warning, QStringLiteral("demand.rate_of_per_cents"),
                                            tr("A rate of %1 % a year").arg(perCent(medium)),
                                            tr("Rates are shares: 2.5 % is 0.025. Check that the rate was not given in per cent."));
    else if (medium > fastRate && input.years > longYears)
        input.findings << projectionFinding(Finding::Severity::Warning, QStringLiteral("demand.fast_growth"),
                                            tr("%1 % a year over %2 years").arg(perCent(medium)).arg(input.years),
                                            tr("Hardly a city grows by more than %1 % a year for longer than ten years. Check the rate, or let it "
                                               "fall in a variant of its own.").arg(perCent(fastRate)));
    if (input.fit && input.fit->largestDeviation > largeDeviation)
        input.findings << projectionFinding(Finding::Severity::Warning, QStringLiteral("demand.poor_fit"),
                                            tr("The counts do not follow one rate"),
                                            tr("The fitted curve is off the count of %1 by %2 % (R² %3). Check that count, leave it out, or choose "
                                               "another method.")
                                                .arg(input.fit->largestDeviationYear)
                                                .arg(perCent(input.fit->largestDeviation))
                                                .arg(input.fit->rSquared, 0, 'f', 3));
    if (!base && plan && plan->meta().baseYear - input.baseYear > oldCensusYears)
        input.findings << projectionFinding(Finding::Severity::Note, QStringLiteral("demand.old_census"),
                                            tr("The last count is of %1, the plan begins in %2").arg(input.baseYear).arg(plan->meta().baseYear),
                                            tr("The years between are projected as well. A newer count or a register would say more."));

    const std::array<double, 3> rates{input.rates.low, medium, input.rates.high};
    std::array<std::vector<double>, 3> values;
    for (std::size_t i = 0; i < rates.size(); ++i)
        values[i] = yearlySeries(input.method, input.base, rates[i], input.years);

    QVariantList variants, series, census, findings;
    for (std::size_t i = 0; i < rates.size(); ++i)
        variants << QVariantMap{{QStringLiteral("variant"), projectionVariants()[int(i)]},
                                {QStringLiteral("rate"), rates[i]},
                                {QStringLiteral("value"), values[i].back()}};
    for (int year = 0; year <= input.years; ++year)
        series << QVariantMap{{QStringLiteral("year"), input.baseYear + year},
                              {QStringLiteral("low"), values[0][std::size_t(year)]},
                              {QStringLiteral("medium"), values[1][std::size_t(year)]},
                              {QStringLiteral("high"), values[2][std::size_t(year)]}};
    for (const CensusRow &row : input.census)
        census << QVariantMap{{QStringLiteral("year"), row.year}, {QStringLiteral("value"), row.value}};
    for (const Finding &finding : input.findings)
        findings << finding.toMap();
    QVariantMap results{{input.subject, values[1].back()},
                        {QStringLiteral("subject"), input.subject},
                        {QStringLiteral("method"), methodNames[int(input.method)]},
                        {QStringLiteral("base"), input.base},
                        {QStringLiteral("base_year"), input.baseYear},
                        {QStringLiteral("years"), input.years},
                        {QStringLiteral("rate"), medium},
                        {QStringLiteral("variants"), variants},
                        {QStringLiteral("series"), series},
                        {QStringLiteral("census"), census},
                        {QStringLiteral("findings"), findings}};
    if (input.fit)
        results.insert(QStringLiteral("fit"), QVariantMap{{QStringLiteral("r_squared"), input.fit->rSquared},
                                                          {QStringLiteral("largest_deviation"), input.fit->largestDeviation},
                                                          {QStringLiteral("largest_deviation_year"), input.fit->largestDeviationYear}});
    return results;
} catch (const ProjectionError &error) {
    throw QgsProcessingException(failureOf(error).text());
} catch (const Failure &failure) {
    throw QgsProcessingException(failure.text());
}

} // namespace madang::zoning
