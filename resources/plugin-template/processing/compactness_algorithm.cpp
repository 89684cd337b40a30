// SPDX-License-Identifier: GPL-2.0-or-later
#include "example/processing/compactness_algorithm.h"

#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "example/engine/compactness.h"

#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace madang::example {

QString CompactnessAlgorithm::shortHelpString() const
{
    return tr("The mean of 4πA/P² over the blocks of a scenario: 1 for a circle, less the longer the blocks' edges are.");
}

void CompactnessAlgorithm::initAlgorithm(const QVariantMap &)
{
    addParameter(new QgsProcessingParameterFile(QStringLiteral("PLAN"), tr("Plan")));
    addParameter(new QgsProcessingParameterString(QStringLiteral("SCENARIO"), tr("Scenario"), QStringLiteral("base")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("blocks"), tr("Blocks")));
    addOutput(new QgsProcessingOutputNumber(QStringLiteral("mean_compactness"), tr("Mean compactness, 0 to 1")));
}

QVariantMap CompactnessAlgorithm::processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                                   QgsProcessingFeedback *)
{
    int blocks = 0;
    double sum = 0;
    try {
        const PlanReader plan(parameterAsFile(parameters, QStringLiteral("PLAN"), context));
        const QString scenario = parameterAsString(parameters, QStringLiteral("SCENARIO"), context);
        plan.forEach(QStringLiteral("block"), scenario, {}, [&](const EffectiveRow &row) {
            sum += compactness(row.geometry.area(), row.geometry.length());
            ++blocks;
        });
    } catch (const Failure &failure) {
        throw QgsProcessingException(failure.text());
    }
    if (blocks == 0)
        throw QgsProcessingException(tr("This scenario has no blocks. Draw some, or import them into the table “block”."));
    return {{QStringLiteral("blocks"), blocks}, {QStringLiteral("mean_compactness"), sum / blocks}};
}

} // namespace madang::example
