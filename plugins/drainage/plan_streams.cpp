// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/plan_streams.h"

#include "api/algorithm_provider.h"
#include "core/failure.h"
#include "core/plan/plan_reader.h"
#include "drainage/flow_figures.h"
#include "drainage/stream_layer.h"

#include <qgsrasterlayer.h>

#include <QDir>

namespace madang::drainage {

std::vector<std::unique_ptr<QgsMapLayer>> planStreams(const PlanReader &plan, const MapRequest &request,
                                                      QgsFeedback *feedback)
{
    std::vector<std::unique_ptr<QgsMapLayer>> layers;
    const std::optional<PlanDataset> terrain = plan.dataset(terrainRole());
    if (request.theme != QLatin1String("drainage") || !terrain)
        return layers;
    const QString output = QDir(request.scratchFolder).filePath(QStringLiteral("flow_accumulation.tif"));
    const RunResult result = runAlgorithm(QStringLiteral("madang:flowaccumulation"),
                                          {{QStringLiteral("DEM"), terrain->absolutePath},
                                           {QStringLiteral("OUTPUT"), output}},
                                          feedback);
    if (result.error == RunError::Cancelled)
        return layers;
    if (result.error != RunError::None)
        throw Failure(result.message);
    const FlowFigures figures(result.values);
    const StreamScale scale{figures.cellArea, figures.largestArea,
                            StreamScale::proposedThreshold(figures.cellArea, figures.largestArea)};
    layers.push_back(streamLayer(output, scale, request.languages));
    return layers;
}

} // namespace madang::drainage
