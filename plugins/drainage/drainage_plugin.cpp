// SPDX-License-Identifier: GPL-2.0-or-later
#include "drainage/drainage_plugin.h"

#include "drainage/drainage_report.h"
#include "drainage/panel/drainage_panel.h"
#include "drainage/plan_streams.h"
#include "drainage/processing/flow_accumulation_algorithm.h"

#include <qgsmaplayer.h>

namespace madang::drainage {

QString DrainagePlugin::title() const
{
    return tr("Drainage");
}

QString DrainagePlugin::description() const
{
    return tr("Where water gathers on the terrain");
}

QString DrainagePlugin::iconName() const
{
    return QStringLiteral("drainage");
}

QList<QgsProcessingAlgorithm *> DrainagePlugin::createAlgorithms() const
{
    return {new FlowAccumulationAlgorithm};
}

QWidget *DrainagePlugin::createPanel(Workbench &workbench, QWidget *parent) const
{
    return new DrainagePanel(workbench, parent);
}

std::vector<std::unique_ptr<QgsMapLayer>> DrainagePlugin::createLayers(const PlanReader &plan, const MapRequest &request,
                                                                       QgsFeedback *feedback) const
{
    return planStreams(plan, request, feedback);
}

void DrainagePlugin::writeReport(ReportBuilder &report) const
{
    writeDrainageChapter(report);
}

} // namespace madang::drainage
