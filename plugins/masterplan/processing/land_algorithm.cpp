// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/land_algorithm.h"

#include "core/failure.h"
#include "core/plan/plan.h"
#include "core/plan/plan_reader.h"
#include "core/qt_compat.h"
#include "engine/shape_error.h"
#include "masterplan/processing/typical_section.h"
#include "processing/feedback_progress.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <QRegularExpression>

namespace madang::masterplan {

namespace {

const QString planParameter = QStringLiteral("PLAN");
const QString scenarioParameter = QStringLiteral("SCENARIO");
const QString sectionParameter = QStringLiteral("SECTION");
const QString roadsParameter = QStringLiteral("ROADS");
const QString cornerParameter = QStringLiteral("CORNER");
const QString radiusParameter = QStringLiteral("RADIUS");
const QString siteParameter = QStringLiteral("SITE");
const QString siteLayerParameter = QStringLiteral("SITE_LAYER");
const QString draftParameter = QStringLiteral("DRAFT");
const QString applyParameter = QStringLiteral("APPLY");
const QString outputParameter = QStringLiteral("OUTPUT");

constexpr double squareMetresPerHectare = 10000.0;

std::unique_ptr<QgsProcessingParameterEnum> choice(const QString &name, const QString &description, const QStringList &words)
{
    auto parameter = std::make_unique<QgsProcessingParameterEnum>(name, description, words, false, words.first());
    parameter->setUsesStaticStrings(true);
    return parameter;
}

bool isGiven(const QVariant &value)
{
    return value.isValid() && !(variantType(value) == QMetaType::QString && value.toString().isEmpty());
}

// All the drawn land that the computations read, in the plan's coordinates.
QgsRectangle landExtent(const PlanReader &plan, const QString &scenario)
{
    return plan.extent(scenario, {QStringLiteral("road"), QStringLiteral("zone"), QStringLiteral("block"), QStringLiteral("parcel"),
                                  QStringLiteral("constraint_area")});
}

} // namespace

QStringList listedWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

QString LandAlgorithm::group() const
{
    return tr("Master plan");
}

QString LandAlgorithm::groupId() const
{
    return QStringLiteral("masterplan");
}

void LandAlgorithm::addPlanParameters()
{
    auto plan = std::make_unique<QgsProcessingParameterFile>(planParameter, tr("Plan"));
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    addParameter(plan.release());
    auto scenario = std::make_unique<QgsProcessingParameterString>(scenarioParameter, tr("Scenario"), QStringLiteral("base"));
    scenario->setHelp(tr("Its name or uid"));
    addParameter(scenario.release());
}

void LandAlgorithm::addRoadParameters()
{
    auto section = std::make_unique<QgsProcessingParameterString>(sectionParameter, tr("Typical section"), QStringLiteral("residential"));
    section->setHelp(tr("trunk, primary, secondary, tertiary, residential or service; or dimensions in metres: "
                        "lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0"));
    addParameter(section.release());
    auto roads = std::make_unique<QgsProcessingParameterString>(roadsParameter, tr("Roads that take it"), QStringLiteral("missing"));
    roads->setHelp(tr("missing: those that have no section, no width and no class with a usual section; all; or uids with commas between"));
    addParameter(roads.release());
    addParameter(choice(cornerParameter, tr("Corners of junctions"),
                        {QStringLiteral("cut"), QStringLiteral("round"), QStringLiteral("sharp")}).release());
    auto radius = std::make_unique<QgsProcessingParameterNumber>(radiusParameter, tr("Corner radius (m)"), Qgis::ProcessingNumberParameterType::Double,
                                                                 5.0, false, 0.0, 100.0);
    radius->setHelp(tr("Of the arc that a corner is rounded with, or that a cut corner is the chord of"));
    addParameter(radius.release());
}

void LandAlgorithm::addSiteParameters()
{
    auto site = choice(siteParameter, tr("Site"),
                       {QStringLiteral("auto"), QStringLiteral("boundary"), QStringLiteral("zones")});
    site->setHelp(tr("auto: the plan's boundary (constraint areas of the kind plan_boundary), or where none is drawn its zones, or what its roads enclose"));
    addParameter(site.release());
    auto layer = std::make_unique<QgsProcessingParameterFeatureSource>(
        siteLayerParameter, tr("Outline of the site, instead of SITE"), QList<int>{int(Qgis::ProcessingSourceType::VectorPolygon)}, QVariant(), true);
    addParameter(layer.release());
}

void LandAlgorithm::addResultParameters(const QString &output)
{
    auto draft = std::make_unique<QgsProcessingParameterBoolean>(draftParameter, tr("Give the proposed changes with their geometry"), false);
    draft->setFlags(draft->flags() | Qgis::ProcessingParameterFlag::Advanced);
    addParameter(draft.release());
    auto apply = std::make_unique<QgsProcessingParameterBoolean>(applyParameter, tr("Write the result into the plan"), false);
    apply->setHelp(tr("As one edit, which can be undone. The plan must not be open in another window"));
    addParameter(apply.release());
    addParameter(new QgsProcessingParameterFeatureSink(outputParameter, output, Qgis::ProcessingSourceType::VectorPolygon, QVariant(), true, false));

    addOutput(new QgsProcessingOutputNumber(QStringLiteral("site_ha"), tr("Site (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("right_of_way_ha"), tr("Land of roads inside the site (ha)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("share_of_site"), tr("Share of the site that roads take (0 to 1)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("applied"), tr("Rows written into the plan")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the land")));
}

bool LandAlgorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context, QString *message) const
{
    const auto refuse = [message](const QString &text) {
        if (message)
            *message = text;
        return false;
    };
    if (parameterAsFile(parameters, planParameter, context).isEmpty())
        return refuse(tr("No plan is given. %1 is the plan's file (.gpkg).").arg(planParameter));
    for (const QgsProcessingParameterDefinition *definition : parameterDefinitions()) {
        const auto *words = dynamic_cast<const QgsProcessingParameterEnum *>(definition);
        const QString given = parameters.value(definition->name()).toString();
        if (words && !given.isEmpty() && !words->options().contains(given))
            return refuse(tr("%1 is one of %2, not “%3”.").arg(words->name(), words->options().join(QStringLiteral(", ")), given));
    }
    return QgsProcessingAlgorithm::checkParameterValues(parameters, context, message);
}

RoadRule LandAlgorithm::roadRule(const QVariantMap &parameters, QgsProcessingContext &context) const
{
    RoadRule rule;
    rule.section = parameterAsString(parameters, sectionParameter, context);
    const QString roads = parameterAsString(parameters, roadsParameter, context).trimmed();
    rule.forAll = roads == QLatin1String("all");
    if (!rule.forAll && roads != QLatin1String("missing"))
        rule.forRoads = listedWords(roads);
    const QString corner = parameterAsEnumString(parameters, cornerParameter, context);
    rule.corners.corner = corner == QLatin1String("sharp")   ? CornerShape::Sharp
                          : corner == QLatin1String("round") ? CornerShape::Round
                                                             : CornerShape::Cut;
    rule.corners.cornerRadiusM = parameterAsDouble(parameters, radiusParameter, context);
    return rule;
}

std::vector<QgsGeometry> LandAlgorithm::siteLayer(const QVariantMap &parameters, QgsProcessingContext &context,
                                                  const QgsCoordinateReferenceSystem &crs) const
{
    std::vector<QgsGeometry> shapes;
    if (!isGiven(parameters.value(siteLayerParameter)))
        return shapes;
    const std::unique_ptr<QgsProcessingFeatureSource> source(parameterAsSource(parameters, siteLayerParameter, context));
    if (!source)
        throw WrongInputFailure(tr("The outline of the site cannot be read."), parameters.value(siteLayerParameter).toString(),
                                tr("Name a file of polygons with a coordinate system."));
    const QgsCoordinateTransform transform(source->sourceCrs(), crs, context.transformContext());
    QgsFeatureIterator features = source->getFeatures();
    QgsFeature feature;
    while (features.nextFeature(feature)) {
        QgsGeometry shape = feature.geometry();
        if (transform.isValid())
            shape.transform(transform);
        shapes.push_back(shape);
    }
    return shapes;
}

void LandAlgorithm::addShareOfSite(const Site &site, const Blocks &left, const GroundPlane &ground, QVariantMap &results)
{
    if (site.squareMetres <= 0.0)
        return;
    double leftM2 = 0.0;
    for (const std::vector<Block> *pieces : {&left.blocks, &left.slivers})
        for (const Block &piece : *pieces)
            leftM2 += ground.squareMetres(ground.inPlan({piece.shape}));
    const double takenM2 = std::max(0.0, site.squareMetres - leftM2);
    results.insert(QStringLiteral("site_ha"), site.squareMetres / squareMetresPerHectare);
    results.insert(QStringLiteral("right_of_way_ha"), takenM2 / squareMetresPerHectare);
    results.insert(QStringLiteral("share_of_site"), takenM2 / site.squareMetres);
}

void LandAlgorithm::writeOutput(const Output &output, const QVariantMap &parameters, QgsProcessingContext &context,
                                const QgsCoordinateReferenceSystem &crs, QVariantMap &results) const
{
    QString id;
    const QgsFields fields = outputFields();
    const std::unique_ptr<QgsFeatureSink> sink(parameterAsSink(parameters, outputParameter, context, id, fields, Qgis::WkbType::MultiPolygon, crs));
    if (!sink)
        return;
    for (const OutputRow &row : output.rows) {
        QgsFeature feature(fields);
        feature.setGeometry(row.geometry);
        for (int i = 0; i < row.values.size(); ++i)
            feature.setAttribute(i, row.values[i]);
        if (!sink->addFeature(feature, QgsFeatureSink::FastInsert))
            throw QgsProcessingException(writeFeatureError(sink.get(), parameters, outputParameter));
    }
    if (!sink->flushBuffer())
        throw QgsProcessingException(writeFeatureError(sink.get(), parameters, outputParameter));
    results.insert(outputParameter, id);
}

QVariantMap LandAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback)
{
    const QString path = parameterAsFile(parameters, planParameter, context);
    QVariantMap results;
    LandDraft draft;
    QString scenario;
    try {
        // Reading ends before anything is written: a reader would hold up the writer.
        const PlanReader plan(path);
        scenario = plan.scenario(parameterAsString(parameters, scenarioParameter, context)).uid;
        const QgsRectangle extent = landExtent(plan, scenario);
        if (extent.isNull())
            throw WrongInputFailure(tr("Nothing is drawn in this scenario."), path, tr("Draw roads and the plan's boundary, or import them."));
        const GroundPlane ground(plan, extent);
        LandNotes notes(plan.crs());
        Input input{plan, scenario, ground, roadRule(parameters, context), SiteSource::Auto, siteLayer(parameters, context, plan.crs()),
                    parameters, context, notes};
        static const QHash<QString, SiteSource> sources{{QStringLiteral("boundary"), SiteSource::Boundary},
                                                        {QStringLiteral("zones"), SiteSource::Zones}};
        if (isGiven(parameters.value(siteLayerParameter)))
            input.siteSource = SiteSource::Layer;
        else if (parameterDefinition(siteParameter))
            input.siteSource = sources.value(parameterAsEnumString(parameters, siteParameter, context), SiteSource::Auto);
        FeedbackProgress progress(feedback);
        Output output = compute(input, progress);
        results = output.results;
        results.insert(QStringLiteral("findings"), notes.list());
        writeOutput(output, parameters, context, plan.crs(), results);
        draft = std::move(output.draft);
    } catch (const Cancelled &) {
        return {};
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    } catch (const QgsCsException &exception) {
        throw QgsProcessingException(exception.what());
    } catch (const ShapeError &error) {
        throw QgsProcessingException(tr("The land cannot be divided: %1.").arg(QString::fromUtf8(error.what())));
    }
    if (parameterAsBool(parameters, draftParameter, context))
        results.insert(QStringLiteral("draft"), draft.toMap());
    if (parameterAsBool(parameters, applyParameter, context)) {
        const std::unique_ptr<Plan> plan = Plan::open(path);
        const PlanEdit edit = editOf(draft, *plan, scenario);
        plan->apply(edit);
        results.insert(QStringLiteral("applied"), int(edit.changes.size()));
    }
    return results;
}

} // namespace madang::masterplan
