// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/processing/flow_accumulation_algorithm.h"

#include "core/qt_compat.h"
#include "drainage/engine/flow_run.h"
#include "drainage/engine/raster_error.h"
#include "drainage/processing/raster_failure.h"
#include "drainage/processing/terrain_parameter.h"
#include "drainage/processing/terrain_statement.h"
#include "processing/feedback_progress.h"

#include <qgsprocessingcontext.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <QFileInfo>

namespace madang::drainage {

namespace {

const QString demName = QStringLiteral("DEM");
const QString methodName = QStringLiteral("METHOD");
const QString fillName = QStringLiteral("FILL");
const QString crsName = QStringLiteral("CRS");
const QString errorName = QStringLiteral("VERTICAL_ERROR");
const QString outwardName = QStringLiteral("EDGES_OUTWARD");
const QString outputName = QStringLiteral("OUTPUT");

// A destination that stays out of the way until it is given.
bool isGiven(const QVariant &value)
{
    return value.isValid() && !(variantType(value) == QMetaType::QString && value.toString().isEmpty());
}

QVariantMap resultsOf(const FlowReport &report, const QVector<Finding> &findings)
{
    QVariantList findingMaps, terrain, warnings;
    for (const Finding &finding : findings) {
        findingMaps << finding.toMap();
        if (finding.severity != Finding::Severity::Note)
            warnings << finding.title;
    }
    for (const DemFinding &finding : report.check.findings)
        terrain << toMap(finding);
    const FlowEnds &ends = report.ends;
    const double metres = report.metresPerHeightUnit;
    return {
        {QStringLiteral("rows"), report.rows},
        {QStringLiteral("columns"), report.columns},
        {QStringLiteral("cells"), qint64(ends.dataCells)},
        {QStringLiteral("cell_area_m2"), report.cellArea},
        {QStringLiteral("height_step_m"), report.check.heightStep},
        {QStringLiteral("cells_without_drop"), qint64(report.check.cellsWithoutDrop)},
        {QStringLiteral("filled_cells"), qint64(report.fill.filledCells)},
        {QStringLiteral("max_fill_m"), double(report.fill.maxDepth) * metres},
        {QStringLiteral("max_accumulation_cells"), qint64(ends.largestCells)},
        {QStringLiteral("max_accumulation_km2"), report.largestArea / 1e6},
        {QStringLiteral("max_accumulation_at"), QVariantList{report.largestX, report.largestY}},
        {QStringLiteral("outlets"), qint64(ends.outlets)},
        {QStringLiteral("sinks"), qint64(ends.sinks)},
        {QStringLiteral("cells_to_outlets"), qint64(ends.cellsToOutlets)},
        {QStringLiteral("cells_to_sinks"), qint64(ends.cellsToSinks)},
        {QStringLiteral("terrain"), terrain},
        {QStringLiteral("warnings"), warnings},
        {QStringLiteral("findings"), findingMaps},
    };
}

} // namespace

QString FlowAccumulationAlgorithm::name() const
{
    return QStringLiteral("flowaccumulation");
}

QString FlowAccumulationAlgorithm::displayName() const
{
    return tr("Flow accumulation of a terrain");
}

QString FlowAccumulationAlgorithm::group() const
{
    return tr("Drainage");
}

QString FlowAccumulationAlgorithm::groupId() const
{
    return QStringLiteral("drainage");
}

QString FlowAccumulationAlgorithm::shortHelpString() const
{
    return tr("For each cell of a terrain, the number of cells whose water passes through it, itself counted. "
              "Depressions are filled to their spill (priority-flood; Barnes, Lehman and Mulla 2014), each cell drains to "
              "the neighbour with the steepest drop (D8; O'Callaghan and Mark 1984), and flats drain away from higher "
              "ground towards their outlet (Barnes et al. 2014). The terrain is checked first; what it cannot support "
              "is told. Terrain in degrees is measured on the ellipsoid.");
}

FlowAccumulationAlgorithm *FlowAccumulationAlgorithm::createInstance() const
{
    return new FlowAccumulationAlgorithm;
}

void FlowAccumulationAlgorithm::initAlgorithm(const QVariantMap &)
{
    auto dem = std::make_unique<TerrainParameter>(demName, tr("Terrain"));
    dem->setHelp(tr("Any raster of heights with one band and a coordinate system"));
    addParameter(dem.release());

    auto method = std::make_unique<QgsProcessingParameterEnum>(methodName, tr("Method"),
                                                               QStringList{QStringLiteral("D8")}, false,
                                                               QStringLiteral("D8"));
    method->setUsesStaticStrings(true);
    method->setHelp(tr("D8: each cell drains to one of its eight neighbours, the one with the steepest drop"));
    addParameter(method.release());

    auto fill = std::make_unique<QgsProcessingParameterBoolean>(fillName, tr("Fill depressions"), true);
    fill->setHelp(tr("Without it water stays in pits, real ones and errors of the terrain alike"));
    addParameter(fill.release());

    auto crs = std::make_unique<QgsProcessingParameterCrs>(crsName, tr("Coordinate system of a terrain that has none"),
                                                           QVariant(), true);
    crs->setHelp(tr("Used only where the file names none; none is guessed"));
    addParameter(crs.release());

    auto error = std::make_unique<QgsProcessingParameterNumber>(
        errorName, tr("Vertical error of the terrain (m)"), Qgis::ProcessingNumberParameterType::Double, 0.0, true, 0.0);
    error->setHelp(tr("As its maker states it. Drops below it are a finding; 0 takes the step of the heights instead"));
    addParameter(error.release());

    auto outward = std::make_unique<QgsProcessingParameterBoolean>(
        outwardName, tr("Cells at the edge always drain outward"), false);
    outward->setHelp(tr("As SAGA, GRASS and RichDEM have it, for comparing with them"));
    outward->setFlags(outward->flags() | Qgis::ProcessingParameterFlag::Advanced);
    addParameter(outward.release());

    auto output = std::make_unique<QgsProcessingParameterRasterDestination>(outputName, tr("Flow accumulation (cells)"),
                                                                            QVariant(), true, true);
    output->setHelp(tr("GeoTIFF (.tif) of whole numbers; 0 where the terrain has no data. Without it only the figures "
                       "are given"));
    addParameter(output.release());

    addOutput(new QgsProcessingOutputNumber(QStringLiteral("cells"), tr("Cells with a height")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("filled_cells"), tr("Cells that filling raised")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("max_accumulation_cells"), tr("Largest accumulation (cells)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("max_accumulation_km2"), tr("Largest accumulation (km²)")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("outlets"), tr("Cells where water leaves the terrain")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("sinks"), tr("Cells where water stays")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("warnings"), tr("What the terrain cannot support")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("findings"), tr("Findings about the terrain")));
}

bool FlowAccumulationAlgorithm::checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                                                     QString *message) const
{
    const auto refuse = [message](const QString &text) {
        if (message)
            *message = text;
        return false;
    };
    if (!isGiven(parameters.value(demName)))
        return refuse(tr("No terrain is given (DEM)."));
    const QVariant method = parameters.value(methodName);
    if (isGiven(method) && method.toString() != QLatin1String("D8"))
        return refuse(tr("There is no method “%1”. METHOD is D8.").arg(method.toString()));
    if (!QgsProcessingAlgorithm::checkParameterValues(parameters, context, message))
        return false;
    if (!isGiven(parameters.value(outputName)))
        return true;
    const QString output = parameterAsOutputLayer(parameters, outputName, context);
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending != QLatin1String("tif") && ending != QLatin1String("tiff"))
        return refuse(tr("The result is a GeoTIFF: the name “%1” must end in .tif.").arg(output));
    return true;
}

QVariantMap FlowAccumulationAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                                        QgsProcessingFeedback *feedback)
{
    const QString dem = terrainSource(parameters, demName, context);
    const QString output = isGiven(parameters.value(outputName))
                               ? parameterAsOutputLayer(parameters, outputName, context)
                               : QString();
    FlowRequest request;
    request.demPath = dem.toStdString();
    request.outputPath = output.toStdString();
    const QgsCoordinateReferenceSystem crs = parameterAsCrs(parameters, crsName, context);
    request.crsIfMissing = crs.toWkt(Qgis::CrsWktVariant::Preferred).toStdString();
    request.fill = parameterAsBool(parameters, fillName, context);
    request.verticalError = parameterAsDouble(parameters, errorName, context);
    request.edge = parameterAsBool(parameters, outwardName, context) ? EdgeRule::Outward : EdgeRule::Steepest;

    FeedbackProgress progress(feedback);
    FlowReport report;
    try {
        report = runFlowAccumulation(request, progress);
    } catch (const RasterError &error) {
        const Failure failure = rasterFailure(error);
        if (isWrongInput(error.problem))
            throw QgsProcessingException(failure.text());
        throw failure;
    } catch (const Cancelled &) {
        return {};
    }

    const auto demCrs = QgsCoordinateReferenceSystem::fromWkt(QString::fromStdString(report.crsWkt));
    QVector<Finding> findings;
    for (const DemFinding &finding : report.check.findings)
        findings << terrainStatement(finding).finding(finding, demCrs, dem);
    QVariantMap results = resultsOf(report, findings);
    if (!output.isEmpty())
        results.insert(outputName, output);
    return results;
}

} // namespace madang::drainage
