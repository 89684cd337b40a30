// SPDX-License-Identifier: GPL-2.0-or-later
#include "feasibility/feasibility_plugin.h"

#include "feasibility/feasibility_report.h"
#include "feasibility/panel/cash_flow_panel.h"
#include "feasibility/processing/cash_flow_algorithm.h"

namespace madang::feasibility {

QString FeasibilityPlugin::title() const
{
    return tr("Feasibility");
}

QString FeasibilityPlugin::description() const
{
    return tr("Costs, benefits, NPV, B/C and EIRR");
}

QString FeasibilityPlugin::iconName() const
{
    return QStringLiteral("feasibility");
}

QList<QgsProcessingAlgorithm *> FeasibilityPlugin::createAlgorithms() const
{
    return {new CashFlowAlgorithm};
}

QWidget *FeasibilityPlugin::createPanel(Workbench &workbench, QWidget *parent) const
{
    return new CashFlowPanel(workbench, parent);
}

void FeasibilityPlugin::writeReport(ReportBuilder &report) const
{
    writeEconomicChapter(report);
}

} // namespace madang::feasibility
