// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/processing/suitability/suitability_algorithm.h"

#include "core/plan/plan_reader.h"
#include "engine/hectare.h"
#include "processing/feedback_progress.h"
#include "zoning/engine/suitability/sensitivity.h"
#include "zoning/processing/suitability/criterion_text.h"
#include "zoning/processing/suitability/pairwise_failure.h"
#include "zoning/processing/suitability/suitability_grids.h"
#include "zoning/processing/suitability/suitability_weights.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>

#include <cmath>

namespace madang::zoning {

namespace {

constexpr double muchChanged = 0.2; // share of the land that gets another class

// The weights of a run, and how consistent the comparison is that they come from.
struct WeightsGiven {
    std::vector<double> weights;
    std::optional<PairwiseWeights> compared;
};

WeightsGiven weightsFor(const std::vector<CriterionRequest> &requests, const QString &weights, const QString &pairwise)
{
    WeightsGiven given;
    for (const CriterionRequest &request : requests)
        given.weights.push_back(request.weight);
    if (!weights.isEmpty() && !pairwise.isEmpty())
        throw WrongInputFailure(SuitabilityAlgorithm::tr("Weights are given, and a pairwise comparison too."), {},
                                SuitabilityAlgorithm::tr("Give WEIGHTS or PAIRWISE, not both."));
    if (!weights.isEmpty())
        given.weights = readWeights(weights, requests.size());
    if (!pairwise.isEmpty()) {
        given.compared = pairwiseWeights(readPairwise(pairwise));
        given.weights = given.compared->weights;
        if (given.weights.size() != requests.size())
            throw WrongInputFailure(SuitabilityAlgorithm::tr("%1 criteria are compared, and %2 are given.").arg(given.weights.size()).arg(requests.size()),
                                    QStringLiteral("PAIRWISE"), SuitabilityAlgorithm::tr("Compare each criterion with each, in their order."));
    }
    return given;
}

QVariantList classRows(const OverlaySummary &summary, double cellHa)
{
    QVariantList rows;
    const double judged = double(summary.judged());
    for (int i = 0; i < suitabilityClasses; ++i) {
        const double cells = double(summary.classes[std::size_t(i)]);
        rows << QVariantMap{{QStringLiteral("class"), i + 1},
                            {QStringLiteral("from"), double(i) / suitabilityClasses},
                            {QStringLiteral("to"), double(i + 1) / suitabilityClasses},
                            {QStringLiteral("area_ha"), cells * cellHa},
                            {QStringLiteral("share"), judged > 0.0 ? cells / judged : 0.0}};
    }
    return rows;
}

// Of the cells that have a score: those of a criterion without weight may have none.
double meanOf(const std::vector<float> &scores)
{
    double sum = 0.0;
    std::size_t scored = 0;
    for (const float score : scores)
        if (!std::isnan(score)) {
            sum += score;
            ++scored;
        }
    return scored == 0 ? 0.0 : sum / double(scored);
}

} // namespace

QString SuitabilityAlgorithm::name() const
{
    return QStringLiteral("suitability");
}

QString SuitabilityAlgorithm::displayName() const
{
    return tr("Suitability of land by weighted criteria");
}

QString SuitabilityAlgorithm::group() const
{
    return tr("Zoning");
}

QString SuitabilityAlgorithm::groupId() const
{
    return QStringLiteral("zoning");
}

QString SuitabilityAlgorithm::shortHelpString() const
{
    return tr("Judges each cell of a grid from 0 (unfit) to 1 (best): the score of every criterion by its curve, times its weight, added up. "
              "Constraint areas exclude their land. Weights may come from a pairwise comparison (Saaty's AHP). How much the result depends on "
              "each weight is told.");
}

SuitabilityAlgorithm *SuitabilityAlgorithm::createInstance() const
{
    return new SuitabilityAlgorithm;
}

void SuitabilityAlgorithm::initAlgorithm(const QVariantMap &)
{
    const auto text = [this](const char *name, const QString &description, const QVariant &usual, bool optional, const QString &help) {
        auto parameter = std::make_unique<QgsProcessingParameterString>(QLatin1String(name), description, usual, false, optional);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    const auto file = [this](const char *name, const QString &description, const QString &filter, const QString &help) {
        auto parameter = std::make_unique<QgsProcessingParameterFile>(QLatin1String(name), description, Qgis::ProcessingFileParameterBehavior::File,
                                                                      QString(), QVariant(), true);
        parameter->setFileFilter(filter);
        parameter->setHelp(help);
        addParameter(parameter.release());
    };
    file("PLAN", tr("Plan"), tr("Plans (*.gpkg);;All files (*)"), tr("Without it rasters alone can be criteria"));
    text("SCENARIO", tr("Scenario"), QStringLiteral("base"), true, tr("Its name or uid"));
    text("CRITERIA", tr("Criteria"), QVariant(), false,
         tr("A row for each, between rows a line break or a semicolon: source | curve | weight | missing. Sources: slope (%), slope_degrees, road, "
            "water, facility or facility:KIND (distances in metres), landuse, flood:FILE (depth in metres), raster:FILE. Curves: up A B, down A B, "
            "smooth_up A B, smooth_down A B, step_up A, step_down A, trapezoid A B C D, classes CODE=SCORE … with *=SCORE for every other code. "
            "missing is the score of cells without a value. Example: slope | down 5 25 | 3; road | down 100 2000 | 2. Or JSON: "
            "[{\"source\": \"slope\", \"curve\": \"down 5 25\", \"weight\": 3}]"));
    text("WEIGHTS", tr("Weights"), QVariant(), true, tr("In place of those of the criteria: “3,2,1”, in their order"));
    text("PAIRWISE", tr("Pairwise comparison"), QVariant(), true,
         tr("How many times as important each criterion is as each other, row by row: “1,3,5;1/3,1,3;1/5,1/3,1”, or “3,5;3”, what stands above the "
            "diagonal"));
    auto cell = std::make_unique<QgsProcessingParameterNumber>(QStringLiteral("CELL"), tr("Side of a cell (m)"),
                                                               Qgis::ProcessingNumberParameterType::Double, QVariant(), true);
    cell->setHelp(tr("10 if it is left out; without a plan that of the first raster"));
    addParameter(cell.release());
    text("EXCLUDE", tr("Kinds of constraint areas that exclude their land"), QStringLiteral("*"), true,
         tr("With commas between them; * for all, none for none. Conditional ones never exclude"));
    file("DEM", tr("Terrain"), tr("Rasters (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;All files (*)"),
         tr("Heights in metres, for the slope. Without it the plan's data set of the role “dem”"));
    auto by = std::make_unique<QgsProcessingParameterNumber>(QStringLiteral("SENSITIVITY"), tr("Weights less and more by (%)"),
                                                             Qgis::ProcessingNumberParameterType::Double, 20.0, true, 0.0, 100.0);
    by->setHelp(tr("For the sensitivity; 0 leaves it out"));
    addParameter(by.release());
    auto output = std::make_unique<QgsProcessingParameterRasterDestination>(QStringLiteral("OUTPUT"), tr("Suitability"), QVariant(), true, false);
    output->setHelp(tr("GeoTIFF (.tif): 0 to 1; -1 where a constraint excludes. Without it only the figures are given"));
    addParameter(output.release());

    addOutput(new QgsProcessingOutputVariant(QStringLiteral("classes"), tr("Area of each class (ha)")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("criteria"), tr("Weight of each criterion")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("consistency"), tr("Consistency of the pairwise comparison")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("sensitivity"), tr("What changes with each weight")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("What the result must be read with")));
}

QVariantMap SuitabilityAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback)
try {
    const auto textOf = [&](const char *name) { return parameterAsString(parameters, QLatin1String(name), context).trimmed(); };
    std::vector<CriterionRequest> requests = readCriteria(textOf("CRITERIA"));
    if (requests.empty())
        throw WrongInputFailure(tr("No criterion is given."), QStringLiteral("CRITERIA"), tr("Give one at least, as in “slope | down 5 25”."));
    const WeightsGiven given = weightsFor(requests, textOf("WEIGHTS"), textOf("PAIRWISE"));
    const QString output = textOf("OUTPUT").isEmpty() ? QString() : parameterAsOutputLayer(parameters, QStringLiteral("OUTPUT"), context);
    const QString ending = QFileInfo(output).suffix().toLower();
    if (!output.isEmpty() && ending != QLatin1String("tif") && ending != QLatin1String("tiff"))
        throw WrongInputFailure(tr("The result is a GeoTIFF: its name must end in .tif."), output);
    const QString cellText = textOf("CELL");
    const double cell = cellText.isEmpty() ? 0.0 : parameterAsDouble(parameters, QStringLiteral("CELL"), context);

    const QString planPath = parameterAsFile(parameters, QStringLiteral("PLAN"), context);
    const std::unique_ptr<PlanReader> plan = planPath.isEmpty() ? nullptr : std::make_unique<PlanReader>(planPath);
    QStringList names, labels; // as given, and as people call them
    for (const CriterionRequest &request : requests) {
        names << request.text;
        labels << criterionLabel(request.text);
    }
    FeedbackProgress gathering(feedback, 0.0, 5.0);
    std::optional<SuitabilityGrids> grids;
    if (plan) {
        constexpr double usualCell = 10.0;
        QString terrain = parameterAsFile(parameters, QStringLiteral("DEM"), context);
        const std::optional<PlanDataset> dataset = plan->dataset(QStringLiteral("dem"));
        if (terrain.isEmpty() && dataset)
            terrain = dataset->absolutePath;
        grids.emplace(*plan, plan->scenario(textOf("SCENARIO")).uid, cellText.isEmpty() ? usualCell : cell, terrain, gathering);
    } else {
        const auto first = std::find_if(requests.begin(), requests.end(), [](const CriterionRequest &request) {
            return request.source == CriterionRequest::Source::Raster || request.source == CriterionRequest::Source::Flood;
        });
        if (first == requests.end())
            throw WrongInputFailure(tr("It is not known where to look: there is neither a plan nor a raster."), {},
                                    tr("Name the plan's file with PLAN, or give a raster as a criterion."));
        grids.emplace(first->argument, cell);
    }

    const QString excluded = textOf("EXCLUDE");
    QStringList kinds;
    for (const QString &kind : excluded.split(QLatin1Char(','), Qt::SkipEmptyParts))
        kinds << kind.trimmed();
    if (excluded == QLatin1String("none"))
        kinds.clear();
    const std::vector<std::uint8_t> uses = grids->uses(kinds, gathering);
    std::vector<std::vector<float>> values;
    std::vector<Criterion> criteria;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const double share = 75.0 / double(requests.size());
        FeedbackProgress reading(feedback, 5.0 + share * double(i), 5.0 + share * double(i + 1));
        reading.throwIfCancelled();
        values.push_back(grids->valuesOf(requests[i], reading));
    }
    for (std::size_t i = 0; i < requests.size(); ++i)
        criteria.push_back({values[i].data(), requests[i].curve, given.weights[i]});
    const std::vector<double> weights = relativeWeights(criteria);
    const GridFrame &frame = grids->frame();
    std::vector<float> scores(frame.cells());
    FeedbackProgress adding(feedback, 80.0, 88.0);
    const OverlaySummary summary = weightedOverlay(criteria, uses.data(), frame.cells(), scores.data(), adding);
    FeedbackProgress weighing(feedback, 88.0, 95.0);
    const ScoreSample sample = sampleScores(criteria, scores.data(), frame.cells());
    const double by = parameterAsDouble(parameters, QStringLiteral("SENSITIVITY"), context) / 100.0;
    const std::vector<WeightChange> changes = by > 0.0 ? weightSensitivity(sample, weights, by, weighing) : std::vector<WeightChange>();
    FeedbackProgress writing(feedback, 95.0, 100.0);
    if (!output.isEmpty())
        writeGrid(frame, scores, output.toStdString(), "Suitability, 0 to 1; -1 excluded by a constraint", writing);

    QVector<Finding> findings = grids->findings();
    const auto add = [&findings](const QString &rule, const QString &title, const QString &detail) {
        Finding finding;
        finding.rule = rule;
        finding.title = title;
        finding.detail = detail;
        findings << finding;
    };
    if (given.compared && given.compared->consistencyRatio > largestConsistencyRatio)
        add(QStringLiteral("suitability.inconsistent"),
            tr("The comparisons contradict each other (CR %1)").arg(given.compared->consistencyRatio, 0, 'f', 2),
            tr("A consistency ratio above %1 says that the weights stand on chance. %2").arg(largestConsistencyRatio).arg(contradictionIn(*given.compared, labels)));
    if (summary.judged() == 0)
        add(QStringLiteral("suitability.nothing_judged"), tr("No land could be judged"),
            tr("Every place is excluded or lacks the value of a criterion. Give cells without a value a score, or leave the criterion out."));
    else if (summary.withoutValue > 0)
        add(QStringLiteral("suitability.no_value"),
            tr("%1 ha are not judged").arg(double(summary.withoutValue) * frame.cell * frame.cell / squareMetresPerHectare, 0, 'f', 1),
            tr("A criterion has no value there. Give cells without a value a score, or choose data that reach further."));
    for (const WeightChange &change : changes)
        if (change.changedShare > muchChanged) {
            add(QStringLiteral("suitability.sensitive"), tr("The result hangs on the weight of “%1”").arg(labels[int(change.criterion)]),
                tr("With a weight of %1 instead of %2, %3 % of the land get another class. Decide on this weight with those concerned.")
                    .arg(change.weight, 0, 'f', 2)
                    .arg(weights[change.criterion], 0, 'f', 2)
                    .arg(change.changedShare * 100.0, 0, 'f', 0));
            break; // the first is enough to say it; the table has them all
        }

    const double cellHa = frame.cell * frame.cell / squareMetresPerHectare;
    QVariantList criterionRows, sensitivity, histogram, findingList;
    for (std::size_t i = 0; i < requests.size(); ++i)
        criterionRows << QVariantMap{{QStringLiteral("criterion"), names[int(i)]},
                                     {QStringLiteral("weight"), weights[i]},
                                     {QStringLiteral("mean_score"), meanOf(sample[i])}};
    for (const WeightChange &change : changes) {
        QVariantMap row{{QStringLiteral("criterion"), names[int(change.criterion)]},
                        {QStringLiteral("weight"), change.weight},
                        {QStringLiteral("changed_share"), change.changedShare}};
        if (!std::isnan(change.rankCorrelation))
            row.insert(QStringLiteral("rank_correlation"), change.rankCorrelation);
        sensitivity << row;
    }
    for (const std::uint64_t cells : summary.histogram)
        histogram << qulonglong(cells);
    for (const Finding &finding : findings)
        findingList << finding.toMap();
    QVariantMap results{{QStringLiteral("classes"), classRows(summary, cellHa)},
                        {QStringLiteral("judged_ha"), double(summary.judged()) * cellHa},
                        {QStringLiteral("excluded_ha"), double(summary.excluded) * cellHa},
                        {QStringLiteral("no_value_ha"), double(summary.withoutValue) * cellHa},
                        {QStringLiteral("cells"), qulonglong(frame.cells())},
                        {QStringLiteral("cell_m"), frame.cell},
                        {QStringLiteral("extent"), QVariantList{frame.west, frame.north - frame.rows * frame.cell, frame.west + frame.columns * frame.cell, frame.north}},
                        {QStringLiteral("crs"), grids->crs().authid().isEmpty() ? grids->crs().toProj() : grids->crs().authid()},
                        {QStringLiteral("criteria"), criterionRows},
                        {QStringLiteral("sensitivity"), sensitivity},
                        {QStringLiteral("sensitivity_percent"), by * 100.0},
                        {QStringLiteral("histogram"), histogram},
                        {QStringLiteral("findings"), findingList}};
    if (given.compared)
        results.insert(QStringLiteral("consistency"), consistencyOf(*given.compared, names));
    if (!output.isEmpty())
        results.insert(QStringLiteral("OUTPUT"), output);
    return results;
} catch (const OverlayError &) {
    throw QgsProcessingException(SuitabilityAlgorithm::tr("The weights are below zero, or all of them are zero. Give numbers of zero or more, one of them above."));
} catch (const CurveError &) {
    throw QgsProcessingException(SuitabilityAlgorithm::tr("The score of a class is not between 0 and 1."));
} catch (const PairwiseError &error) {
    throw QgsProcessingException(failureOf(error).text());
} catch (const GridError &error) {
    throw QgsProcessingException(failureOf(error).text());
} catch (const Failure &failure) {
    throw QgsProcessingException(failure.text());
} catch (const Cancelled &) {
    return {};
}

} // namespace madang::zoning
