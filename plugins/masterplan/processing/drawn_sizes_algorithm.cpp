// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/processing/drawn_sizes_algorithm.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "masterplan/processing/drawn_shapes.h"
#include "processing/ground_plane.h"
#include "masterplan/processing/land_sizes.h"
#include "processing/feedback_progress.h"

#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace madang::masterplan {

namespace {

QVariantMap sizesOf(const PlanReader &plan, const QString &scenario, const QString &table, Progress &progress)
{
    std::vector<double> areas;
    const QgsRectangle extent = plan.extent(scenario, {table});
    if (!extent.isNull()) {
        const GroundPlane ground(plan, extent);
        const DrawnShapes shapes(plan, scenario, table, {}, progress);
        for (const EffectiveRow &row : shapes.rows())
            areas.push_back(ground.squareMetres(row.geometry));
    }
    return landSizes(areas);
}

} // namespace

QString DrawnSizesAlgorithm::name() const
{
    return QStringLiteral("drawnsizes");
}

QString DrawnSizesAlgorithm::displayName() const
{
    return tr("Blocks and parcels: how many and how large");
}

QString DrawnSizesAlgorithm::group() const
{
    return tr("Master plan");
}

QString DrawnSizesAlgorithm::groupId() const
{
    return QStringLiteral("masterplan");
}

QString DrawnSizesAlgorithm::shortHelpString() const
{
    return tr("Counts the blocks and parcels of a scenario and measures them on the ellipsoid: all together, the smallest, the "
              "median, the mean and the largest.");
}

DrawnSizesAlgorithm *DrawnSizesAlgorithm::createInstance() const
{
    return new DrawnSizesAlgorithm;
}

void DrawnSizesAlgorithm::initAlgorithm(const QVariantMap &)
{
    auto plan = std::make_unique<QgsProcessingParameterFile>(QStringLiteral("PLAN"), tr("Plan"));
    plan->setFileFilter(tr("Plans (*.gpkg);;All files (*)"));
    addParameter(plan.release());
    auto scenario = std::make_unique<QgsProcessingParameterString>(QStringLiteral("SCENARIO"), tr("Scenario"), QStringLiteral("base"));
    scenario->setHelp(tr("Its name or uid"));
    addParameter(scenario.release());
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("blocks"), tr("Number and sizes of the blocks")));
    addOutput(new QgsProcessingOutputVariant(QStringLiteral("parcels"), tr("Number and sizes of the parcels")));
}

QVariantMap DrawnSizesAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback)
{
    try {
        const PlanReader plan(parameterAsFile(parameters, QStringLiteral("PLAN"), context));
        const QString scenario = plan.scenario(parameterAsString(parameters, QStringLiteral("SCENARIO"), context)).uid;
        FeedbackProgress progress(feedback);
        return {{QStringLiteral("blocks"), sizesOf(plan, scenario, QStringLiteral("block"), progress)},
                {QStringLiteral("parcels"), sizesOf(plan, scenario, QStringLiteral("parcel"), progress)}};
    } catch (const Cancelled &) {
        return {};
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
}

} // namespace madang::masterplan
