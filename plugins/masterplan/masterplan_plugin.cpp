// SPDX-License-Identifier: GPL-2.0-or-later
#include "masterplan/masterplan_plugin.h"

#include "masterplan/masterplan_report.h"
#include "masterplan/panel/masterplan_panel.h"
#include "masterplan/processing/blocks_algorithm.h"
#include "masterplan/processing/drawn_sizes_algorithm.h"
#include "masterplan/processing/parcels_algorithm.h"
#include "masterplan/processing/right_of_way_algorithm.h"

namespace madang::masterplan {

QString MasterplanPlugin::title() const
{
    return tr("Master plan");
}

QString MasterplanPlugin::description() const
{
    return tr("Land of roads, blocks between them, and parcels");
}

QString MasterplanPlugin::iconName() const
{
    return QStringLiteral("masterplan");
}

QList<QgsProcessingAlgorithm *> MasterplanPlugin::createAlgorithms() const
{
    return {new RightOfWayAlgorithm, new BlocksAlgorithm, new ParcelsAlgorithm, new DrawnSizesAlgorithm};
}

QWidget *MasterplanPlugin::createPanel(Workbench &workbench, QWidget *parent) const
{
    return new MasterplanPanel(workbench, parent);
}

void MasterplanPlugin::writeReport(ReportBuilder &report) const
{
    writeMasterplanChapter(report);
}

} // namespace madang::masterplan
