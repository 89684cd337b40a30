// SPDX-License-Identifier: GPL-2.0-or-later
#include "api/panel_plugin.h"

#include <qgsmaplayer.h>
#include <qgsprocessingalgorithm.h>

namespace madang {

std::vector<std::unique_ptr<QgsMapLayer>> PanelPlugin::createLayers(const PlanReader &, const MapRequest &,
                                                                    QgsFeedback *) const
{
    return {};
}

} // namespace madang
