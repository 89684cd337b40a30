// SPDX-License-Identifier: GPL-2.0-or-later
#include "zoning/zoning_plugin.h"

#include "zoning/capacity_report.h"
#include "zoning/indicators_report.h"
#include "zoning/panel/zoning_panel.h"
#include "zoning/processing/balance/zoning_balance_algorithm.h"
#include "zoning/processing/capacity/capacity_algorithm.h"
#include "zoning/processing/demand/land_demand_algorithm.h"
#include "zoning/processing/demand/projection_algorithm.h"
#include "zoning/processing/indicators/indicators_algorithm.h"
#include "zoning/processing/regulation/regulation_algorithms.h"
#include "zoning/processing/suitability/suitability_algorithm.h"
#include "zoning/zoning_report.h"

namespace madang::zoning {

QString ZoningPlugin::title() const
{
    return tr("Zoning");
}

QString ZoningPlugin::description() const
{
    return tr("Land by class, its rules and what may be built, the land that people and jobs need, suitability and indicators");
}

QString ZoningPlugin::iconName() const
{
    return QStringLiteral("zoning");
}

QList<QgsProcessingAlgorithm *> ZoningPlugin::createAlgorithms() const
{
    return {new ZoningBalanceAlgorithm, new CapacityAlgorithm, new ExportRegulationsAlgorithm,
            new ImportRegulationsAlgorithm, new ProjectionAlgorithm, new LandDemandAlgorithm,
            new SuitabilityAlgorithm, new IndicatorsAlgorithm};
}

QWidget *ZoningPlugin::createPanel(Workbench &workbench, QWidget *parent) const
{
    return new ZoningPanel(workbench, parent);
}

void ZoningPlugin::writeReport(ReportBuilder &report) const
{
    writeLandUseChapter(report);
    writeCapacity(report);
    writeIndicators(report);
}

} // namespace madang::zoning
